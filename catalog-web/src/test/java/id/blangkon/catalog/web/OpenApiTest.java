package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.blangkon.catalog.web.api.ApiParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed description of the API is what the resources say. */
class OpenApiTest {

  private static final Path DRAWN = Path.of("target", "openapi.json");

  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void theCommittedDescriptionIsWhatTheResourcesSay() throws IOException {
    String drawn = OpenApiDrawing.draw();
    Files.createDirectories(DRAWN.getParent());
    Files.writeString(DRAWN, drawn);
    assertThat(mapper.readTree(ApiParts.class.getResourceAsStream("openapi.json")))
        .as("copy %s to src/main/resources/id/blangkon/catalog/web/api", DRAWN)
        .isEqualTo(mapper.readTree(drawn));
  }

  @Test
  void everyOperationHasANameOfItsOwnAndSaysHowItFails() throws IOException {
    JsonNode api = mapper.readTree(OpenApiDrawing.draw());
    assertThat(api.findValuesAsText("operationId")).doesNotHaveDuplicates().hasSize(34);
    api.path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation -> {
                      assertThat(operation.path("summary").asText()).isNotEmpty();
                      assertThat(operation.path("responses").has("default")).isTrue();
                    }));
  }
}
