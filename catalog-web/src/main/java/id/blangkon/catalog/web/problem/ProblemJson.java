package id.blangkon.catalog.web.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.policy.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes a problem as JSON in the reader's language. */
public final class ProblemJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ProblemJson() {}

  /**
   * The bytes of {@value Problem#MEDIA_TYPE}.
   *
   * @param instance the path that was asked for, without its query
   */
  public static byte[] write(Problem problem, String instance, Locale locale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "/docs#" + problem.code());
      json.writeStringField("title", problem.title().in(locale));
      json.writeNumberField("status", problem.status());
      json.writeStringField("code", problem.code());
      json.writeStringField("detail", problem.detail().in(locale));
      json.writeStringField("instance", instance);
      writeErrors(json, problem, locale);
      writeFindings(json, problem, locale);
      writeRest(json, problem);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void writeErrors(JsonGenerator json, Problem problem, Locale locale)
      throws IOException {
    json.writeArrayFieldStart("errors");
    for (FieldError error : problem.errors()) {
      json.writeStartObject();
      json.writeStringField("field", error.field());
      json.writeStringField("message", error.message().in(locale));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFindings(JsonGenerator json, Problem problem, Locale locale)
      throws IOException {
    if (problem.findings().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("findings");
    for (Finding finding : problem.findings()) {
      FindingJson.write(json, finding, locale);
    }
    json.writeEndArray();
  }

  private static void writeRest(JsonGenerator json, Problem problem) throws IOException {
    if (problem.currentState() != null) {
      json.writeStringField("currentState", problem.currentState());
    }
    if (problem.reference() != null) {
      json.writeStringField("reference", problem.reference());
    }
  }
}
