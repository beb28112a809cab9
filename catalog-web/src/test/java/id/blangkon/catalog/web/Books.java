package id.blangkon.catalog.web;

import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.order.OrderFilter;
import id.blangkon.catalog.order.OrderStore;
import id.blangkon.catalog.order.OrderSummary;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a refused change must leave as it was: the work unit's orders, budget and stock, and the
 * journal.
 */
record Books(
    List<OrderSummary> orders,
    List<PlanItem> plans,
    List<Stock> stocks,
    Optional<SequencedEvent> newestEvent) {

  /** Follows the journal first, so that every event counts. */
  static Books of(TestStore store) {
    store.follow();
    return store.catalog.storage().read(unit -> of(unit, store));
  }

  private static Books of(UnitOfWork unit, TestStore store) {
    List<OrderSummary> orders = new ArrayList<>();
    OrderFilter filter = OrderFilter.ofWorkUnit(TestStore.SEMARANG, store.workUnit, Set.of());
    PageRequest page = PageRequest.first(PageRequest.MOST);
    while (page != null) {
      Page<OrderSummary> found = unit.store(OrderStore.class).list(filter, page);
      orders.addAll(found.items());
      page = found.next() == null ? null : new PageRequest(found.next(), PageRequest.MOST);
    }
    List<PlanItem> plans =
        unit.store(PlanItemStore.class)
            .list(TestStore.SEMARANG, store.workUnit, null, PageRequest.first(PageRequest.MOST))
            .items();
    List<Stock> stocks =
        unit
            .store(ProductStore.class)
            .list(List.of(store.paper.id(), store.mealBox.id(), store.chair.id()))
            .stream()
            .map(Product::stock)
            .toList();
    return new Books(orders, plans, stocks, unit.store(JournalStore.class).head());
  }
}
