package id.blangkon.catalog.web.http;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldErrors;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query, read strictly: one that is not known or cannot be read is refused by
 * its name, since a filter that is silently left out shows too much. Empty values count as absent,
 * as browsers send them from forms.
 */
public final class QueryString {

  private static final int MOST_PARAMETERS = 200;

  private final Map<String, List<String>> values;

  private QueryString(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads a raw query.
   *
   * @param known the names that there are
   * @throws CatalogException naming what is not known or not encoded as it should be
   */
  public static QueryString parse(@Nullable String rawQuery, Set<String> known) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    int count = 0;
    int from = 0;
    String raw = rawQuery == null ? "" : rawQuery;
    while (from < raw.length()) {
      int end = raw.indexOf('&', from);
      String pair = raw.substring(from, end < 0 ? raw.length() : end);
      from = end < 0 ? raw.length() : end + 1;
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        requireKnown(name, known, ++count);
        if (!value.isEmpty()) {
          values.computeIfAbsent(name, unused -> new ArrayList<>(2)).add(value);
        }
      }
    }
    return new QueryString(values);
  }

  private static void requireKnown(String name, Set<String> known, int count) {
    if (!known.contains(name) || count > MOST_PARAMETERS) {
      throw CatalogException.invalid(
          name.length() > 100 ? name.substring(0, 100) : name,
          "Parameter ini tidak dikenal di alamat ini. Yang ada: "
              + String.join(", ", known.stream().sorted().toList())
              + ".",
          "This address does not know that parameter. There are: "
              + String.join(", ", known.stream().sorted().toList())
              + ".");
    }
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw because(
          e,
          CatalogException.invalid(
              "address",
              "Alamat tidak dapat dibaca: tanda % harus diikuti dua angka heksadesimal.",
              "The address cannot be read: a % must be followed by two hexadecimal digits."));
    }
  }

  private static CatalogException because(Exception cause, CatalogException refusal) {
    refusal.initCause(cause);
    return refusal;
  }

  /** All values of a name, each once. */
  public Set<String> all(String name) {
    return new LinkedHashSet<>(values.getOrDefault(name, List.of()));
  }

  /**
   * The value of a name.
   *
   * @throws CatalogException when there are several
   */
  public Optional<String> one(String name) {
    List<String> found = values.getOrDefault(name, List.of());
    if (found.size() > 1) {
      throw CatalogException.invalid(
          name, "Isi parameter ini satu kali saja.", "Give this parameter only once.");
    }
    return found.stream().findFirst();
  }

  /** The value as a whole number. */
  public Optional<Long> number(String name) {
    return one(name)
        .map(
            text -> {
              if (!text.matches("-?\\d{1,18}")) {
                throw CatalogException.invalid(
                    name,
                    "Isi dengan angka bulat tanpa titik, misalnya 1500000.",
                    "Give a whole number without separators, such as 1500000.");
              }
              return Long.valueOf(text);
            });
  }

  /** The value as a day. */
  public Optional<LocalDate> day(String name) {
    return one(name).map(text -> day(name, text));
  }

  /**
   * A text as a day.
   *
   * @throws CatalogException naming the field
   */
  public static LocalDate day(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw because(
          e,
          CatalogException.invalid(
              name, "Isi dengan tanggal seperti 2026-11-24.", "Give a date such as 2026-11-24."));
    }
  }

  /** The values as constants of an enumeration. */
  public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
    Set<E> chosen = new LinkedHashSet<>();
    for (String text : all(name)) {
      chosen.add(choice(name, text, type));
    }
    return chosen;
  }

  /** The value as a constant of an enumeration. */
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    return one(name).map(text -> choice(name, text, type));
  }

  /**
   * A text as a constant of an enumeration.
   *
   * @throws CatalogException naming the field and the constants that there are
   */
  public static <E extends Enum<E>> E choice(String name, String text, Class<E> type) {
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
      names.add(constant.name());
    }
    String choices = String.join(", ", names);
    throw CatalogException.invalid(
        name, "Pilih salah satu: " + choices + ".", "Choose one of: " + choices + ".");
  }

  /** The value as true or false; empty when absent. */
  public Optional<Boolean> truth(String name) {
    Optional<String> text = one(name);
    new FieldErrors()
        .reject(
            text.isPresent() && !text.get().equals("true") && !text.get().equals("false"),
            name,
            "Isi dengan true atau false.",
            "Give true or false.")
        .throwIfAny();
    return text.map(Boolean::valueOf);
  }
}
