package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.ledger.LogFollower;
import id.blangkon.catalog.ocds.ContractingRecord;
import id.blangkon.catalog.ocds.Release;
import id.blangkon.catalog.ocds.ReleaseFollower;
import id.blangkon.catalog.ocds.ReleaseStore;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.FigureFollower;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.PublicOrderStore;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is published of orders by the Open Contracting Data Standard, on a storage. */
interface OrderReleasesContract extends OnStorage {

  private static ContractingRecord record(OrderScene scene, PurchaseOrder order) {
    scene.catalog.worker().runDue();
    return scene.catalog.openContracting().record("ocds-test-" + order.id());
  }

  private static List<Release> all(OrderScene scene, int atOnce) {
    return all(scene, null, atOnce);
  }

  private static List<Release> all(OrderScene scene, @Nullable Instant since, int atOnce) {
    List<Release> all = new ArrayList<>();
    @Nullable String after = null;
    do {
      Page<Release> page =
          scene.catalog.openContracting().releases(since, new PageRequest(after, atOnce));
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }

  /** What stands at a path of names and indexes, such as {@code awards 0 status}. */
  private static @Nullable Object at(Map<String, Object> json, String path) {
    Object here = json;
    for (String step : path.split(" ", -1)) {
      if (here instanceof Map<?, ?> object) {
        here = object.get(step);
      } else if (here instanceof List<?> list) {
        here = list.get(Integer.parseInt(step));
      } else {
        return null;
      }
    }
    return here;
  }

  @Test
  default void every_public_change_of_state_has_a_release_with_its_tags() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder requested = scene.requested();
      scene.catalog.worker().runDue();
      assertThat(scene.catalog.openContracting().find("ocds-test-" + requested.id())).isEmpty();

      PurchaseOrder paid = scene.lead(requested, OrderState.COMPLETED);
      ContractingRecord record = record(scene, paid);

      assertThat(record.releases())
          .extracting(Release::tags)
          .containsExactly(
              List.of("planning", "tender", "award"),
              List.of("contract"),
              List.of("implementation"),
              List.of("implementationUpdate"),
              List.of("implementationUpdate"),
              List.of("implementationUpdate"),
              List.of("implementationUpdate"),
              List.of("implementationUpdate", "contractTermination"));
      assertThat(record.releases())
          .extracting(Release::id)
          .doesNotHaveDuplicates()
          .first()
          .isEqualTo("ocds-test-" + paid.id() + "-2");
      Map<String, Object> compiled = record.compiled();
      assertThat(at(compiled, "tender status")).isEqualTo("complete");
      assertThat(at(compiled, "awards 0 value amount")).isEqualTo(paid.gross().amount());
      assertThat(at(compiled, "contracts 0 id")).isEqualTo(paid.number());
      assertThat(at(compiled, "contracts 0 status")).isEqualTo("terminated");
      assertThat(at(compiled, "contracts 0 dateSigned"))
          .isEqualTo(scene.clock.instant().toString());
      assertThat(at(compiled, "contracts 0 implementation transactions 0 value amount"))
          .isEqualTo(paid.gross().amount());
      assertThat(at(compiled, "parties 0 roles")).isEqualTo(List.of("buyer", "payer"));
      assertThat(at(compiled, "parties 2 roles"))
          .isEqualTo(List.of("tenderer", "supplier", "payee"));
      assertThat(at(compiled, "tender items 0 classification scheme")).isEqualTo("KBKI");
      assertThat(at(compiled, "tender mainProcurementCategory")).isEqualTo("goods");
      assertThat(at(compiled, "planning budget budgetBreakdown 0 id"))
          .isEqualTo("5.1.02.01.01.0024");
      for (Release release : record.releases()) {
        assertThat(scene.catalog.openContracting().release(release.id())).isEqualTo(release);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"REJECTED, cancelled", "CANCELLED, cancelled", "EXPIRED, unsuccessful"})
  default void a_request_that_ended_without_a_letter_has_one_release_without_values(
      OrderState state, String status) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder ended = scene.lead(scene.requested(), state);
      ContractingRecord record = record(scene, ended);

      assertThat(record.releases()).hasSize(1);
      assertThat(record.releases().get(0).tags())
          .containsExactly("planning", "tender", "tenderCancellation");
      assertThat(at(record.compiled(), "tender status")).isEqualTo(status);
      assertThat(at(record.compiled(), "parties 2 roles")).isEqualTo(List.of("tenderer"));
      assertThat(record.compiledJson()).doesNotContain("amount", "awards", "contracts");
    }
  }

  @Test
  default void a_letter_that_nobody_confirmed_is_an_award_that_was_cancelled_and_no_contract() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder letter =
          scene.lead(scene.requested(), OrderState.AWAITING_SUPPLIER_CONFIRMATION);
      ContractingRecord record =
          record(scene, scene.act(Role.SUPPLIER, letter, OrderAction.DECLINE));

      assertThat(record.releases().get(1).tags()).containsExactly("awardCancellation");
      assertThat(at(record.compiled(), "awards 0 status")).isEqualTo("cancelled");
      assertThat(record.compiled()).doesNotContainKey("contracts");
    }
  }

  @Test
  default void a_contract_that_was_broken_off_ends_without_a_payment() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder wrong = scene.lead(scene.requested(), OrderState.NONCONFORMING);
      ContractingRecord record =
          record(scene, scene.act(Role.COMMITMENT_OFFICER, wrong, OrderAction.CANCEL));

      assertThat(at(record.compiled(), "awards 0 status")).isEqualTo("active");
      assertThat(at(record.compiled(), "contracts 0 status")).isEqualTo("terminated");
      assertThat(record.compiledJson()).contains("notMet").doesNotContain("transactions");
    }
  }

  @ParameterizedTest
  @EnumSource
  default void releases_and_records_hold_nothing_private_in_any_state(OrderState state) {
    try (OrderScene scene = OrderScene.on(storage())) {
      SupplierId individual =
          scene.supplier(
              scene.strangers.get(Role.BUDGET_USER),
              LegalForm.INDIVIDUAL,
              BusinessScale.MICRO,
              false);
      var ofIndividual =
          scene.catalog.people().actor(scene.strangers.get(Role.BUDGET_USER).person());
      PurchaseOrder order = scene.lead(scene.requested(), state);
      PurchaseOrder other =
          scene.requested(
              scene.request(
                  scene.plan(15_000_000_001L),
                  scene.product(
                      individual, ofIndividual, "01.01", 50_000, new Stock.Tracked(10), false),
                  3));
      scene.officers.put(Role.SUPPLIER, ofIndividual);
      other = scene.lead(other, state);
      scene.catalog.worker().runDue();
      for (PurchaseOrder one : List.of(order, other)) {
        var found = scene.catalog.openContracting().find("ocds-test-" + one.id());
        assertThat(found.isPresent()).isEqualTo(state != OrderState.AWAITING_APPROVAL);
        found.ifPresent(
            record -> {
              for (Release release : record.releases()) {
                assertThat(release.toJson()).doesNotContainPattern(OrderPublicityContract.CANARIES);
              }
              assertThat(record.compiledJson())
                  .doesNotContainPattern(OrderPublicityContract.CANARIES);
            });
      }
    }
  }

  @Test
  default void releases_are_paged_in_the_order_of_the_journal_and_asked_for_by_time() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder first = scene.lead(scene.requested(), OrderState.COMPLETED);
      Instant later = scene.clock.instant().plusSeconds(86_400);
      scene.clock.set(later);
      PurchaseOrder second = scene.lead(scene.requested(), OrderState.CONFIRMED);
      scene.catalog.worker().runDue();

      List<Release> all = all(scene, 100);
      assertThat(all(scene, 1)).isEqualTo(all);
      assertThat(all(scene, 7)).isEqualTo(all);
      assertThat(all).extracting(Release::position).isSorted().doesNotHaveDuplicates();
      assertThat(all)
          .extracting(Release::ocid)
          .contains("ocds-test-" + first.id(), "ocds-test-" + second.id());
      List<Release> since = all(scene, later, 100);
      assertThat(since.stream().map(Release::id).toList())
          .isEqualTo(
              all.stream()
                  .filter(release -> !Instant.parse(release.date()).isBefore(later))
                  .map(Release::id)
                  .toList());
      assertThat(since.stream().filter(r -> r.ocid().endsWith(second.id().toString()))).hasSize(2);
      assertThat(
              scene
                  .catalog
                  .openContracting()
                  .releases(Instant.parse("2090-01-01T00:00:00Z"), PageRequest.first(1))
                  .items())
          .isEmpty();
      assertThatThrownBy(
              () ->
                  scene.catalog.openContracting().releases(null, new PageRequest("no cursor", 10)))
          .isInstanceOf(CatalogException.class);
      assertThatThrownBy(() -> scene.catalog.openContracting().release("none-1"))
          .isInstanceOf(CatalogException.class);
    }
  }

  @Test
  default void
      sums_of_figures_and_of_the_standard_are_those_of_the_orders_also_when_followed_anew() {
    try (OrderScene scene = OrderScene.on(storage())) {
      for (OrderState state : OrderState.values()) {
        scene.lead(scene.requested(), state);
      }
      scene.catalog.worker().runDue();
      Map<String, Object> kept = Sums.of(scene);
      List<Release> releases = all(scene, 100);

      scene.storage.write(
          unit -> {
            ReleaseFollower.rebuild(unit);
            FigureFollower.rebuild(unit);
            LogFollower.rebuild(unit);
            return true;
          });
      assertThat(all(scene, 100)).isEmpty();
      assertThat(scene.catalog.statistics().summary(StatisticsFilter.all()).totals().value())
          .isZero();
      scene.catalog.worker().runDue();

      assertThat(all(scene, 100)).isEqualTo(releases);
      assertThat(Sums.of(scene)).isEqualTo(kept);
    }
  }

  /** Sums over all that the storage holds, which must agree. */
  final class Sums {

    private long records;
    private long paid;
    private long ended;
    private long value;

    private Sums() {}

    static Map<String, Object> of(OrderScene scene) {
      Sums sums = new Sums();
      scene.catalog.openContracting().forEachRecord(sums::add);
      PublicOrderStore.Total total = scene.catalog.publicOrders().total(PublicOrderFilter.all());
      assertThat(sums.records).isEqualTo(total.count());
      assertThat(sums.value).isEqualTo(total.value());
      assertThat(sums.paid).isEqualTo(total.paidValue());
      assertThat(sums.ended).isEqualTo(total.endedValue());
      long rows = 0;
      long rowsPaid = 0;
      @Nullable String after = null;
      do {
        Page<PublicOrder> page =
            scene.catalog.publicOrders().list(PublicOrderFilter.all(), new PageRequest(after, 100));
        for (PublicOrder order : page.items()) {
          PurchaseOrder raw = scene.order(OrderId.of(UUID.fromString(order.id())));
          rows++;
          rowsPaid += raw.paidAt() == null ? 0 : raw.gross().amount();
        }
        after = page.next();
      } while (after != null);
      assertThat(sums.records).isEqualTo(rows);
      assertThat(sums.paid).isEqualTo(rowsPaid);
      assertThat(scene.catalog.statistics().summary(StatisticsFilter.all()).totals().value())
          .isEqualTo(sums.paid);
      for (Dimension dimension : Dimension.values()) {
        assertThat(
                scene.catalog.statistics().by(dimension, StatisticsFilter.all(), 5).stream()
                    .mapToLong(StatisticsStore.Row::value)
                    .sum())
            .as("%s", dimension)
            .isEqualTo(sums.paid);
      }
      ReleaseStore.Totals releases =
          scene.catalog.openContracting().totals(ReleaseStore.Query.all());
      return Map.of("paid", sums.paid, "value", sums.value, "releases", releases);
    }

    private void add(ContractingRecord record) {
      records++;
      Map<String, Object> compiled = record.compiled();
      Object award = at(compiled, "awards 0 value amount");
      long gross = award instanceof Long amount ? amount : 0;
      value += gross;
      Object payment =
          compiled.containsKey("contracts")
              ? at(compiled, "contracts 0 implementation transactions 0 value amount")
              : null;
      if (payment instanceof Long amount) {
        paid += amount;
      } else if (isEnded(compiled)) {
        ended += gross;
      }
    }

    private static boolean isEnded(Map<String, Object> compiled) {
      return compiled.containsKey("contracts")
          ? "terminated".equals(at(compiled, "contracts 0 status"))
          : compiled.containsKey("awards") && "cancelled".equals(at(compiled, "awards 0 status"));
    }
  }
}
