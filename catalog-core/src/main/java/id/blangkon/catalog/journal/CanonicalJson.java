package id.blangkon.catalog.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form whose bytes are hashed and published: keys sorted by UTF-16 code unit, no
 * white space, values are strings, integers, lists and objects only. A null value is left out. Half
 * a surrogate pair is escaped, so that the text has one form in UTF-8. Made once when an event is
 * written, stored as text, never serialised again.
 */
public final class CanonicalJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private CanonicalJson() {}

  /**
   * The canonical text of an object.
   *
   * @throws IllegalArgumentException for a value of another type
   */
  public static String write(Map<String, ? extends @Nullable Object> object) {
    StringWriter text = new StringWriter(512);
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      writeObject(generator, object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void writeObject(JsonGenerator generator, Map<?, ?> object) throws IOException {
    generator.writeStartObject();
    TreeMap<String, Object> sorted = new TreeMap<>();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      if (entry.getValue() != null) {
        sorted.put((String) entry.getKey(), entry.getValue());
      }
    }
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      if (hasHalfPair(entry.getKey())) {
        throw new IllegalArgumentException("a name of canonical JSON has half a surrogate pair");
      }
      generator.writeFieldName(entry.getKey());
      writeValue(generator, entry.getValue());
    }
    generator.writeEndObject();
  }

  private static void writeValue(JsonGenerator generator, @Nullable Object value)
      throws IOException {
    if (value instanceof String text) {
      writeText(generator, text);
    } else if (value instanceof Long || value instanceof Integer) {
      generator.writeNumber(((Number) value).longValue());
    } else if (value instanceof Map<?, ?> map) {
      writeObject(generator, map);
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      for (Object element : list) {
        writeValue(generator, element);
      }
      generator.writeEndArray();
    } else {
      throw new IllegalArgumentException("not a value of canonical JSON: " + value);
    }
  }

  private static void writeText(JsonGenerator generator, String text) throws IOException {
    if (!hasHalfPair(text)) {
      generator.writeString(text);
      return;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16).append('"');
    text.codePoints()
        .forEach(
            character -> {
              if (isHalfPair(character)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", character));
              } else {
                JsonStringEncoder.getInstance()
                    .quoteAsString(Character.toString(character), escaped);
              }
            });
    generator.writeRawValue(escaped.append('"').toString());
  }

  private static boolean hasHalfPair(String text) {
    return text.codePoints().anyMatch(CanonicalJson::isHalfPair);
  }

  private static boolean isHalfPair(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  /**
   * Reads an object that {@link #write} made: strings, {@link Long}s, {@link List}s and {@link
   * Map}s.
   *
   * @throws IllegalArgumentException when the text is not such an object
   */
  public static Map<String, Object> read(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      Map<String, Object> object = readObject(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one JSON value");
      }
      return object;
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  private static Map<String, Object> readObject(JsonParser parser) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, readValue(parser));
    }
    return object;
  }

  private static Object readValue(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getLongValue();
    }
    if (token == JsonToken.START_OBJECT) {
      return readObject(parser);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(readValue(parser));
      }
      return list;
    }
    throw new IllegalArgumentException("not a value of canonical JSON: " + token);
  }
}
