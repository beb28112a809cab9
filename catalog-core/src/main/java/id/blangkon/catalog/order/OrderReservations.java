package id.blangkon.catalog.order;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.UnitOfWork;
import java.util.Comparator;
import java.util.List;

/**
 * The budget and the stock that orders hold, taken and given back by conditional updates within the
 * unit of work of the order.
 */
final class OrderReservations {

  private OrderReservations() {}

  /**
   * Takes budget and stock by conditional updates; products in the order of their ids, so that
   * carts cannot deadlock.
   */
  static void reserve(UnitOfWork unit, OrderDrafts.Draft draft) {
    PlanItemStore plans = unit.store(PlanItemStore.class);
    ProductStore products = unit.store(ProductStore.class);
    for (OrderLine line :
        draft.priced().lines().stream().sorted(Comparator.comparing(OrderLine::product)).toList()) {
      if (line.tracked() && !products.takeStock(line.product(), line.quantity())) {
        Product now = products.get(line.product());
        long left = now.stock() instanceof Stock.Tracked tracked ? tracked.quantity() : 0;
        FieldError error = stockError(line.number() - 1, line.quantity(), left, line.unit());
        throw new CatalogException(ErrorCode.STOCK_EXCEEDED, error.message(), List.of(error));
      }
    }
    if (!plans.reserve(draft.plan().tenant(), draft.plan().id(), draft.priced().gross())) {
      Rupiah left = plans.get(draft.plan().tenant(), draft.plan().id()).left();
      throw exceeded(left, draft.priced().gross());
    }
  }

  /** Makes the reservation what the order costs by the rules of its letter's day. */
  static void reserve(UnitOfWork unit, PurchaseOrder order, Rupiah gross) {
    PlanItemStore plans = unit.store(PlanItemStore.class);
    if (order.gross().isMoreThan(gross)) {
      plans.release(order.tenant(), order.planItem(), order.gross().minus(gross));
    } else if (gross.isMoreThan(order.gross())) {
      Rupiah more = gross.minus(order.gross());
      if (!plans.reserve(order.tenant(), order.planItem(), more)) {
        throw exceeded(plans.get(order.tenant(), order.planItem()).left(), more);
      }
    }
  }

  private static CatalogException exceeded(Rupiah left, Rupiah wanted) {
    return CatalogException.of(
        ErrorCode.BUDGET_EXCEEDED,
        "Sisa pagu " + left + ", pesanan ini " + wanted + ". Kurangi jumlah atau pilih RUP lain.",
        "Budget left " + left + ", this order " + wanted + ". Reduce it or choose another plan.");
  }

  /**
   * Turns the reservation into spending, or gives budget and stock back when the order ended
   * without a purchase.
   */
  static void settle(UnitOfWork unit, PurchaseOrder order, boolean paid) {
    if (paid) {
      unit.store(PlanItemStore.class).spend(order.tenant(), order.planItem(), order.gross());
    } else if (order.state().endedWithoutPurchase()) {
      ProductStore products = unit.store(ProductStore.class);
      for (OrderLine line :
          order.lines().stream().sorted(Comparator.comparing(OrderLine::product)).toList()) {
        if (line.tracked()) {
          products.giveBackStock(line.product(), line.quantity());
        }
      }
      unit.store(PlanItemStore.class).release(order.tenant(), order.planItem(), order.gross());
    }
  }

  /** What is wrong with a line that asks for more than there is. */
  static FieldError stockError(int line, long wanted, long left, String unit) {
    return new FieldError(
        "lines[" + line + "].quantity",
        Bilingual.of(
            "Jumlah " + wanted + " melebihi stok " + left + " " + unit + ". Kurangi jumlahnya.",
            wanted + " is more than the " + left + " " + unit + " in stock. Reduce the quantity."));
  }
}
