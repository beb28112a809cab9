package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.search.ProductSearch;
import id.blangkon.catalog.search.lucene.LuceneProductSearch;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.h2.H2Storage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A node that would answer wrongly says so to whoever sends it requests. */
class ReadinessTest {

  private final AtomicBoolean damaged = new AtomicBoolean();
  private final AtomicReference<List<String>> missing =
      new AtomicReference<>(List.of("999 to come"));
  private final AtomicInteger asked = new AtomicInteger();

  /** The thing, but for one method. */
  private static <T> T but(T thing, Class<T> type, String method, Supplier<Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              if (called.getName().equals(method)) {
                return answer.get();
              }
              try {
                return called.invoke(thing, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static HttpResponse<String> ready(CatalogServer server)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(server.uri().resolve("/health/ready")).build(),
            BodyHandlers.ofString());
  }

  private static String status(HttpResponse<String> response, String check) throws IOException {
    JsonNode body = new ObjectMapper().readTree(response.body());
    return body.path("checks").path(check).path("status").asText();
  }

  @Test
  void aNodeWithADamagedIndexOrAnOldSchemaIsNotReady() throws IOException, InterruptedException {
    Storage storage =
        but(
            H2Storage.inMemory(),
            Storage.class,
            "missingMigrations",
            () -> {
              asked.incrementAndGet();
              return missing.get();
            });
    ProductSearch search =
        but(
            LuceneProductSearch.inMemory(),
            ProductSearch.class,
            "needsRebuild",
            () -> damaged.get());
    try (Catalog catalog = Catalog.builder().storage(storage).search(search).build();
        CatalogServer server =
            CatalogServer.builder()
                .configuration(ServerConfiguration.onLoopback(0).withWorkerHere(false))
                .catalog(catalog)
                .build()
                .start()) {
      HttpResponse<String> old = ready(server);
      assertThat(old.statusCode()).isEqualTo(503);
      assertThat(status(old, "schema")).isEqualTo("DOWN");
      missing.set(List.of());
      assertThat(ready(server).statusCode()).isEqualTo(200);
      damaged.set(true);
      HttpResponse<String> broken = ready(server);
      assertThat(broken.statusCode()).isEqualTo(503);
      assertThat(status(broken, "index")).isEqualTo("DOWN");
      assertThat(status(broken, "schema")).isEqualTo("UP");
      damaged.set(false);
      assertThat(ready(server).statusCode()).isEqualTo(200);
      assertThat(asked).as("asked until the schema was up to date").hasValue(2);
    }
  }
}
