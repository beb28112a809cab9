package id.blangkon.catalog.web.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import id.blangkon.catalog.policy.Finding;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Writes a finding of a rule as JSON. */
public final class FindingJson {

  private FindingJson() {}

  /** One object: {@code code, severity, message, facts, legalBasis, reviewState, layer, remedy}. */
  public static void write(JsonGenerator json, Finding finding, Locale locale) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    json.writeStringField("severity", finding.severity().name());
    json.writeStringField("message", finding.message().in(locale));
    json.writeObjectFieldStart("facts");
    for (Map.Entry<String, String> fact : finding.facts().entrySet()) {
      json.writeStringField(fact.getKey(), fact.getValue());
    }
    json.writeEndObject();
    json.writeStringField("legalBasis", finding.legalBasis());
    json.writeStringField("reviewState", finding.reviewState().name());
    json.writeStringField("layer", finding.layer());
    json.writeStringField("remedy", finding.remedy().in(locale));
    json.writeEndObject();
  }
}
