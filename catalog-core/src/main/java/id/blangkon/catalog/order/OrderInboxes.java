package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.Storage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What waits for people, and for others whom they wait for. */
final class OrderInboxes {

  private final Storage storage;

  OrderInboxes(Storage storage) {
    this.storage = storage;
  }

  /**
   * What waits for the actor in any of their roles, nearest deadline first; at most {@code most}.
   */
  List<InboxItem> inbox(Actor actor, int most) {
    // One who was appointed twice to the same is asked for once.
    Map<OrderFilter, Role> filters = new LinkedHashMap<>();
    for (Appointment appointment : actor.appointments()) {
      OrderFilter filter = waitingFor(appointment);
      if (filter != null) {
        filters.put(filter, appointment.role());
      }
    }
    return nearest(filters, most);
  }

  /**
   * What waits for others in the actor's work units and for others than the actor's suppliers,
   * nearest deadline first; at most {@code most}. The role is one that the actor has there.
   */
  List<InboxItem> waitingForOthers(Actor actor, int most) {
    Map<OrderFilter, Role> filters = new LinkedHashMap<>();
    for (Appointment appointment : actor.appointments()) {
      OrderFilter filter = waitingForOthers(actor, appointment);
      if (filter != null) {
        filters.putIfAbsent(filter, appointment.role());
      }
    }
    return nearest(filters, most);
  }

  private List<InboxItem> nearest(Map<OrderFilter, Role> filters, int most) {
    PageRequest page = PageRequest.first(Math.min(most, PageRequest.MOST));
    List<InboxItem> items = new ArrayList<>();
    filters.forEach(
        (filter, role) ->
            storage.read(unit -> unit.store(OrderStore.class).list(filter, page)).items().stream()
                .map(order -> new InboxItem(order, role))
                .forEach(items::add));
    items.sort(
        Comparator.comparing(
                (InboxItem item) -> item.order().dueAt(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(item -> item.order().requestedAt()));
    return items.size() <= most ? items : items.subList(0, most);
  }

  private static @Nullable OrderFilter waitingFor(Appointment appointment) {
    TenantId tenant = appointment.tenant();
    WorkUnitId workUnit = appointment.workUnit();
    SupplierId supplier = appointment.supplier();
    if (tenant != null && workUnit != null) {
      return OrderFilter.waitingFor(appointment.role(), tenant, workUnit);
    }
    return supplier == null ? null : OrderFilter.waitingFor(supplier);
  }

  private static @Nullable OrderFilter waitingForOthers(Actor actor, Appointment appointment) {
    TenantId tenant = appointment.tenant();
    WorkUnitId workUnit = appointment.workUnit();
    SupplierId supplier = appointment.supplier();
    if (tenant != null && workUnit != null) {
      Set<Role> held = EnumSet.noneOf(Role.class);
      actor.appointments().stream()
          .filter(a -> tenant.equals(a.tenant()) && workUnit.equals(a.workUnit()))
          .forEach(a -> held.add(a.role()));
      return OrderFilter.waitingForOthers(held, tenant, workUnit);
    }
    return supplier == null ? null : OrderFilter.waitingForOthers(supplier);
  }
}
