package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.order.OrderFilter;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.web.page.site.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose orders a person may look at: those of a work unit, a supplier, or a whole government for
 * those who watch over it.
 *
 * @param roles that the person has there
 */
record OrderList(
    @Nullable TenantId tenant,
    @Nullable WorkUnitId workUnit,
    @Nullable SupplierId supplier,
    Set<Role> roles) {

  OrderList {
    roles = Set.copyOf(roles);
  }

  /** Whose orders they are. */
  enum Kind {
    OF_WORK_UNIT,
    OF_SUPPLIER,
    OF_TENANT
  }

  /** One for each place of the actor's appointments, in their order. */
  static List<OrderList> of(Actor actor) {
    List<OrderList> lists = new ArrayList<>();
    for (Appointment appointment : actor.appointments()) {
      if (seesOrders(appointment.role())) {
        OrderList list =
            new OrderList(
                appointment.tenant(),
                appointment.workUnit(),
                appointment.supplier(),
                rolesAt(actor, appointment));
        if (!lists.contains(list)) {
          lists.add(list);
        }
      }
    }
    return lists;
  }

  /** The roles that the actor has where the appointment is. */
  private static Set<Role> rolesAt(Actor actor, Appointment place) {
    return actor.appointments().stream()
        .filter(a -> Objects.equals(a.tenant(), place.tenant()))
        .filter(a -> Objects.equals(a.workUnit(), place.workUnit()))
        .filter(a -> Objects.equals(a.supplier(), place.supplier()))
        .map(Appointment::role)
        .collect(Collectors.toSet());
  }

  private static boolean seesOrders(Role role) {
    return switch (role) {
      case BUDGET_USER,
          COMMITMENT_OFFICER,
          PROCUREMENT_OFFICER,
          EXPENDITURE_TREASURER,
          PROCUREMENT_UNIT,
          AUDITOR,
          SUPPLIER ->
          true;
      case PROVINCIAL_ADMIN, COOPERATIVES_OFFICER, SYSTEM -> false;
    };
  }

  /**
   * The list of a key; the first one without a key, null when there is none at all.
   *
   * @throws CatalogException when the key is none of these
   */
  static @Nullable OrderList chosen(List<OrderList> lists, @Nullable String key) {
    if (key == null) {
      return lists.isEmpty() ? null : lists.get(0);
    }
    return lists.stream()
        .filter(list -> list.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                CatalogException.invalid(
                    "list",
                    "Daftar ini tidak dikenal. Pilih dari daftar Anda.",
                    "This list is not known. Choose one of yours."));
  }

  /** What names it in addresses. */
  String key() {
    if (supplier != null) {
      return supplier.toString();
    }
    return workUnit != null ? workUnit.toString() : tenantOrFail().value();
  }

  String name(Names names) {
    if (supplier != null) {
      return names.supplier(supplier);
    }
    return workUnit != null
        ? names.workUnit(tenantOrFail(), workUnit)
        : names.tenant(tenantOrFail());
  }

  Kind kind() {
    if (supplier != null) {
      return Kind.OF_SUPPLIER;
    }
    return workUnit != null ? Kind.OF_WORK_UNIT : Kind.OF_TENANT;
  }

  OrderFilter filter(Set<OrderState> states) {
    if (supplier != null) {
      return OrderFilter.ofSupplier(supplier, states);
    }
    return workUnit != null
        ? OrderFilter.ofWorkUnit(tenantOrFail(), workUnit, states)
        : OrderFilter.ofTenant(tenantOrFail(), states);
  }

  private TenantId tenantOrFail() {
    return Objects.requireNonNull(tenant, "a list without a supplier has a tenant");
  }
}
