package id.blangkon.catalog.order;

import id.blangkon.catalog.policy.splitting.OrderHistory;
import id.blangkon.catalog.policy.splitting.PlacedOrder;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The orders beside one, asked for at once and of bounded number. */
final class PlacedOrders implements OrderHistory {

  /** Of one need, supplier or account so many orders within a year say enough. */
  static final int MOST = 200;

  private final Relatives relatives;
  private final OrderFacts order;
  private final OrderCases cases;
  private final WorkingCalendar calendar;

  PlacedOrders(Relatives relatives, OrderFacts order, OrderCases cases, WorkingCalendar calendar) {
    this.relatives = relatives;
    this.order = order;
    this.cases = cases;
    this.calendar = calendar;
  }

  @Override
  public List<PlacedOrder> like(PlacedOrder judged, LocalDate first, LocalDate last) {
    List<RelatedOrder> newestFirst =
        relatives.related(
            new RelatedOrders(
                order.plan().tenant(),
                judged.workUnit(),
                judged.supplier(),
                root(judged.category()),
                judged.planAccount(),
                first.atStartOfDay(calendar.zone()).toInstant(),
                last.plusDays(1).atStartOfDay(calendar.zone()).toInstant(),
                order.id(),
                MOST));
    List<PlacedOrder> oldestFirst = new ArrayList<>(newestFirst.size());
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      oldestFirst.add(placed(judged, newestFirst.get(i)));
    }
    return oldestFirst;
  }

  private PlacedOrder placed(PlacedOrder judged, RelatedOrder related) {
    return new PlacedOrder(
        related.id().toString(),
        related.number(),
        judged.workUnit(),
        related.supplier(),
        related.category(),
        cases.kind(related.category(), order.rulesOf()),
        related.planItem().toString(),
        related.planName(),
        related.planAccount(),
        calendar.dayOf(related.requestedAt()),
        related.gross());
  }

  private static String root(String category) {
    int end = category.indexOf('.');
    return end < 0 ? category : category.substring(0, end);
  }
}
