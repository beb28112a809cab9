package id.blangkon.catalog.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.web.problem.TransportError;
import java.util.Locale;
import java.util.Map;

/**
 * Draws the description of the API as a page: every operation with its parameters, and a plain form
 * to try the reading ones. No script.
 */
final class DocumentationPage {

  private final StringBuilder html = new StringBuilder(64 * 1024);

  private DocumentationPage() {}

  static String draw(JsonNode api, String stylePath) {
    return new DocumentationPage().page(api, stylePath);
  }

  private String page(JsonNode api, String stylePath) {
    String title = api.path("info").path("title").asText("API");
    html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
        .append(escaped(title))
        .append("</title><link rel=\"stylesheet\" href=\"")
        .append(escaped(stylePath))
        .append("\"></head><body><main id=\"isi\"><h1>")
        .append(escaped(title))
        .append("</h1><p>")
        .append(escaped(api.path("info").path("description").asText()))
        .append(
            "</p><p><a href=\"/openapi.json\">openapi.json</a> · <a href=\"/\">Blangkon</a></p>");
    for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        operation(path.getKey(), operation.getKey(), operation.getValue());
      }
    }
    codes();
    return html.append("</main></body></html>").toString();
  }

  private void operation(String path, String method, JsonNode operation) {
    html.append("<section><h2 id=\"")
        .append(escaped(operation.path("operationId").asText()))
        .append("\"><code>")
        .append(escaped(method.toUpperCase(Locale.ROOT)))
        .append(' ')
        .append(escaped(path))
        .append("</code></h2><p>")
        .append(escaped(operation.path("summary").asText()))
        .append("</p>");
    if (operation.hasNonNull("description")) {
      html.append("<p>").append(escaped(operation.path("description").asText())).append("</p>");
    }
    JsonNode parameters = operation.path("parameters");
    if (!parameters.isEmpty()) {
      table(parameters);
    }
    if (method.equals("get") && !path.contains("{")) {
      form(path, parameters);
    }
    html.append("</section>");
  }

  private void table(JsonNode parameters) {
    html.append(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Parameters\"><table><thead><tr><th>Name</th><th>In</th><th>Form</th><th>Meaning</th></tr></thead><tbody>");
    for (JsonNode parameter : parameters) {
      JsonNode schema = parameter.path("schema");
      html.append("<tr><td><code>")
          .append(escaped(parameter.path("name").asText()))
          .append("</code></td><td>")
          .append(escaped(parameter.path("in").asText()))
          .append("</td><td>")
          .append(escaped(form(schema)))
          .append("</td><td>")
          .append(escaped(parameter.path("description").asText()))
          .append("</td></tr>");
    }
    html.append("</tbody></table></div>");
  }

  private static String form(JsonNode schema) {
    JsonNode items = schema.path("items");
    JsonNode described = items.isMissingNode() ? schema : items;
    StringBuilder form = new StringBuilder(described.path("type").asText());
    if (described.hasNonNull("format")) {
      form.append(" (").append(described.path("format").asText()).append(')');
    }
    if (!described.path("enum").isEmpty()) {
      form.append(':');
      described.path("enum").forEach(value -> form.append(' ').append(value.asText()));
    }
    return items.isMissingNode() ? form.toString() : form.append(", may repeat").toString();
  }

  private void form(String path, JsonNode parameters) {
    html.append("<form method=\"get\" action=\"").append(escaped(path)).append("\">");
    for (JsonNode parameter : parameters) {
      if (parameter.path("in").asText().equals("query")) {
        String name = escaped(parameter.path("name").asText());
        html.append("<label>")
            .append(name)
            .append(" <input name=\"")
            .append(name)
            .append("\"></label> ");
      }
    }
    html.append("<button type=\"submit\">GET</button></form>");
  }

  /** The types of problems point here. */
  private void codes() {
    html.append("<section><h2>Error codes</h2><ul>");
    for (ErrorCode code : ErrorCode.values()) {
      code(code.name());
    }
    for (TransportError error : TransportError.values()) {
      code(error.name());
    }
    html.append("</ul></section>");
  }

  private void code(String name) {
    html.append("<li id=\"").append(name).append("\"><code>").append(name).append("</code></li>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
