package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes over HTTP: what each refusal says, in both languages, and that nothing of a refused
 * change is written.
 */
class ApiWriteTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ORDERS = "/api/v1/orders";
  private static final String USED_KEY = "kunci-terpakai";

  private static TestStore store;
  private static JsonNode waiting;
  private static JsonNode approved;
  private static Product foreign;
  private static Product hidden;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    store = new TestStore();
    SupplierId other =
        store.data.supplier(
            "penyedia-lain", "Toko Lain", "3374011203800009", "1234567890125", true);
    foreign = store.data.product(other, "Spidol", "02.01", "buah", 9_000, new Stock.Tracked(100));
    hidden =
        store.data.product(
            store.supplier, "Kertas lama", "02.01", "rim", 40_000, new Stock.Tracked(100));
    long version =
        store
            .catalog
            .storage()
            .read(unit -> unit.store(ProductStore.class).get(hidden.id()))
            .version();
    store.catalog.products().delist(store.data.admin, hidden.id(), version, "Tidak dijual lagi");
    waiting = store.newOrder();
    approved = new OrderPath(store).act("ppk", store.newOrder(), "approve", "{}");
    assertThat(store.order(USED_KEY, valid().toString()).statusCode()).isEqualTo(201);
    store.follow();
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  /** A request and how it is refused. */
  private static final class Refusal {
    private final String what;
    private final int status;
    private final String code;
    private final @Nullable String field;
    private String path = ORDERS;
    private @Nullable String username = "pp";
    private @Nullable String key = UUID.randomUUID().toString();
    private @Nullable String ifMatch;
    private String type = "application/json";
    private String body = valid().toString();

    Refusal(String what, int status, String code, @Nullable String field) {
      this.what = what;
      this.status = status;
      this.code = code;
      this.field = field;
    }

    Refusal by(@Nullable String newUsername) {
      username = newUsername;
      return this;
    }

    Refusal key(@Nullable String newKey) {
      key = newKey;
      return this;
    }

    Refusal type(String newType) {
      type = newType;
      return this;
    }

    Refusal body(String newBody) {
      body = newBody;
      return this;
    }

    /** With something changed in a body that is right otherwise. */
    Refusal with(Consumer<ObjectNode> change) {
      ObjectNode changed = valid();
      change.accept(changed);
      return body(changed.toString());
    }

    Refusal acting(JsonNode order, String action, String ofVersion) {
      return acting(order.path("id").asText(), action, ofVersion);
    }

    Refusal acting(String order, String action, @Nullable String ofVersion) {
      path = ORDERS + "/" + order + "/actions/" + action;
      ifMatch = ofVersion;
      return body("{}");
    }

    HttpResponse<String> send(String language) throws IOException, InterruptedException {
      HttpRequest.Builder request =
          store
              .as(username, path)
              .header("Content-Type", type)
              .header("Accept-Language", language)
              .POST(BodyPublishers.ofString(body));
      if (key != null) {
        request.header("Idempotency-Key", key);
      }
      if (ifMatch != null) {
        request.header("If-Match", ifMatch);
      }
      return store.send(request);
    }

    @Override
    public String toString() {
      return what;
    }
  }

  private static ObjectNode valid() {
    try {
      return (ObjectNode) JSON.readTree(TestStore.orderOf(store.plan, store.paper, 3));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Refusal refused(String what, int status, String code) {
    return new Refusal(what, status, code, null);
  }

  private static Refusal wrong(String field, String what) {
    return new Refusal(field + ": " + what, 400, "INVALID_FIELD", field);
  }

  private static ObjectNode line(ObjectNode body) {
    return (ObjectNode) body.path("lines").path(0);
  }

  private static ObjectNode delivery(ObjectNode body) {
    return (ObjectNode) body.path("delivery");
  }

  private static ObjectNode addLine(ObjectNode body, Product product) {
    return ((ArrayNode) body.path("lines"))
        .addObject()
        .put("productId", product.id().toString())
        .put("quantity", 1);
  }

  static Stream<Refusal> requestsThatCannotBeRead() {
    return Stream.of(
        new Refusal("no key", 400, "MISSING_IDEMPOTENCY_KEY", "Idempotency-Key").key(null),
        wrong("Idempotency-Key", "with a space").key("satu dua"),
        wrong("Idempotency-Key", "too long").key("k".repeat(81)),
        refused("text", 415, "UNSUPPORTED_MEDIA_TYPE").type("text/plain"),
        refused("a form", 415, "UNSUPPORTED_MEDIA_TYPE").type("application/x-www-form-urlencoded"),
        refused("over 1 MiB", 413, "BODY_TOO_LARGE").body("{\"note\":\"" + "x".repeat(1_100_000)),
        refused("nothing", 400, "MALFORMED_REQUEST").body(""),
        refused("half an object", 400, "MALFORMED_REQUEST").body("{\"note\":"),
        refused("two objects", 400, "MALFORMED_REQUEST").body("{}{}"),
        refused("a list", 400, "MALFORMED_REQUEST").body("[]"),
        refused("a name twice", 400, "MALFORMED_REQUEST").body("{\"note\":\"a\",\"note\":\"b\"}"),
        wrong("planItem", "unknown").with(body -> body.put("planItem", "x")),
        wrong("gross", "computed by the server").with(body -> body.put("gross", 1)),
        wrong("lines[0].price", "unknown").with(body -> line(body).put("price", 1)),
        wrong("delivery.name", "unknown").with(body -> delivery(body).put("name", "Sri")),
        wrong("planItemId", "a number").with(body -> body.put("planItemId", 1)),
        wrong("planItemId", "no id").with(body -> body.put("planItemId", "1")),
        wrong("planItemId", "missing").with(body -> body.remove("planItemId")),
        wrong("lines", "an object").with(body -> body.putObject("lines")),
        wrong("lines", "empty").with(body -> body.putArray("lines")),
        wrong("lines", "missing").with(body -> body.remove("lines")),
        wrong("lines[0].quantity", "a text").with(body -> line(body).put("quantity", "3")),
        wrong("lines[0].quantity", "a fraction").with(body -> line(body).put("quantity", 1.5)),
        wrong("lines[0].quantity", "missing").with(body -> line(body).remove("quantity")),
        wrong("lines[0].productId", "no id").with(body -> line(body).put("productId", "kertas")),
        wrong("delivery", "missing").with(body -> body.remove("delivery")),
        wrong("delivery", "a text").with(body -> body.put("delivery", "Semarang")),
        wrong("delivery.neededBy", "no day")
            .with(body -> delivery(body).put("neededBy", "10-12-2026")),
        wrong("delivery.neededBy", "never")
            .with(body -> delivery(body).put("neededBy", "2026-02-30")),
        wrong("delivery.regionCode", "no code")
            .with(body -> delivery(body).put("regionCode", "Semarang")),
        wrong("expectedGross", "negative").with(body -> body.put("expectedGross", -1)),
        wrong("payment", "unknown").with(body -> body.put("payment", "CASH")),
        wrong("payment", "missing").with(body -> body.remove("payment")));
  }

  static Stream<Refusal> ordersThatCannotBe() {
    return Stream.of(
        refused("nobody", 401, "UNAUTHENTICATED").by(null),
        refused("the approver", 403, "FORBIDDEN").by("ppk"),
        refused("the supplier", 403, "FORBIDDEN").by("penyedia"),
        wrong("planItemId", "of another tenant").by("pp-batang"),
        wrong("planItemId", "of nobody")
            .with(body -> body.put("planItemId", "00000000-0000-7000-8000-000000000000")),
        wrong("lines[0].quantity", "negative").with(body -> line(body).put("quantity", -1)),
        wrong("lines[0].quantity", "nothing").with(body -> line(body).put("quantity", 0)),
        wrong("lines[0].quantity", "too many").with(body -> line(body).put("quantity", 1_000_001)),
        wrong("lines[0].quantity", "beyond a long")
            .with(body -> line(body).put("quantity", new BigInteger("9".repeat(30)))),
        wrong("lines[0].productId", "of nobody")
            .with(body -> line(body).put("productId", "00000000-0000-7000-8000-000000000000")),
        wrong("lines[1].productId", "twice").with(body -> addLine(body, store.paper)),
        wrong("lines[1].productId", "of another supplier").with(body -> addLine(body, foreign)),
        wrong("lines[0].note", "too long").with(body -> line(body).put("note", "x".repeat(501))),
        wrong("note", "too long").with(body -> body.put("note", "x".repeat(1_001))),
        wrong("delivery.regionCode", "unknown")
            .with(body -> delivery(body).put("regionCode", "99.99")),
        wrong("delivery.address", "blank").with(body -> delivery(body).put("address", " ")),
        wrong("delivery.recipient", "blank").with(body -> delivery(body).put("recipient", "")),
        wrong("delivery.phone", "letters").with(body -> delivery(body).put("phone", "nol delapan")),
        wrong("delivery.neededBy", "past")
            .with(body -> delivery(body).put("neededBy", "2026-11-23")),
        wrong("delivery.neededBy", "too late")
            .with(body -> delivery(body).put("neededBy", "2027-11-25")),
        new Refusal("more than in stock", 422, "STOCK_EXCEEDED", "lines[1].quantity")
            .with(body -> addLine(body, store.chair).put("quantity", 11)),
        refused("key of another order", 422, "IDEMPOTENCY_KEY_REUSED")
            .key(USED_KEY)
            .with(body -> line(body).put("quantity", 4)));
  }

  static Stream<Refusal> actionsThatCannotBe() {
    String nobodys = "00000000-0000-7000-8000-000000000000";
    return Stream.of(
        refused("no version", 428, "MISSING_IF_MATCH")
            .acting(waiting.path("id").asText(), "approve", null)
            .by("ppk"),
        wrong("If-Match", "no tag").acting(waiting, "approve", "1").by("ppk"),
        wrong("If-Match", "any").acting(waiting, "approve", "*").by("ppk"),
        refused("an earlier version", 412, "STALE_VERSION")
            .acting(waiting, "approve", "\"7\"")
            .by("ppk"),
        new Refusal("no key for a commitment", 400, "MISSING_IDEMPOTENCY_KEY", "Idempotency-Key")
            .acting(waiting, "approve", "\"1\"")
            .by("ppk")
            .key(null),
        refused("another was faster", 409, "ACTION_NOT_AVAILABLE")
            .acting(approved, "approve", "\"1\"")
            .by("ppk"),
        refused("not in this state", 409, "ACTION_NOT_AVAILABLE")
            .acting(waiting, "pay", "\"1\"")
            .by("bendahara"),
        refused("not by the requester", 403, "FORBIDDEN").acting(waiting, "approve", "\"1\""),
        refused("nobody", 401, "UNAUTHENTICATED").acting(waiting, "approve", "\"1\"").by(null),
        refused("another tenant's officer", 404, "NOT_FOUND")
            .acting(waiting, "approve", "\"1\"")
            .by("ppk-batang"),
        refused("the supplier before the letter", 404, "NOT_FOUND")
            .acting(waiting, "confirm", "\"1\"")
            .by("penyedia"),
        refused("an order of nobody", 404, "NOT_FOUND").acting(nobodys, "approve", "\"1\""),
        refused("an order without an id", 404, "NOT_FOUND").acting("1", "approve", "\"1\""),
        refused("an unknown action", 404, "ROUTE_NOT_FOUND").acting(waiting, "bless", "\"1\""),
        refused("the deadline's own", 403, "FORBIDDEN").acting(waiting, "expire", "\"1\""),
        wrong("reason", "missing").acting(waiting, "reject", "\"1\"").by("ppk"),
        wrong("reason", "blank")
            .acting(waiting, "reject", "\"1\"")
            .by("ppk")
            .body("{\"reason\":\"  \"}"),
        wrong("reason", "too long")
            .acting(waiting, "reject", "\"1\"")
            .by("ppk")
            .body("{\"reason\":\"" + "x".repeat(1_001) + "\"}"),
        wrong("reason", "a list")
            .acting(waiting, "reject", "\"1\"")
            .by("ppk")
            .body("{\"reason\":[]}"),
        wrong("price", "unknown")
            .acting(waiting, "approve", "\"1\"")
            .by("ppk")
            .body("{\"price\":\"1\"}"),
        refused("a list of fields", 400, "MALFORMED_REQUEST")
            .acting(waiting, "approve", "\"1\"")
            .by("ppk")
            .body("[]"),
        refused("text", 415, "UNSUPPORTED_MEDIA_TYPE")
            .acting(waiting, "approve", "\"1\"")
            .by("ppk")
            .type("text/plain"));
  }

  @ParameterizedTest
  @MethodSource({"requestsThatCannotBeRead", "ordersThatCannotBe", "actionsThatCannotBe"})
  void aRefusalSaysInBothLanguagesWhatIsWrongAndWritesNothing(Refusal refusal)
      throws IOException, InterruptedException {
    Books before = Books.of(store);
    List<String> details = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    for (String language : List.of("id", "en")) {
      HttpResponse<String> response = refusal.send(language);
      assertThat(response.statusCode()).as(response.body()).isEqualTo(refusal.status);
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
      assertThat(response.headers().firstValue("Content-Language")).hasValue(language);
      JsonNode problem = TestStore.tree(response);
      assertThat(problem.path("code").asText()).isEqualTo(refusal.code);
      assertThat(problem.path("type").asText()).isEqualTo("/docs#" + refusal.code);
      assertThat(problem.path("status").asInt()).isEqualTo(refusal.status);
      assertThat(problem.path("instance").asText()).isEqualTo(refusal.path);
      assertThat(problem.path("title").asText()).isNotBlank();
      details.add(problem.path("detail").asText());
      if (refusal.field != null) {
        List<String> fields = problem.path("errors").findValuesAsText("field");
        assertThat(fields).contains(refusal.field);
        messages.add(
            problem.path("errors").path(fields.indexOf(refusal.field)).path("message").asText());
      }
    }
    assertThat(details).doesNotContain("").doesNotHaveDuplicates();
    assertThat(messages).doesNotContain("").doesNotHaveDuplicates();
    assertThat(Books.of(store)).isEqualTo(before);
  }

  @Test
  void whoWasLateIsToldTheState() throws IOException, InterruptedException {
    HttpResponse<String> response =
        store.act("ppk", waitingOf(approved, 1), "reject", "{\"reason\":\"Terlambat\"}");
    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(TestStore.tree(response).path("currentState").asText())
        .isEqualTo("AWAITING_SUPPLIER_CONFIRMATION");
  }

  /** The order as one saw it who has an earlier version of it. */
  private static JsonNode waitingOf(JsonNode order, long version) {
    return JSON.createObjectNode().put("id", order.path("id").asText()).put("version", version);
  }

  @Test
  void aRuleThatRefusesIsNamedWithAllFindings() throws IOException, InterruptedException {
    ObjectNode dear = valid();
    ((ArrayNode) dear.path("lines")).removeAll();
    addLine(dear, store.mealBox).put("quantity", 2_000);
    assertRefusedBy(dear, "STORE_CEILING", "MICRO_SMALL_SUPPLIER");

    ObjectNode poor = valid();
    poor.put("planItemId", store.plan(100_000).id().toString());
    assertRefusedBy(poor, "BUDGET_EXCEEDED");

    ObjectNode gone = valid();
    addLine(gone, hidden);
    assertRefusedBy(gone, "PRODUCT_NOT_LISTED");
  }

  private static void assertRefusedBy(ObjectNode body, String... codes)
      throws IOException, InterruptedException {
    Books before = Books.of(store);
    HttpResponse<String> response = store.order(UUID.randomUUID().toString(), body.toString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    JsonNode problem = TestStore.tree(response);
    assertThat(problem.path("code").asText()).isEqualTo("POLICY_REFUSAL");
    assertThat(problem.path("findings").findValuesAsText("code")).contains(codes);
    for (JsonNode finding : problem.path("findings")) {
      assertThat(finding.fieldNames())
          .toIterable()
          .contains("code", "severity", "message", "reviewState", "layer", "remedy");
    }
    assertThat(Books.of(store)).isEqualTo(before);
  }

  @Test
  void anEmptyOrderNamesAllThatIsMissing() throws IOException, InterruptedException {
    HttpResponse<String> response = store.order(UUID.randomUUID().toString(), "{}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(TestStore.tree(response).path("errors").findValuesAsText("field"))
        .contains("planItemId", "lines", "delivery", "payment");
  }

  @Test
  void anOrderOfAnotherValueThanExpectedIsRefused() throws IOException, InterruptedException {
    ObjectNode body = valid();
    body.put("expectedGross", 3 * 59_940 - 1);
    Books before = Books.of(store);
    HttpResponse<String> refused = store.order(UUID.randomUUID().toString(), body.toString());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(TestStore.tree(refused).path("code").asText()).isEqualTo("PRICE_CHANGED");
    assertThat(TestStore.tree(refused).path("detail").asText()).contains("179.819", "179.820");
    assertThat(Books.of(store)).isEqualTo(before);
    body.put("expectedGross", 3 * 59_940);
    assertThat(store.order(UUID.randomUUID().toString(), body.toString()).statusCode())
        .isEqualTo(201);
  }

  @Test
  void aFieldThatIsNullIsNamed() throws IOException, InterruptedException {
    HttpResponse<String> response =
        store.act("pp", store.newOrder(), "cancel", "{\"reason\":null}");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(TestStore.tree(response).at("/errors/0/field").asText()).isEqualTo("reason");
  }

  @Test
  void whoMayActIsNamedInWords() throws IOException, InterruptedException {
    HttpResponse<String> response = store.act("pp", store.newOrder(), "approve", "{}");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
    assertThat(TestStore.tree(response).path("detail").asText()).endsWith("Yang berwenang: PPK.");
  }

  @Test
  void aRefusalFreesItsKey() throws IOException, InterruptedException {
    String key = UUID.randomUUID().toString();
    assertThat(store.order(key, TestStore.orderOf(store.plan, store.chair, 11)).statusCode())
        .isEqualTo(422);
    assertThat(store.order(key, TestStore.orderOf(store.plan, store.chair, 1)).statusCode())
        .isEqualTo(201);
  }

  @Test
  void aNewOrderHasItsAddressItsVersionAndWhatOneMayDo() throws IOException, InterruptedException {
    HttpResponse<String> response =
        store.order(UUID.randomUUID().toString(), TestStore.orderOf(store.plan, store.paper, 3));
    assertThat(response.statusCode()).isEqualTo(201);
    JsonNode order = TestStore.tree(response);
    String own = ORDERS + "/" + order.path("id").asText();
    String address = response.headers().firstValue("Location").orElseThrow();
    assertThat(address).isEqualTo(store.server.uri().resolve(own).toString());
    assertThat(response.headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(order.path("status").asText()).isEqualTo("AWAITING_APPROVAL");
    assertThat(order.has("number")).isFalse();
    assertThat(order.path("goods").asLong()).isEqualTo(3 * 54_000);
    assertThat(order.path("freight").asLong()).isZero();
    assertThat(order.path("vat").asLong()).isEqualTo(3 * 5_940);
    assertThat(order.path("gross").asLong()).isEqualTo(3 * 59_940);
    JsonNode cancel = order.path("availableActions").path(0);
    assertThat(cancel.path("action").asText()).isEqualTo("cancel");
    assertThat(cancel.path("method").asText()).isEqualTo("POST");
    assertThat(cancel.path("href").asText()).isEqualTo(own + "/actions/cancel");
    assertThat(cancel.path("fields").findValuesAsText("name")).containsExactly("reason");

    HttpResponse<String> read = store.get("pp", own);
    assertThat(TestStore.tree(read)).isEqualTo(order);
    assertThat(read.headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(store.get(null, own).statusCode()).isEqualTo(404);
  }

  @Test
  void whatCommitsReceivesOrPaysNeedsAKeyAndSaysSo() throws IOException, InterruptedException {
    OrderPath path = new OrderPath(store);
    JsonNode order = path.toInvoice(store.newOrder());
    JsonNode seenByTreasurer =
        TestStore.tree(store.get("bendahara", ORDERS + "/" + order.path("id").asText()));
    assertThat(seenByTreasurer.path("availableActions").findValuesAsText("action"))
        .containsExactly("pay");
    assertThat(seenByTreasurer.at("/availableActions/0/idempotencyKey").asBoolean()).isTrue();
    Books before = Books.of(store);
    HttpResponse<String> unkeyed =
        store.send(
            TestStore.json(
                store
                    .as("bendahara", seenByTreasurer.at("/availableActions/0/href").asText())
                    .header("If-Match", "\"" + order.path("version").asText() + "\""),
                "{\"paymentReference\":\"SP2D-9\"}"));
    assertThat(unkeyed.statusCode()).isEqualTo(400);
    assertThat(Books.of(store)).isEqualTo(before);
    String key = UUID.randomUUID().toString();
    HttpResponse<String> paid =
        store.act("bendahara", order, "pay", "{\"paymentReference\":\"SP2D-9\"}", key);
    HttpResponse<String> repeated =
        store.act("bendahara", order, "pay", "{\"paymentReference\":\"SP2D-9\"}", key);
    assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
    assertThat(repeated.body()).isEqualTo(paid.body());
    assertThat(
            store
                .act("bendahara", order, "pay", "{\"paymentReference\":\"SP2D-8\"}", key)
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void whatNeedsNoKeyMayHaveOne() throws IOException, InterruptedException {
    JsonNode order = store.newOrder();
    String href = ORDERS + "/" + order.path("id").asText() + "/actions/cancel";
    HttpResponse<String> cancelled =
        store.send(
            TestStore.json(
                store.as("pp", href).header("If-Match", "\"1\""), "{\"reason\":\"Salah\"}"));
    assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(200);
    assertThat(TestStore.tree(cancelled).path("status").asText()).isEqualTo("CANCELLED");
  }
}
