package id.blangkon.catalog.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.Severity;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.PageRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which orders of a period another pack would decide otherwise, on a storage. */
interface OrderReplayContract extends OnStorage {

  LocalDate FROM = LocalDate.of(2025, 1, 1);
  LocalDate TO = LocalDate.of(2027, 12, 31);

  private static PolicyPack national(Path folder, String table, String old, String changed)
      throws IOException {
    try (InputStream stream = PolicyPack.class.getResourceAsStream("national/" + table + ".csv")) {
      String rows = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
      assertThat(rows).contains(old);
      Files.writeString(folder.resolve(table + ".csv"), rows.replace(old, changed));
    }
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\nrancangan,1,Rancangan\n");
    return PolicyPack.load(folder);
  }

  private static Product feast(OrderScene scene, long price) {
    return scene.product(scene.supplier, scene.owner, "01.01", price, new Stock.Capacity(99), true);
  }

  private static PurchaseOrder requested(OrderScene scene, PlanItem plan, long price) {
    OrderRequest request = scene.request(plan, feast(scene, price), 1);
    Delivery delivery = request.delivery();
    return scene.requested(
        new OrderRequest(
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
            .because(request.reason()));
  }

  /** The scene's own, the oldest first. */
  private static List<ReplayedOrder> different(
      OrderScene scene, PolicyPack changed, LocalDate from, LocalDate to) {
    List<ReplayedOrder> different = new ArrayList<>();
    ReplaySummary summary =
        scene
            .catalog
            .replay(changed)
            .replay(
                from,
                to,
                order -> {
                  if (order.tenant().equals(scene.tenant)) {
                    different.add(order);
                  }
                });
    assertThat(summary.packInForce()).isEqualTo(PolicyPack.national().id());
    assertThat(summary.packChanged()).isEqualTo(changed.id());
    assertThat(summary.judged()).isGreaterThanOrEqualTo(summary.different());
    assertThat(summary.different()).isGreaterThanOrEqualTo(different.size());
    return different;
  }

  @Test
  default void a_lower_ceiling_would_refuse_exactly_the_orders_between_it_and_the_old_one(
      @TempDir Path folder) throws IOException {
    PolicyPack changed =
        national(
            folder,
            "channel_ceilings",
            ",50000000,STORE_CEILING,2025-04-30",
            ",30000000,STORE_CEILING,2025-04-30");
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem earlier = scene.plan(2025, "Belanja makan rapat", 900_000_000);
      PlanItem plan = scene.plan(900_000_000);
      scene.clock.set(Instant.parse("2025-04-28T03:00:00Z"));
      PurchaseOrder old = requested(scene, earlier, 40_000_000);
      scene.act(Role.COMMITMENT_OFFICER, old, OrderAction.APPROVE);
      scene.clock.set(OrderScene.START);
      requested(scene, plan, 30_000_000);
      PurchaseOrder above = requested(scene, plan, 30_000_001);
      scene.clock.advance(Duration.ofDays(1));
      PurchaseOrder most = requested(scene, plan, 50_000_000);
      PurchaseOrder letter = scene.act(Role.COMMITMENT_OFFICER, most, OrderAction.APPROVE);
      PurchaseOrder rejected = scene.lead(requested(scene, plan, 45_000_000), OrderState.REJECTED);

      List<ReplayedOrder> different = different(scene, changed, FROM, TO);

      assertThat(different)
          .extracting(
              ReplayedOrder::id,
              ReplayedOrder::number,
              ReplayedOrder::refusedBefore,
              ReplayedOrder::refusedAfter)
          .containsExactly(
              tuple(above.id(), null, false, true),
              tuple(most.id(), letter.number(), false, true),
              tuple(rejected.id(), null, false, true));
      assertThat(different.get(0).rulesOf()).isEqualTo(LocalDate.of(2026, 11, 24));
      FindingChange refused = different.get(0).changes().get(0);
      Finding after = Objects.requireNonNull(refused.after());
      assertThat(refused.code()).isEqualTo("STORE_CEILING");
      assertThat(refused.before()).isNull();
      assertThat(after.severity()).isEqualTo(Severity.BLOCK);
      assertThat(after.layer()).isEqualTo("rancangan 1");
      assertThat(after.legalBasis()).contains("Pasal 38 ayat (8)");
      assertThat(after.facts()).containsEntry("ceiling", "30000000");
      FindingChange gone = different.get(0).changes().get(1);
      assertThat(gone.code()).isEqualTo("STORE_CEILING_KEPT");
      assertThat(Objects.requireNonNull(gone.before()).layer())
          .isEqualTo(PolicyPack.national().id());
      assertThat(gone.after()).isNull();
      assertThat(different.get(0).changes()).hasSize(2);
      assertThat(different(scene, changed, FROM, LocalDate.of(2026, 11, 24)))
          .as("a period ends with its last day")
          .extracting(ReplayedOrder::id)
          .containsExactly(above.id());
    }
  }

  @Test
  default void an_unchanged_pack_would_decide_no_order_otherwise(@TempDir Path folder)
      throws IOException {
    PolicyPack unchanged = national(folder, "channel_ceilings", "STORE_CEILING", "STORE_CEILING");
    try (OrderScene scene = OrderScene.on(storage())) {
      requested(scene, scene.plan(900_000_000), 50_000_000);
      List<ReplayedOrder> different = new ArrayList<>();

      ReplaySummary summary = scene.catalog.replay(unchanged).replay(FROM, TO, different::add);

      assertThat(different).isEmpty();
      assertThat(summary.judged()).isPositive();
      assertThat(summary.different()).isZero();
    }
  }

  @Test
  default void orders_before_the_period_lead_to_signs_of_a_divided_need_within_it(
      @TempDir Path folder) throws IOException {
    PolicyPack changed =
        national(folder, "splitting", "CATEGORY,50000000,30,2,", "CATEGORY,50000000,30,4,");
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(900_000_000);
      requested(scene, plan, 20_000_000);
      scene.clock.advance(Duration.ofDays(1));
      requested(scene, plan, 20_000_001);
      scene.clock.advance(Duration.ofDays(1));
      PurchaseOrder third = requested(scene, plan, 20_000_002);
      LocalDate day = LocalDate.of(2026, 11, 26);

      List<ReplayedOrder> different = different(scene, changed, day, day);

      assertThat(different)
          .extracting(ReplayedOrder::id, ReplayedOrder::refusedBefore, ReplayedOrder::refusedAfter)
          .containsExactly(tuple(third.id(), false, false));
      FindingChange change = different.get(0).changes().get(0);
      assertThat(change.before())
          .as("the finding that is stored with the order")
          .isIn(scene.order(third.id()).findings());
      assertThat(change.code()).isEqualTo("SPLIT_CATEGORY");
      assertThat(change.after()).isNull();
    }
  }

  @Test
  default void a_period_that_ends_before_it_begins_is_refused() {
    try (OrderScene scene = OrderScene.on(storage())) {
      assertThatThrownBy(
              () -> scene.catalog.replay(PolicyPack.national()).replay(TO, FROM, order -> {}))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("2025-01-01");
    }
  }

  @Test
  default void orders_of_several_pages_are_each_judged_once_and_in_their_order(@TempDir Path folder)
      throws IOException {
    PolicyPack changed =
        national(
            folder,
            "channel_ceilings",
            ",50000000,STORE_CEILING,2025-04-30",
            ",1,STORE_CEILING,2025-04-30");
    int more = PageRequest.MOST + 7;
    try (OrderScene scene = OrderScene.on(storage())) {
      scene.clock.set(Instant.parse("2026-03-02T02:00:00Z"));
      PlanItem plan = scene.plan(90_000_000);
      Product feast = feast(scene, 1_000);
      List<OrderId> placed = new ArrayList<>();
      for (int i = 0; i < more; i++) {
        OrderRequest request = scene.request(plan, feast, 1);
        Delivery delivery = request.delivery();
        placed.add(
            scene
                .requested(
                    new OrderRequest(
                            request.tenant(),
                            request.planItem(),
                            request.lines(),
                            new Delivery(
                                delivery.region(),
                                delivery.address(),
                                delivery.recipient(),
                                delivery.phone(),
                                LocalDate.of(2026, 4, 1)),
                            request.payment(),
                            request.note())
                        .because(request.reason()))
                .id());
        scene.clock.advance(Duration.ofSeconds(i % 3));
      }

      List<ReplayedOrder> different =
          different(scene, changed, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2));

      assertThat(different).extracting(ReplayedOrder::id).containsExactlyElementsOf(placed);
      assertThat(different).allMatch(ReplayedOrder::refusedAfter);
    }
  }
}
