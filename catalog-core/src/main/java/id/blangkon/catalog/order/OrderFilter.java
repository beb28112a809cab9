package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a working list shows: those of a tenant's work unit, or those of a supplier from
 * their order letter on. One of the two is always set, so that nobody lists what is not theirs.
 *
 * @param states empty for any
 * @param waitingFor only orders that wait for the role; null for any
 */
public record OrderFilter(
    @Nullable TenantId tenant,
    @Nullable WorkUnitId workUnit,
    @Nullable SupplierId supplier,
    Set<OrderState> states,
    @Nullable Role waitingFor) {

  public OrderFilter {
    states = Set.copyOf(states);
    if (supplier == null && (tenant == null || workUnit == null)) {
      throw new IllegalArgumentException("a list of orders is a work unit's or a supplier's");
    }
  }

  public static OrderFilter ofWorkUnit(
      TenantId tenant, WorkUnitId workUnit, Set<OrderState> states) {
    return new OrderFilter(tenant, workUnit, null, states, null);
  }

  /** What waits for a role of a work unit. */
  public static OrderFilter waitingFor(Role role, TenantId tenant, WorkUnitId workUnit) {
    return new OrderFilter(tenant, workUnit, null, Set.of(), role);
  }

  /** What waits for a supplier. */
  public static OrderFilter waitingFor(SupplierId supplier) {
    return new OrderFilter(null, null, supplier, Set.of(), Role.SUPPLIER);
  }

  public static OrderFilter ofSupplier(SupplierId supplier, Set<OrderState> states) {
    return new OrderFilter(null, null, supplier, states, null);
  }
}
