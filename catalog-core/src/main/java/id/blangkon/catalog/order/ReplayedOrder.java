package id.blangkon.catalog.order;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order that another pack would decide otherwise.
 *
 * @param number of its order letter; null before that
 * @param rulesOf the day whose rules were asked in both packs: that of its order letter, or of its
 *     request when it has none
 * @param refusedBefore whether the pack in force blocks it
 * @param refusedAfter whether the changed pack blocks it
 * @param changes one or more, the gravest first
 */
public record ReplayedOrder(
    OrderId id,
    @Nullable String number,
    TenantId tenant,
    OrderState state,
    LocalDate requestedOn,
    LocalDate rulesOf,
    Rupiah gross,
    boolean refusedBefore,
    boolean refusedAfter,
    List<FindingChange> changes) {

  public ReplayedOrder {
    changes = List.copyOf(changes);
  }
}
