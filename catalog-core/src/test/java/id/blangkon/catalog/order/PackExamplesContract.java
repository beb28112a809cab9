package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.PackCheck;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import org.junit.jupiter.api.Test;

/** The examples of the national pack come out as they say where a catalogue runs on a storage. */
interface PackExamplesContract extends OnStorage {

  @Test
  default void every_example_of_the_national_pack_comes_out_as_it_says() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PackCheck check = PackCheck.of(scene.catalog.policyPack());

      assertThat(check.packId()).isEqualTo(PolicyPack.national().id());
      assertThat(check.failures()).isEmpty();
      assertThat(check.policyExamples()).isGreaterThan(150);
      assertThat(check.taxExamples()).isGreaterThan(50);
    }
  }

  @Test
  default void what_is_found_of_an_order_at_the_limit_is_read_as_it_was_found() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product feast =
          scene.product(
              scene.supplier, scene.owner, "01.01", 50_000_000, new Stock.Capacity(9), true);
      PurchaseOrder order = scene.requested(scene.request(scene.plan(900_000_000), feast, 1));

      assertThat(order.findings())
          .extracting(Finding::code)
          .contains("STORE_CEILING_KEPT", "OWNER_ESTIMATE_NEEDED", "MICRO_SMALL_SUPPLIER");
      assertThat(scene.order(order.id()).findings()).isEqualTo(order.findings());
    }
  }
}
