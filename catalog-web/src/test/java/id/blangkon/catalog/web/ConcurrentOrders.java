package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.blangkon.catalog.contract.Race;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Many clients at the same moment over HTTP, on the storage of a subclass. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConcurrentOrders {

  private static final int ROUNDS = Boolean.getBoolean("blangkon.full") ? 200 : 10;

  private TestStore store;

  /** A new and empty storage. */
  abstract Storage newStorage();

  @BeforeAll
  void start() throws IOException, InterruptedException {
    store = new TestStore(newStorage());
    // Signed in before the races, in which all clients share the token.
    assertThat(store.token("pp")).isNotEmpty();
    assertThat(store.token("ppk")).isNotEmpty();
  }

  @AfterAll
  void stop() {
    store.close();
  }

  @Test
  void sixteenClientsWithOneKeyMakeOneOrder() {
    Product ink = product(1_000, 10_000);
    for (int round = 1; round <= ROUNDS; round++) {
      PlanItem plan = store.plan(1_000_000);
      String key = UUID.randomUUID().toString();
      String body = TestStore.orderOf(plan, ink, 5);

      List<HttpResponse<String>> answers = Race.of(16, client -> order(key, body));

      assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
      assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.get(0).body());
      assertThat(answers)
          .extracting(answer -> answer.headers().firstValue("Location").orElseThrow())
          .containsOnly(
              store
                  .server
                  .uri()
                  .resolve("/api/v1/orders/" + tree(answers.get(0)).path("id").asText())
                  .toString());
      assertThat(stockOf(ink)).isEqualTo(10_000 - 5L * round);
      assertThat(planNow(plan).reserved())
          .isEqualTo(Rupiah.of(tree(answers.get(0)).path("gross").asLong()));
    }
  }

  @Test
  void sixteenClientsWithOneKeyApproveOnce() {
    JsonNode order = tree(order(UUID.randomUUID().toString(), body(store.plan, store.paper)));
    String key = UUID.randomUUID().toString();

    List<HttpResponse<String>> answers =
        Race.of(16, client -> send(() -> store.act("ppk", order, "approve", "{}", key)));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
    assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.get(0).body());
    assertThat(tree(answers.get(0)).path("version").asLong()).isEqualTo(2);
  }

  @Test
  void of64BuyersTenGetTheLastTenPieces() {
    Product last = product(1_000, 10);
    PlanItem plan = store.plan(1_000_000);

    List<HttpResponse<String>> answers =
        Race.of(64, client -> order(UUID.randomUUID().toString(), body(plan, last)));

    assertThat(answers)
        .extracting(HttpResponse::statusCode)
        .containsOnly(201, 422)
        .filteredOn(status -> status == 201)
        .hasSize(10);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 422))
        .extracting(answer -> tree(answer).path("code").asText())
        .containsOnly("STOCK_EXCEEDED");
    assertThat(stockOf(last)).isZero();
    assertThat(planNow(plan).reserved()).isEqualTo(Rupiah.of(10 * 1_110));
  }

  @Test
  void of32OrdersOfTenMillionABudgetOfHundredMillionHoldsTen() {
    // Catering bears no VAT, so that the price is the order's value.
    Product feast =
        store.data.product(
            store.supplier, "Jamuan", "01.01", "paket", 10_000_000, new Stock.Capacity(100));
    PlanItem plan = store.plan(100_000_000);

    List<HttpResponse<String>> answers =
        Race.of(32, client -> order(UUID.randomUUID().toString(), body(plan, feast)));

    List<HttpResponse<String>> made =
        answers.stream().filter(answer -> answer.statusCode() == 201).toList();
    assertThat(made)
        .hasSize(10)
        .allSatisfy(
            answer -> assertThat(tree(answer).path("gross").asLong()).isEqualTo(10_000_000));
    assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
        .extracting(HttpResponse::statusCode)
        .containsOnly(422);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 422))
        .extracting(answer -> tree(answer).path("code").asText())
        .isSubsetOf("BUDGET_EXCEEDED", "POLICY_REFUSAL");
    assertThat(planNow(plan).left()).isEqualTo(Rupiah.ZERO);
  }

  private Product product(long price, long pieces) {
    return store.data.product(
        store.supplier, "Tinta printer", "02.01", "botol", price, new Stock.Tracked(pieces));
  }

  private static String body(PlanItem plan, Product product) {
    return TestStore.orderOf(plan, product, 1);
  }

  private HttpResponse<String> order(String key, String body) {
    return send(() -> store.order(key, body));
  }

  private long stockOf(Product product) {
    return store
                .catalog
                .storage()
                .read(unit -> unit.store(ProductStore.class).get(product.id()))
                .stock()
            instanceof Stock.Tracked tracked
        ? tracked.quantity()
        : -1;
  }

  private PlanItem planNow(PlanItem plan) {
    return store
        .catalog
        .storage()
        .read(unit -> unit.store(PlanItemStore.class).get(plan.tenant(), plan.id()));
  }

  private static JsonNode tree(HttpResponse<String> answer) {
    try {
      return TestStore.tree(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Call {
    HttpResponse<String> send() throws IOException, InterruptedException;
  }

  private static HttpResponse<String> send(Call call) {
    try {
      return call.send();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
