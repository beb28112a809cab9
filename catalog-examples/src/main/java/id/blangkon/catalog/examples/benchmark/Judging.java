package id.blangkon.catalog.examples.benchmark;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.OrderFacts;
import id.blangkon.catalog.order.OrderJudge;
import id.blangkon.catalog.order.OrderJudgement;
import id.blangkon.catalog.order.OrderSurroundings;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.procurement.ProcurementRules;
import id.blangkon.catalog.policy.splitting.PlacedOrder;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One order is judged by all rules of the full national pack, beside as many orders of its office
 * as the storage ever gives: without the storage.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up
public class Judging {

  private static final int BESIDE = 200;
  private static final long VALUE = 9_900_000;

  private OrderJudge judge;
  private OrderFacts order;
  private List<PlacedOrder> beside;

  /** A purchase as the catalogue knows it, and a year of others like it. */
  @Setup
  public void prepare() {
    PolicyPack pack = PolicyPack.national();
    judge =
        new OrderJudge(
            pack, new ProcurementRules(pack), new WorkingCalendar(ZoneId.of("Asia/Jakarta"), pack));
    try (Catalog catalog = Catalog.builder().storage(H2Storage.inMemory()).build()) {
      BuyingOffice office = BuyingOffice.in(catalog, 1).get(0);
      PurchaseOrder placed = catalog.orders().request(office.buyer(), office.request());
      Supplier supplier = catalog.suppliers().getPublic(placed.supplier());
      order =
          new OrderFacts(
              null,
              office.plan(),
              office.plan().left(),
              true,
              supplier,
              true,
              placed.lines(),
              Set.of(),
              OrderSurroundings.UNKNOWN,
              placed.gross(),
              placed.payment(),
              null,
              Role.PROCUREMENT_OFFICER,
              catalog.today(),
              catalog.today(),
              null);
      beside = beside(placed, office.plan().workUnit(), catalog.today());
    }
  }

  private static List<PlacedOrder> beside(PurchaseOrder like, WorkUnitId unit, LocalDate today) {
    List<PlacedOrder> beside = new ArrayList<>();
    for (int i = 0; i < BESIDE; i++) {
      beside.add(
          new PlacedOrder(
              new UUID(0, i).toString(),
              "SP-3374-26-" + (100_000 + i),
              unit,
              like.supplier(),
              like.category(),
              ProcurementCategory.GOODS,
              "plan " + i % 5,
              "Belanja alat tulis kantor bidang " + i % 5,
              "",
              today.minusDays(365L * i / BESIDE),
              Rupiah.of(VALUE)));
    }
    return List.copyOf(beside);
  }

  /** What is measured. */
  @Benchmark
  public OrderJudgement order() {
    return judge.judge(order, (judged, first, last) -> beside);
  }
}
