package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a working list shows: those of a tenant or of one of its work units, or those of a
 * supplier from their order letter on. Tenant or supplier is always set, so that nobody lists what
 * is not theirs.
 *
 * @param workUnit null for all of the tenant
 * @param states empty for any
 * @param waitingFor only orders that wait for the role; null for any
 * @param waitingForOthersThan only orders that wait for somebody, and for none of these roles; null
 *     for any
 */
public record OrderFilter(
    @Nullable TenantId tenant,
    @Nullable WorkUnitId workUnit,
    @Nullable SupplierId supplier,
    Set<OrderState> states,
    @Nullable Role waitingFor,
    @Nullable Set<Role> waitingForOthersThan) {

  public OrderFilter {
    states = Set.copyOf(states);
    waitingForOthersThan = waitingForOthersThan == null ? null : Set.copyOf(waitingForOthersThan);
    if (supplier == null && tenant == null) {
      throw new IllegalArgumentException("a list of orders is a tenant's or a supplier's");
    }
  }

  public static OrderFilter ofTenant(TenantId tenant, Set<OrderState> states) {
    return new OrderFilter(tenant, null, null, states, null, null);
  }

  public static OrderFilter ofWorkUnit(
      TenantId tenant, WorkUnitId workUnit, Set<OrderState> states) {
    return new OrderFilter(tenant, workUnit, null, states, null, null);
  }

  /** What waits for a role of a work unit. */
  public static OrderFilter waitingFor(Role role, TenantId tenant, WorkUnitId workUnit) {
    return new OrderFilter(tenant, workUnit, null, Set.of(), role, null);
  }

  /** What waits for a supplier. */
  public static OrderFilter waitingFor(SupplierId supplier) {
    return new OrderFilter(null, null, supplier, Set.of(), Role.SUPPLIER, null);
  }

  /** What waits for somebody who holds none of the roles in a work unit. */
  public static OrderFilter waitingForOthers(
      Set<Role> roles, TenantId tenant, WorkUnitId workUnit) {
    return new OrderFilter(tenant, workUnit, null, Set.of(), null, roles);
  }

  /** What of a supplier's waits for somebody else. */
  public static OrderFilter waitingForOthers(SupplierId supplier) {
    return new OrderFilter(null, null, supplier, Set.of(), null, Set.of(Role.SUPPLIER));
  }

  public static OrderFilter ofSupplier(SupplierId supplier, Set<OrderState> states) {
    return new OrderFilter(null, null, supplier, states, null, null);
  }
}
