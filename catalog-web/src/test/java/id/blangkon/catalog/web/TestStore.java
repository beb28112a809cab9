package id.blangkon.catalog.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.h2.H2Storage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small store, see {@link TestData}, behind the real server; on H2 in memory unless told. */
final class TestStore implements AutoCloseable {

  static final String PASSWORD = TestData.PASSWORD;
  static final List<String> CANARIES = TestData.CANARIES;
  static final TenantId SEMARANG = TestData.SEMARANG;
  static final TenantId BATANG = TestData.BATANG;

  private static final ObjectMapper JSON = new ObjectMapper();

  final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T02:00:00Z"));
  final TestData data;
  final Catalog catalog;
  final CatalogServer server;
  final HttpClient client = HttpClient.newHttpClient();
  final WorkUnitId workUnit;
  final SupplierId supplier;
  final Product paper;
  final Product mealBox;
  final Product chair;
  final PlanItem plan;

  private final Map<String, String> tokens = new HashMap<>();

  TestStore() {
    this(H2Storage.inMemory());
  }

  TestStore(Storage storage) {
    data = TestData.signed(storage, clock);
    catalog = data.catalog;
    workUnit = data.workUnit;
    supplier = data.supplier;
    paper = data.paper;
    mealBox = data.mealBox;
    chair = data.chair;
    plan = data.plan;
    catalog.worker().runDue();
    server =
        CatalogServer.builder()
            .configuration(ServerConfiguration.onLoopback(0).withWorkerHere(false))
            .catalog(catalog)
            .build()
            .start();
  }

  /** A plan item of the work unit with a ceiling of its own. */
  PlanItem plan(long ceiling) {
    return data.plan(ceiling);
  }

  /** A request to a path. */
  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.uri().resolve(path)).timeout(Duration.ofSeconds(30));
  }

  /** A request in the name of an account; null for nobody. */
  HttpRequest.Builder as(@Nullable String username, String path)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to(path);
    return username == null
        ? request
        : request.header("Authorization", "Bearer " + token(username));
  }

  String token(String username) throws IOException, InterruptedException {
    String known = tokens.get(username);
    if (known == null) {
      HttpResponse<String> response = signIn(username, PASSWORD);
      known = JSON.readTree(response.body()).path("token").asText();
      tokens.put(username, known);
    }
    return known;
  }

  /** Lets everybody sign in anew, since sessions end with time. */
  void forgetTokens() {
    tokens.clear();
  }

  HttpResponse<String> signIn(String username, String password)
      throws IOException, InterruptedException {
    String body = JSON.writeValueAsString(Map.of("username", username, "password", password));
    return send(json(to("/api/v1/sessions"), body));
  }

  static HttpRequest.Builder json(HttpRequest.Builder request, String body) {
    return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(@Nullable String username, String path)
      throws IOException, InterruptedException {
    return send(as(username, path));
  }

  static JsonNode tree(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  /** The body of an order of pieces of a product. */
  static String orderOf(PlanItem plan, Product product, long quantity) {
    return String.format(
        Locale.ROOT,
        """
        {"planItemId":"%s","lines":[{"productId":"%s","quantity":%d}],
         "delivery":{"regionCode":"33.74","address":"Jalan Pemuda 148","recipient":"Sri",
         "phone":"0812-3450-0001","neededBy":"2026-12-10"},"payment":"DIRECT","note":"antar pagi",
         "reason":"Kebutuhan lain daripada pesanan sebelumnya"}
        """,
        plan.id(),
        product.id(),
        quantity);
  }

  /** Requests an order as the procurement officer. */
  HttpResponse<String> order(String key, String body) throws IOException, InterruptedException {
    return send(json(as("pp", "/api/v1/orders").header("Idempotency-Key", key), body));
  }

  /** A new order of the chair, whose value is large enough for every rule. */
  JsonNode newOrder() throws IOException, InterruptedException {
    HttpResponse<String> response = order(UUID.randomUUID().toString(), orderOf(plan, paper, 3));
    if (response.statusCode() != 201) {
      throw new AssertionError(response.body());
    }
    return tree(response);
  }

  /** Acts on an order with the version that the order's JSON has. */
  HttpResponse<String> act(String username, JsonNode order, String action, String fields)
      throws IOException, InterruptedException {
    return act(username, order, action, fields, UUID.randomUUID().toString());
  }

  /** Acts on an order with a key of one's own. */
  HttpResponse<String> act(
      String username, JsonNode order, String action, String fields, String key)
      throws IOException, InterruptedException {
    return send(
        json(
            as(username, "/api/v1/orders/" + order.path("id").asText() + "/actions/" + action)
                .header("If-Match", "\"" + order.path("version").asText() + "\"")
                .header("Idempotency-Key", key),
            fields));
  }

  /** Follows the journal, as the worker does by itself in production. */
  void follow() {
    catalog.worker().runDue();
  }

  @Override
  public void close() {
    server.close();
    data.close();
  }
}
