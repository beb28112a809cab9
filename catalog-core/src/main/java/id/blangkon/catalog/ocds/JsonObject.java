package id.blangkon.catalog.ocds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of JSON in the making; what is null is left out. */
final class JsonObject {

  private final Map<String, Object> members = new LinkedHashMap<>();

  JsonObject put(String name, @Nullable String text) {
    if (text != null) {
      members.put(name, text);
    }
    return this;
  }

  JsonObject put(String name, long number) {
    members.put(name, number);
    return this;
  }

  JsonObject put(String name, @Nullable JsonObject object) {
    if (object != null) {
      members.put(name, object.members);
    }
    return this;
  }

  /** A list of objects; an empty one is left out. */
  JsonObject putAll(String name, List<JsonObject> objects) {
    if (!objects.isEmpty()) {
      members.put(name, objects.stream().map(object -> object.members).toList());
    }
    return this;
  }

  JsonObject putTexts(String name, List<String> texts) {
    members.put(name, List.copyOf(texts));
    return this;
  }

  /** The members in the order in which they were put. */
  Map<String, Object> members() {
    return members;
  }
}
