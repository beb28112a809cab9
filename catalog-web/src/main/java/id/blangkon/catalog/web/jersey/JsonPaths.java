package id.blangkon.catalog.web.jersey;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Names the place of a JSON error as {@code lines[0].quantity}. */
final class JsonPaths {

  private JsonPaths() {}

  /** The path; empty for the whole body. */
  static String of(JsonMappingException error) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : error.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.length() > 200 ? path.substring(0, 200) : path.toString();
  }
}
