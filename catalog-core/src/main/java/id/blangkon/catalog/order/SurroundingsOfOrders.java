package id.blangkon.catalog.order;

import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks up what lies beside an order: each thing in one statement, and only if a rule asks. */
final class SurroundingsOfOrders {

  /** Of one thing so many offers say enough of its price. */
  private static final int MOST_OFFERS = 200;

  private final OrderJudge judge;
  private final EarlierPrices earlier;

  SurroundingsOfOrders(WorkingCalendar calendar, OrderJudge judge) {
    this.judge = judge;
    this.earlier = new EarlierPrices(calendar, judge.longestRise());
  }

  /**
   * @param requestedOn the day up to which earlier prices count
   * @param today the day on which people act for the supplier
   */
  OrderSurroundings of(
      UnitOfWork unit,
      PlanItem plan,
      SupplierId supplier,
      List<OrderLine> lines,
      LocalDate requestedOn,
      LocalDate today) {
    return new OrderSurroundings(
        earlier.before(unit, lines, requestedOn),
        judge.comparesOffers()
            ? unit.store(ProductStore.class)
                .offersOfOthers(lines.stream().map(OrderLine::product).toList(), MOST_OFFERS)
            : Map.of(),
        judge.looksForRelations()
            ? unit.store(PersonStore.class)
                .rolesBesideSupplier(plan.tenant(), plan.workUnit(), supplier, today)
            : Set.of());
  }
}
