package id.blangkon.catalog.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.blangkon.catalog.web.http.Rendered;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The committed description of the API (OpenAPI 3.1); a test draws it anew from the resources and
 * compares.
 */
final class OpenApiDocument {

  static final String RESOURCE = "openapi.json";

  private final Rendered rendered;
  private final JsonNode tree;

  @Inject
  OpenApiDocument(ObjectMapper mapper) {
    try (InputStream stream = OpenApiDocument.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the library lacks its file " + RESOURCE);
      }
      byte[] bytes = stream.readAllBytes();
      this.rendered = new Rendered(bytes, null);
      this.tree = mapper.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Rendered rendered() {
    return rendered;
  }

  JsonNode tree() {
    return tree;
  }
}
