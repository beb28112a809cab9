package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an order costs, which taxes it brings and what reaches the supplier, over HTTP. */
class OrderMoneyTest {

  private TestStore store;
  private OrderPath path;

  @BeforeEach
  void start() {
    store = new TestStore();
    path = new OrderPath(store);
  }

  @AfterEach
  void stop() {
    store.close();
  }

  /** Ten chairs of five million each would be too dear for the store; nine are not. */
  private JsonNode chairs() throws IOException, InterruptedException {
    JsonNode order =
        TestStore.tree(
            store.order("money-1", TestStore.orderOf(store.data.plan, store.data.chair, 9)));
    assertThat(order.path("gross").asLong()).as("%s", order).isEqualTo(49_950_000);
    return order;
  }

  private static JsonNode tax(JsonNode order, String type) {
    for (JsonNode tax : order.path("taxes")) {
      if (tax.path("type").asText().equals(type)) {
        return tax;
      }
    }
    throw new AssertionError(type + " is missing in " + order.path("taxes"));
  }

  @Test
  void thePartiesSeeAllTaxesOfAnOrderInItsJson() throws IOException, InterruptedException {
    JsonNode order = chairs();

    assertThat(tax(order, "VAT").path("amount").asLong()).isEqualTo(4_950_000);
    JsonNode income = tax(order, "INCOME_TAX_22");
    assertThat(income.path("base").asLong()).isEqualTo(45_000_000);
    assertThat(income.path("rate").asText()).isEqualTo("15/1000");
    assertThat(income.path("amount").asLong()).isEqualTo(675_000);
    assertThat(income.path("collector").asText()).isEqualTo("TREASURER");
    assertThat(income.path("added").asBoolean()).isFalse();
    assertThat(income.path("accountCode").asText()).isEqualTo("411122-920");
    assertThat(income.path("legalBasis").asText()).contains("PMK 51/2025");
    assertThat(income.path("reviewState").asText()).isEqualTo("UNREVIEWED");
    assertThat(order.path("withheld").asLong()).isEqualTo(5_625_000);
    assertThat(order.path("netToSupplier").asLong()).isEqualTo(44_325_000);
    assertThat(order.has("latePenalty")).isFalse();
  }

  @Test
  void everybodySeesWhatAGovernmentPaidAndNotWhatAPersonIsTaxed()
      throws IOException, InterruptedException {
    JsonNode order = path.act("ppk", chairs(), "approve", "{}");
    store.follow();
    String number = order.path("number").asText();
    JsonNode open = TestStore.tree(store.send(store.to("/api/v1/orders/" + number).GET()));

    assertThat(tax(open, "VAT").path("amount").asLong()).isEqualTo(4_950_000);
    assertThat(open.path("taxes").size()).isEqualTo(1);
    assertThat(open.has("withheld")).isFalse();
    assertThat(open.has("netToSupplier")).isFalse();
    String page = store.send(store.to("/transaksi/" + number).GET()).body();
    assertThat(page)
        .contains("PMK 131/2024", "aturan belum ditinjau", "Rp49.950.000")
        .contains("Pajak atas penghasilan orang pribadi tidak diterbitkan.")
        .contains("Akan dibayar instansi")
        .doesNotContain("PPh Pasal 22", "iterima penyedia");
  }

  @Test
  void goodsThatComeLateCostAPenaltyThatEverybodySees() throws IOException, InterruptedException {
    JsonNode order = path.act("ppk", chairs(), "approve", "{}");
    order = path.act("penyedia", order, "confirm", "");
    order = path.act("penyedia", order, "ship", "{}");
    store.clock.advance(Duration.ofDays(40));
    store.forgetTokens();
    JsonNode accepted =
        path.act(
            "ppk",
            order,
            "accept-goods",
            "{\"function\":\"yes\",\"quantity\":\"yes\",\"time\":\"yes\"}");

    JsonNode penalty = accepted.path("latePenalty");
    long days = penalty.path("days").asLong();
    assertThat(days).isPositive();
    assertThat(penalty.path("amount").asLong()).isEqualTo(45_000 * days);
    assertThat(penalty.path("legalBasis").asText()).contains("Perpres 16/2018 Pasal 79");
    assertThat(accepted.path("gross").asLong())
        .isEqualTo(
            accepted.path("netToSupplier").asLong()
                + accepted.path("withheld").asLong()
                + penalty.path("amount").asLong());
    store.follow();
    String number = accepted.path("number").asText();
    JsonNode open = TestStore.tree(store.send(store.to("/api/v1/orders/" + number).GET()));
    assertThat(open.path("latePenalty")).isEqualTo(penalty);
    assertThat(store.send(store.to("/transaksi/" + number).GET()).body())
        .contains("Denda keterlambatan", "Hari terlambat: " + days)
        .doesNotContain("lateReviewState");
  }
}
