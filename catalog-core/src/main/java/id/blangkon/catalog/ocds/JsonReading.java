package id.blangkon.catalog.ocds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a release; what is not there is empty. */
final class JsonReading {

  private JsonReading() {}

  static Map<?, ?> object(Map<?, ?> from, String name) {
    return from.get(name) instanceof Map<?, ?> object ? object : Map.of();
  }

  static List<Map<?, ?>> objects(Map<?, ?> from, String name) {
    List<Map<?, ?>> objects = new ArrayList<>();
    if (from.get(name) instanceof List<?> list) {
      for (Object element : list) {
        if (element instanceof Map<?, ?> object) {
          objects.add(object);
        }
      }
    }
    return objects;
  }

  static List<String> texts(Map<?, ?> from, String name) {
    List<String> texts = new ArrayList<>();
    if (from.get(name) instanceof List<?> list) {
      list.forEach(element -> texts.add(String.valueOf(element)));
    }
    return texts;
  }

  static String text(Map<?, ?> from, String name) {
    return from.get(name) instanceof String text ? text : "";
  }

  static @Nullable Long number(Map<?, ?> from, String name) {
    return from.get(name) instanceof Long number ? number : null;
  }

  /** The amount of the value of the name. */
  static @Nullable Long amount(Map<?, ?> from, String name) {
    return number(object(from, name), "amount");
  }

  /** Null for what is not a date. */
  static @Nullable Instant instant(Map<?, ?> from, String name) {
    String text = text(from, name);
    return text.isEmpty() ? null : Instant.parse(text);
  }

  static int yearOf(String date) {
    return LocalDate.parse(date.substring(0, 10)).getYear();
  }

  /** Hands over every field with its name, however deep. */
  static void walk(Map<?, ?> object, BiConsumer<String, Object> each) {
    object.forEach((name, value) -> walk((String) name, value, each));
  }

  private static void walk(String name, @Nullable Object value, BiConsumer<String, Object> each) {
    if (value instanceof Map<?, ?> object) {
      each.accept(name, object);
      walk(object, each);
    } else if (value instanceof List<?> list) {
      list.forEach(element -> walk(name, element, each));
    } else if (value != null) {
      each.accept(name, value);
    }
  }
}
