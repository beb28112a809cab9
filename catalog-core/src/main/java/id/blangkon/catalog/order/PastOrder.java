package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.procurement.ContractForm;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of an order that rules ask for. Nothing of it is personal.
 *
 * @param number of its order letter; null before that
 * @param plan as it is now
 * @param form of proof or contract; null for none
 * @param category the product category of its largest line
 * @param gross goods, freight and VAT together
 * @param requester the role in which it was requested
 * @param letterAt null before the order letter
 * @param lines one or more; without their notes
 */
public record PastOrder(
    OrderId id,
    @Nullable String number,
    TenantId tenant,
    WorkUnitId workUnit,
    OrderState state,
    PlanItem plan,
    SupplierId supplier,
    PaymentMethod payment,
    @Nullable ContractForm form,
    String category,
    Rupiah gross,
    Role requester,
    Instant requestedAt,
    @Nullable Instant letterAt,
    List<OrderLine> lines) {

  public PastOrder {
    lines = List.copyOf(lines);
  }

  RelatedOrder related() {
    return new RelatedOrder(
        id,
        number,
        supplier,
        category,
        plan.id(),
        plan.name(),
        plan.budgetAccount(),
        requestedAt,
        gross);
  }
}
