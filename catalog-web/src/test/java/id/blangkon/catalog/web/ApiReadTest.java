package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody may read, over HTTP. */
class ApiReadTest {

  private static TestStore store;
  private static JsonNode paid;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    store = new TestStore();
    paid = new OrderPath(store).toPayment();
    store.follow();
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  @Test
  void productsAreFoundWithTheirFacets() throws IOException, InterruptedException {
    HttpResponse<String> response = store.get(null, "/api/v1/products?q=nasi+kotak");
    JsonNode body = TestStore.tree(response);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(body.path("total").asLong()).isEqualTo(1);
    JsonNode item = body.path("items").path(0);
    assertThat(item.path("name").asText()).isEqualTo("Nasi kotak ayam bakar");
    assertThat(item.path("price").asLong()).isEqualTo(30_000);
    assertThat(item.path("unit").asText()).isEqualTo("kotak");
    assertThat(item.path("categoryCode").asText()).isEqualTo("01.01");
    assertThat(item.path("supplier").path("regionCode").asText()).isEqualTo("33.74");
    assertThat(item.path("supplier").path("legalForm").asText()).isEqualTo("SOLE_TRADER");
    assertThat(item.path("supplier").path("scale").asText()).isEqualTo("MICRO");
    assertThat(item.path("stock").path("kind").asText()).isEqualTo("CAPACITY");
    assertThat(item.path("localContentPercent").asInt()).isEqualTo(72);
    assertThat(item.has("image")).isTrue();
    assertThat(body.path("facets").fieldNames())
        .toIterable()
        .containsExactly("category", "region", "price", "legalForm");
  }

  @Test
  void productsAreFoundByWhereTheSupplierDelivers() throws IOException, InterruptedException {
    assertThat(found("/api/v1/products?deliversTo=33.74")).isPositive();
    assertThat(found("/api/v1/products?deliversTo=33.74.01")).as("a district").isPositive();
    assertThat(found("/api/v1/products?deliversTo=33.25")).as("nobody goes there").isZero();
    String there = store.get(null, "/produk?deliversTo=33.74&lang=id").body();
    assertThat(there)
        .contains("Diantar ke Kota Semarang", "<option value=\"33.74\" selected")
        .contains(store.paper.name());
    assertThat(store.get(null, "/produk?deliversTo=&lang=id").body())
        .as("the form without a choice")
        .doesNotContain("Diantar ke Kota Semarang")
        .contains(store.paper.name());
    assertThat(store.get(null, "/produk/" + store.paper.id()).body())
        .contains("Mengantar ke Kota Semarang");
  }

  private static long found(String path) throws IOException, InterruptedException {
    return TestStore.tree(store.get(null, path)).path("total").asLong();
  }

  @Test
  void pagesFollowOneAnother() throws IOException, InterruptedException {
    HttpResponse<String> first = store.get(null, "/api/v1/products?limit=2&sort=PRICE_ASCENDING");
    String link = first.headers().firstValue("Link").orElseThrow();
    assertThat(link).endsWith("rel=\"next\"");
    String path = link.substring(1, link.indexOf('>'));
    JsonNode second = TestStore.tree(store.get(null, path));
    assertThat(second.path("items")).hasSize(1);
    assertThat(second.path("items").path(0).path("price").asLong()).isEqualTo(5_000_000);
    assertThat(second.has("next")).isFalse();
  }

  @Test
  void productsAreDomesticOrNotOrBoth() throws IOException, InterruptedException {
    long all = TestStore.tree(store.get(null, "/api/v1/products")).path("total").asLong();
    long counted = 0;
    for (boolean domestic : List.of(true, false)) {
      JsonNode found =
          TestStore.tree(store.get(null, "/api/v1/products?domestic=" + domestic + "&limit=100"));
      for (JsonNode item : found.path("items")) {
        assertThat(item.path("domestic").asBoolean()).isEqualTo(domestic);
      }
      counted += found.path("total").asLong();
    }
    assertThat(counted).isEqualTo(all).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/products?limit=0,limit",
    "/api/v1/products?limit=101,limit",
    "/api/v1/products?limit=x,limit",
    "/api/v1/products?minPrice=1.5,minPrice",
    "/api/v1/products?minPrice=10&maxPrice=5,minPrice",
    "/api/v1/products?legalForm=CV,legalForm",
    "/api/v1/products?sort=cheap,sort",
    "/api/v1/products?region=semarang,region",
    "/api/v1/products?deliversTo=semarang,deliversTo",
    "/api/v1/products?category=xx,category",
    "/api/v1/products?regoin=33.74,regoin",
    "/api/v1/products?q=a&q=b,q",
    "/api/v1/products?domestic=ya,domestic",
    "/api/v1/products?after=nonsense,after",
    "/api/v1/orders?from=yesterday,from",
    "/api/v1/orders?from=2026-02-01&to=2026-01-01,from",
    "/api/v1/orders?status=DONE,status",
    "/api/v1/orders?agency=1,agency",
    "/api/v1/statistics?region=1,region",
    "/api/v1/suppliers?legalForm=PT,legalForm",
    "/api/v1/regions?within=x,within"
  })
  void aWrongParameterIsNamed(String path, String field) throws IOException, InterruptedException {
    HttpResponse<String> response = store.get(null, path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(TestStore.tree(response).path("errors").path(0).path("field").asText())
        .isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*:*",
        "+",
        "AND",
        "\"",
        "(",
        "a*",
        "*a",
        "name:[1 TO 2]",
        "/.*/",
        "~",
        "\\",
        "%",
        "' or 1=1",
        "𝓐𝓑𝓒",
        "nasi\u202ekotak"
      })
  void noSearchTextBreaksTheSearch(String text) throws IOException, InterruptedException {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
    assertThat(store.get(null, "/api/v1/products?q=" + encoded).statusCode()).isEqualTo(200);
    assertThat(store.get(null, "/api/v1/suggest?q=" + encoded).statusCode()).isEqualTo(200);
  }

  @Test
  void whatAnOrderTookShowsThroughTheCacheOnceTheJournalWasFollowed()
      throws IOException, InterruptedException {
    String path = "/api/v1/products?q=kursi+lipat";
    HttpResponse<String> before = store.get(null, path);
    String tag = before.headers().firstValue("ETag").orElseThrow();
    assertThat(store.send(store.to(path).header("If-None-Match", tag)).statusCode()).isEqualTo(304);
    long left = TestStore.tree(before).at("/items/0/stock/quantity").asLong();
    HttpResponse<String> ordered =
        store.order("order-shows", TestStore.orderOf(store.plan, store.chair, 1));
    assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(201);
    store.follow();
    HttpResponse<String> after = store.send(store.to(path).header("If-None-Match", tag));
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(TestStore.tree(after).at("/items/0/stock/quantity").asLong()).isEqualTo(left - 1);
  }

  @Test
  void theFastAndTheUsualWayGiveTheSame() throws IOException, InterruptedException {
    String path = "/api/v1/products?q=kertas&region=33.74";
    HttpResponse<String> fast = store.get(null, path);
    HttpResponse<String> usual = store.get("pp", path);
    assertThat(usual.body()).isEqualTo(fast.body());
    assertThat(fast.headers().firstValue("Cache-Control")).hasValue("public, max-age=1");
    assertThat(usual.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void aProductShowsItsPriceWithVat() throws IOException, InterruptedException {
    JsonNode product = TestStore.tree(store.get(null, "/api/v1/products/" + store.paper.id()));
    assertThat(product.path("price").asLong()).isEqualTo(54_000);
    assertThat(product.path("vat").asLong()).isEqualTo(5_940);
    assertThat(product.path("priceWithVat").asLong()).isEqualTo(59_940);
    JsonNode prices =
        TestStore.tree(store.get(null, "/api/v1/products/" + store.paper.id() + "/prices"));
    assertThat(prices.path("items")).hasSize(1);
    JsonNode comparables =
        TestStore.tree(store.get(null, "/api/v1/products/" + store.paper.id() + "/comparables"));
    assertThat(comparables.path("count").asLong()).isEqualTo(1);
    assertThat(comparables.path("median").asLong()).isEqualTo(54_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/products/1",
        "/api/v1/products/00000000-0000-7000-8000-000000000000",
        "/api/v1/products/00000000-0000-7000-8000-000000000000/prices",
        "/api/v1/suppliers/x",
        "/api/v1/orders/SP-3374-26-999999",
        "/api/v1/statistics/by/nothing"
      })
  void whatIsNotThereIsNotFound(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = store.get(null, path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void treesHaveCounts() throws IOException, InterruptedException {
    JsonNode categories = TestStore.tree(store.get(null, "/api/v1/categories"));
    JsonNode office = find(categories.path("items"), "02");
    assertThat(office.path("count").asLong()).isEqualTo(2);
    assertThat(find(office.path("children"), "02.01").path("count").asLong()).isEqualTo(1);
    JsonNode regions = TestStore.tree(store.get(null, "/api/v1/regions")).path("items").path(0);
    assertThat(regions.path("code").asText()).isEqualTo("33");
    assertThat(regions.path("children")).hasSize(35);
    JsonNode semarang = find(regions.path("children"), "33.74");
    assertThat(semarang.path("joined").asBoolean()).isTrue();
    assertThat(semarang.path("count").asLong()).isEqualTo(3);
  }

  private static JsonNode find(JsonNode items, String code) {
    for (JsonNode item : items) {
      if (item.path("code").asText().equals(code)) {
        return item;
      }
    }
    throw new AssertionError("no " + code + " in " + items);
  }

  @Test
  void onlyVerifiedSuppliersArePublic() throws IOException, InterruptedException {
    JsonNode suppliers = TestStore.tree(store.get(null, "/api/v1/suppliers"));
    assertThat(suppliers.path("total").asLong()).isEqualTo(1);
    assertThat(suppliers.at("/items/0/name").asText()).isEqualTo("Toko Kanari Jaya");
    assertThat(store.get(null, "/api/v1/suppliers/" + store.supplier).statusCode()).isEqualTo(200);
  }

  @Test
  void aPaidOrderIsSeenByEverybodyAndTheSumsAgree() throws IOException, InterruptedException {
    String number = paid.path("number").asText();
    JsonNode order = TestStore.tree(store.get(null, "/api/v1/orders/" + number));
    assertThat(order.path("status").asText()).isEqualTo("COMPLETED");
    assertThat(order.path("gross").asLong()).isEqualTo(3 * 59_940);
    assertThat(order.path("history")).hasSize(paid.path("history").size());
    assertThat(order.path("availableActions").isMissingNode()).isTrue();
    assertThat(order.path("delivery").has("recipient")).isFalse();
    JsonNode list =
        TestStore.tree(store.get(null, "/api/v1/orders?status=COMPLETED&region=33.74&category=02"));
    assertThat(list.path("total").asLong()).isEqualTo(1);
    assertThat(list.path("value").asLong()).isEqualTo(3 * 59_940);
    JsonNode ofSupplier =
        TestStore.tree(store.get(null, "/api/v1/suppliers/" + store.supplier + "/orders"));
    assertThat(ofSupplier.path("items").findValuesAsText("number")).contains(number);
    JsonNode statistics = TestStore.tree(store.get(null, "/api/v1/statistics"));
    assertThat(statistics.at("/orders/count").asLong()).isEqualTo(1);
    assertThat(statistics.at("/orders/value").asLong()).isEqualTo(3 * 59_940);
    assertThat(statistics.at("/regions/total").asLong()).isEqualTo(35);
    assertThat(statistics.at("/regions/joined").asLong()).isEqualTo(2);
    assertThat(statistics.at("/regions/transacting").asLong()).isEqualTo(1);
    assertThat(statistics.at("/suppliers/total").asLong()).isEqualTo(1);
    assertThat(statistics.at("/products/listed").asLong()).isEqualTo(3);
    assertThat(statistics.path("microSmallCooperativeSharePercent").decimalValue())
        .isEqualByComparingTo("100");
    for (String dimension : List.of("category", "region", "agency", "supplier", "month", "scale")) {
      JsonNode by = TestStore.tree(store.get(null, "/api/v1/statistics/by/" + dimension));
      long sum = 0;
      for (JsonNode item : by.path("items")) {
        sum += item.path("value").asLong();
      }
      assertThat(sum).as(dimension).isEqualTo(by.path("total").asLong()).isEqualTo(3 * 59_940);
    }
    assertThat(
            TestStore.tree(store.get(null, "/api/v1/statistics?from=2026-11-25"))
                .at("/orders/count")
                .asLong())
        .isZero();
  }

  @Test
  void everyFigureHasADefinition() throws IOException, InterruptedException {
    JsonNode definitions = TestStore.tree(store.get(null, "/api/v1/statistics/definitions"));
    List<String> defined = definitions.findValuesAsText("figure");
    JsonNode statistics = TestStore.tree(store.get(null, "/api/v1/statistics"));
    statistics
        .properties()
        .forEach(
            group -> {
              if (group.getValue().isObject()) {
                group
                    .getValue()
                    .fieldNames()
                    .forEachRemaining(
                        name -> assertThat(defined).contains(group.getKey() + "." + name));
              } else {
                assertThat(defined).contains(group.getKey());
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/products",
        "/api/v1/suggest?q=ker",
        "/api/v1/categories",
        "/api/v1/regions",
        "/api/v1/suppliers",
        "/api/v1/orders",
        "/api/v1/statistics/by/region",
        "/api/v1/statistics/definitions",
        "/openapi.json",
        "/docs"
      })
  void anonymousReadsAreTaggedAndNotSentTwice(String path)
      throws IOException, InterruptedException {
    HttpResponse<String> first = store.get(null, path);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Cache-Control").orElse("")).startsWith("public");
    assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpRequest.Builder again = store.to(path).header("If-None-Match", tag);
    HttpResponse<String> second = store.send(again);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    HttpResponse<String> compressed =
        store.send(store.to(path).header("If-None-Match", tag).header("Accept-Encoding", "gzip"));
    assertThat(compressed.statusCode()).isEqualTo(304);
  }

  @Test
  void aTagThatCameCompressedIsKnownAgain() throws IOException, InterruptedException {
    for (String path : List.of("/api/v1/categories", "/api/v1/products")) {
      HttpResponse<String> first = store.send(store.to(path).header("Accept-Encoding", "gzip"));
      assertThat(first.headers().firstValue("Content-Encoding")).hasValue("gzip");
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> second =
          store.send(store.to(path).header("If-None-Match", tag).header("Accept-Encoding", "gzip"));
      assertThat(second.statusCode()).as(path + " " + tag).isEqualTo(304);
    }
  }

  @Test
  void nothingPersonalIsPublic() throws IOException, InterruptedException {
    String number = paid.path("number").asText();
    for (String path :
        List.of(
            "/api/v1/products",
            "/api/v1/products/" + store.paper.id(),
            "/api/v1/suppliers",
            "/api/v1/suppliers/" + store.supplier,
            "/api/v1/suppliers/" + store.supplier + "/orders",
            "/api/v1/orders",
            "/api/v1/orders/" + number,
            "/api/v1/statistics/by/supplier",
            "/metrics")) {
      String body = store.get(null, path).body();
      assertThat(body).as(path).doesNotContain(TestStore.CANARIES);
      assertThat(body).as(path).doesNotContain("Jalan Pemuda", "0812-3450-0001", "Orang pp");
    }
  }

  @Test
  void healthNamesWhatItChecks() throws IOException, InterruptedException {
    assertThat(store.get(null, "/health/live").statusCode()).isEqualTo(200);
    HttpResponse<String> ready = store.get(null, "/health/ready");
    assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
    assertThat(TestStore.tree(ready).path("checks").fieldNames())
        .toIterable()
        .contains("database", "schema", "index", "journal");
    assertThat(store.get(null, "/metrics").body())
        .contains("http_server_requests_seconds_count")
        .contains("route=\"/api/v1/products\"")
        .contains("route=\"/api/v1/orders/{idOrNumber}\"");
  }

  @Test
  void searchEnginesFindTheirFiles() throws IOException, InterruptedException {
    assertThat(store.get(null, "/robots.txt").body()).contains("Sitemap: http://127.0.0.1");
    assertThat(store.get(null, "/sitemap.xml").body())
        .contains("<loc>" + store.server.uri() + "produk</loc>");
  }

  @Test
  void aNetworkThatAsksTooMuchIsToldWhenToComeAgain() throws IOException, InterruptedException {
    try (CatalogServer server =
        CatalogServer.builder()
            .configuration(
                ServerConfiguration.onLoopback(0)
                    .withWorkerHere(false)
                    .withBehindProxy(true)
                    .withRequestsPerMinute(3))
            .catalog(store.catalog)
            .build()
            .start()) {
      for (int i = 0; i < 3; i++) {
        assertThat(from(server, "203.0.113.7", "/api/v1/products").statusCode()).isEqualTo(200);
      }
      HttpResponse<String> refused = from(server, "203.0.113.7", "/api/v1/products");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
      assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(TestStore.tree(refused).path("code").asText()).isEqualTo("TOO_MANY_REQUESTS");
      assertThat(from(server, "203.0.113.7", "/produk").body())
          .contains("Terlalu banyak permintaan");
      assertThat(from(server, "203.0.113.7", "/health/live").statusCode()).isEqualTo(200);
      assertThat(from(server, "203.0.113.8", "/api/v1/products").statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> from(CatalogServer server, String address, String path)
      throws IOException, InterruptedException {
    return store.send(
        HttpRequest.newBuilder(server.uri().resolve(path)).header("X-Forwarded-For", address));
  }

  @Test
  void behindAProxyOnlyWhatTheProxyItselfWroteCounts() throws IOException, InterruptedException {
    try (CatalogServer server =
        CatalogServer.builder()
            .configuration(
                ServerConfiguration.onLoopback(0).withWorkerHere(false).withBehindProxy(true))
            .catalog(store.catalog)
            .build()
            .start()) {
      HttpResponse<String> response =
          store.send(
              HttpRequest.newBuilder(server.uri().resolve("/sitemap.xml"))
                  .header("X-Forwarded-Host", "jahat.example, toko.example")
                  .header("X-Forwarded-Proto", "http, https"));
      assertThat(response.body())
          .contains("<loc>https://toko.example/produk</loc>")
          .doesNotContain("jahat");
    }
  }
}
