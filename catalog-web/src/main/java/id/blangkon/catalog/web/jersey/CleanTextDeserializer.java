package id.blangkon.catalog.web.jersey;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads texts in one normal form and refuses what would show wrongly or not store everywhere. */
final class CleanTextDeserializer extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  CleanTextDeserializer() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    String text = parser.getText();
    return CleanText.clean(text)
        .orElseThrow(
            () ->
                context.weirdStringException(
                    "", String.class, "control, direction or broken characters"));
  }
}
