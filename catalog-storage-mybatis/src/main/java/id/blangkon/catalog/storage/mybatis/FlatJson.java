package id.blangkon.catalog.storage.mybatis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps of texts as flat JSON objects, readable to whoever looks into the database. */
final class FlatJson {

  private static final JsonFactory JSON = new JsonFactory();

  private FlatJson() {}

  static String write(SortedMap<String, String> texts) {
    if (texts.isEmpty()) {
      return "{}";
    }
    StringWriter writer = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(writer)) {
      json.writeStartObject();
      for (Map.Entry<String, String> text : texts.entrySet()) {
        json.writeStringField(text.getKey(), text.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  static SortedMap<String, String> read(String json) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (json.equals("{}")) {
      return texts;
    }
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalStateException("not an object of texts: " + json);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
          throw new IllegalStateException("not an object of texts: " + json);
        }
        texts.put(name, parser.getText());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
