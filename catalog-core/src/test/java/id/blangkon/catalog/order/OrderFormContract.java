package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of proof or contract of orders, on a storage. */
interface OrderFormContract extends OnStorage {

  private static OrderRequest request(
      OrderScene scene, PlanItem plan, String category, long price) {
    Product product =
        scene.product(scene.supplier, scene.owner, category, price, new Stock.Capacity(99), true);
    OrderRequest request = scene.request(plan, product, 1);
    Delivery delivery = request.delivery();
    return new OrderRequest(
            request.tenant(),
            request.planItem(),
            request.lines(),
            new Delivery(
                delivery.region(),
                delivery.address(),
                delivery.recipient(),
                delivery.phone(),
                LocalDate.ofInstant(scene.clock.instant(), ZoneOffset.UTC).plusDays(20)),
            request.payment(),
            request.note())
        .because(request.reason());
  }

  /** Meals bear no VAT, so that the price is the value. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "01.01, 10000000, -, PURCHASE_PROOF",
        "01.01, 10000001, -, RECEIPT",
        "01.01, 50000000, -, RECEIPT",
        "01.01, 10000000, RECEIPT, RECEIPT",
        "01.01, 10000000, WORK_ORDER, WORK_ORDER",
        "01.01, 50000000, CONTRACT, CONTRACT",
        "07.02, 1000000, -, WORK_ORDER"
      })
  default void an_order_has_the_lightest_form_or_a_stronger_one_that_was_chosen(
      String category, long price, @Nullable ContractForm chosen, ContractForm form) {
    try (OrderScene scene = OrderScene.on(storage())) {
      OrderRequest request = request(scene, scene.plan(90_000_000), category, price).by(chosen);

      OrderPreview preview =
          scene.catalog.orders().preview(scene.by(Role.PROCUREMENT_OFFICER), request);
      PurchaseOrder order = scene.requested(request);

      assertThat(preview.form()).isEqualTo(form);
      assertThat(preview.judgement().forms()).contains(form, ContractForm.CONTRACT);
      assertThat(order.form()).isEqualTo(form);
      assertThat(scene.order(order.id()).form()).isEqualTo(form);
      PurchaseOrder letter = scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE);
      assertThat(letter.form()).isEqualTo(form);
      List<SequencedEvent> events = scene.events(order.id().value());
      EventBody body =
          EventBody.parse(
              Objects.requireNonNull(events.get(events.size() - 1).event().publicBody()));
      assertThat(body.text("contractForm")).isEqualTo(form.name());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "01.01, 10000001, PURCHASE_PROOF, 28 ayat (3), kuitansi",
    "07.02, 1000000, RECEIPT, 28 ayat (4), surat perintah kerja",
    "01.01, 1000000, ORDER_LETTER, 28 ayat (2), bukti pembelian"
  })
  default void a_form_that_is_too_light_is_refused_with_the_one_that_is_enough(
      String category, long price, ContractForm chosen, String article, String remedy) {
    try (OrderScene scene = OrderScene.on(storage())) {
      OrderRequest request = request(scene, scene.plan(90_000_000), category, price).by(chosen);

      assertThatThrownBy(() -> scene.requested(request))
          .isInstanceOfSatisfying(
              PolicyRefusalException.class,
              refusal -> {
                List<Finding> blocking =
                    refusal.findings().stream().filter(Finding::blocks).toList();
                assertThat(blocking).extracting(Finding::code).containsExactly("CONTRACT_FORM");
                assertThat(blocking.get(0).legalBasis()).contains(article);
                assertThat(blocking.get(0).remedy().indonesian()).contains(remedy);
                assertThat(blocking.get(0).facts()).containsEntry("form", chosen.name());
              });
    }
  }

  @Test
  default void a_form_that_the_rules_of_the_letter_do_not_know_gives_way_to_the_lightest() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(2025, "Belanja makan rapat", 90_000_000);
      scene.clock.set(Instant.parse("2025-04-29T03:00:00Z"));
      PurchaseOrder order = scene.requested(request(scene, plan, "01.01", 1_000_000));
      assertThat(order.form())
          .as("what was bought in a toko daring needed an order letter")
          .isEqualTo(ContractForm.ORDER_LETTER);
      scene.clock.advance(Duration.ofDays(1));

      PurchaseOrder letter = scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE);

      assertThat(letter.form()).isEqualTo(ContractForm.PURCHASE_PROOF);
      assertThat(scene.order(order.id()).form()).isEqualTo(ContractForm.PURCHASE_PROOF);
    }
  }
}
