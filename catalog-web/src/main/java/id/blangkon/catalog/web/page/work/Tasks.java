package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.order.InboxItem;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderSummary;
import id.blangkon.catalog.web.page.model.Task;
import id.blangkon.catalog.web.page.site.Names;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders that wait, as rows of the inbox and of a shop's first page. */
public final class Tasks {

  private final Catalog catalog;
  private final Names names;
  private final Deadlines deadlines;

  @Inject
  public Tasks(Catalog catalog, Names names, Deadlines deadlines) {
    this.catalog = catalog;
    this.names = names;
    this.deadlines = deadlines;
  }

  /**
   * The rows, in the same order.
   *
   * @param waitsForYou false when others must act
   */
  public List<Task> of(List<InboxItem> items, boolean waitsForYou) {
    Set<SupplierId> sellers =
        items.stream()
            .filter(item -> item.role() != Role.SUPPLIER)
            .map(item -> item.order().supplier())
            .collect(Collectors.toSet());
    Map<SupplierId, String> suppliers = names.suppliers(sellers);
    return items.stream().map(item -> task(item, waitsForYou, suppliers)).toList();
  }

  private Task task(InboxItem item, boolean waitsForYou, Map<SupplierId, String> suppliers) {
    OrderSummary order = item.order();
    Set<Role> roles = waitsForYou ? Set.of(item.role()) : order.waitingFor();
    String action =
        Steering.next(catalog.orders().lifecycle(), order.state(), roles)
            .map(OrderAction::name)
            .orElseGet(() -> order.state().name());
    return new Task(
        action,
        order.title(),
        item.role() == Role.SUPPLIER
            ? names.buyer(order.tenant(), order.workUnit())
            : suppliers.get(order.supplier()),
        order.gross().amount(),
        WorkPlace.ORDERS.path() + "/" + order.id(),
        order.state().name(),
        waitsForYou,
        deadlines.of(order.state(), order.dueAt(), null));
  }
}
