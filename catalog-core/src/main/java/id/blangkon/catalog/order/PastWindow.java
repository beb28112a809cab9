package id.blangkon.catalog.order;

import id.blangkon.catalog.access.WorkUnitId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The orders of one work unit that were requested before the one that is looked at, as far back as
 * rules look: what the storage would say, without asking it for each order.
 */
final class PastWindow implements Relatives {

  private final long days;
  private final Deque<RelatedOrder> newestFirst = new ArrayDeque<>();
  private @Nullable WorkUnitId workUnit;

  PastWindow(long days) {
    this.days = days;
  }

  /** Moves on to an order of the same work unit that is newer, or to another work unit. */
  void moveTo(PastOrder order) {
    if (!order.workUnit().equals(workUnit)) {
      newestFirst.clear();
      workUnit = order.workUnit();
    }
    Instant oldest = order.requestedAt().minus(days, ChronoUnit.DAYS);
    while (!newestFirst.isEmpty() && newestFirst.getLast().requestedAt().isBefore(oldest)) {
      newestFirst.removeLast();
    }
  }

  /** Keeps an order for those that come after it, unless it ended without a purchase. */
  void keep(PastOrder order) {
    if (!order.state().endedWithoutPurchase()) {
      newestFirst.addFirst(order.related());
    }
  }

  @Override
  public List<RelatedOrder> related(RelatedOrders wanted) {
    List<RelatedOrder> related = new ArrayList<>();
    Iterator<RelatedOrder> orders = newestFirst.iterator();
    while (orders.hasNext() && related.size() < wanted.most()) {
      RelatedOrder order = orders.next();
      if (order.requestedAt().isBefore(wanted.from())) {
        break;
      }
      if (isAlike(order, wanted)) {
        related.add(order);
      }
    }
    return related;
  }

  private static boolean isAlike(RelatedOrder order, RelatedOrders wanted) {
    return order.supplier().equals(wanted.supplier())
        || order.planAccount().equals(wanted.account())
        || order.category().equals(wanted.category())
        || order.category().startsWith(wanted.category() + ".");
  }
}
