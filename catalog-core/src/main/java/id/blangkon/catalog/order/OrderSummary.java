package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An order in the lists of those who work on it. */
public record OrderSummary(
    OrderId id,
    TenantId tenant,
    long version,
    @Nullable String number,
    OrderState state,
    String title,
    WorkUnitId workUnit,
    SupplierId supplier,
    Rupiah gross,
    Instant requestedAt,
    @Nullable Instant dueAt,
    Set<Role> waitingFor) {

  public OrderSummary {
    waitingFor = Set.copyOf(waitingFor);
  }
}
