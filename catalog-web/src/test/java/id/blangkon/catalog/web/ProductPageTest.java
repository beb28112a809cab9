package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.Product;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The product's page, which is answered from memory for those who are not signed in. */
class ProductPageTest {

  private static TestStore store;

  @BeforeAll
  static void open() {
    store = new TestStore();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String path(Product product) {
    return "/produk/" + product.id();
  }

  @Test
  void theKeptPageIsTheOneThatIsDrawn() throws IOException, InterruptedException {
    String path = path(store.paper);
    HttpResponse<String> kept = store.get(null, path);
    HttpResponse<String> drawn = store.send(store.to(path).header("Cookie", "theme=dark"));
    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(kept.body()).contains(store.paper.name()).isEqualTo(drawn.body());
    for (String header : new String[] {"Cache-Control", "ETag"}) {
      assertThat(kept.headers().firstValue(header))
          .as(header)
          .isPresent()
          .isEqualTo(drawn.headers().firstValue(header));
    }
    assertThat(kept.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualToIgnoringCase("text/html;charset=utf-8");
    assertThat(kept.headers().firstValue("Vary").orElse("")).contains("Cookie");
    assertThat(kept.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void thePageOfOneWhoIsSignedInIsNeverTheKeptOne() throws IOException, InterruptedException {
    String path = path(store.paper);
    store.get(null, path);
    HttpResponse<String> own = store.get("pp", path);
    assertThat(own.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(own.headers().firstValue("ETag")).isEmpty();
    assertThat(store.get(null, path).body()).isNotEqualTo(own.body());
  }

  @Test
  void eachLanguageAndEachFurtherParameterIsAPageOfItsOwn()
      throws IOException, InterruptedException {
    String path = path(store.paper);
    assertThat(store.get(null, path).body()).contains("<html lang=\"id\"");
    assertThat(store.get(null, path + "?lang=en").body()).contains("<html lang=\"en\"");
    assertThat(store.get(null, path + "?lang=en").body()).contains("<html lang=\"en\"");
    assertThat(store.get(null, path + "?from=letter").body()).contains("from=letter");
    assertThat(store.get(null, path).body()).doesNotContain("from=letter");
  }

  @Test
  void theTagIsKnownAgainInEveryEncoding() throws IOException, InterruptedException {
    String path = path(store.mealBox);
    HttpResponse<InputStream> packed =
        store.client.send(
            store.to(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofInputStream());
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    String body;
    try (GZIPInputStream unpacked = new GZIPInputStream(packed.body())) {
      body = new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
    }
    HttpResponse<String> plain = store.get(null, path);
    assertThat(body).isEqualTo(plain.body());
    String tag = plain.headers().firstValue("ETag").orElseThrow();
    assertThat(packed.headers().firstValue("ETag")).hasValue(tag);
    HttpResponse<String> again = store.send(store.to(path).header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).hasValue(tag);
  }

  @Test
  void aNewPriceShowsOnceTheJournalWasFollowed() throws IOException, InterruptedException {
    String path = path(store.chair);
    String before = store.get(null, path).body();
    store
        .catalog
        .products()
        .changePrice(
            store.data.admin,
            store.chair.id(),
            store.catalog.products().getPublic(store.chair.id()).version(),
            Rupiah.of(187_655),
            store.chair.taxInclusive());
    store.follow();
    assertThat(before).doesNotContain("187.655");
    assertThat(store.get(null, path).body()).contains("187.655");
  }

  @Test
  void whatIsNotThereIsNotFound() throws IOException, InterruptedException {
    for (String id : new String[] {UUID.randomUUID().toString(), "kertas", "x/y"}) {
      HttpResponse<String> answer = store.get(null, "/produk/" + id);
      assertThat(answer.statusCode()).as(id).isEqualTo(404);
    }
  }
}
