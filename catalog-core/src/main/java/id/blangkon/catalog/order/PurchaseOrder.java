package id.blangkon.catalog.order;

import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.tax.LatePenalty;
import id.blangkon.catalog.tax.TaxLine;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order: one work unit, one supplier, one plan item, one or more lines. Immutable; each change
 * makes the next version.
 *
 * @param number the order letter's number, such as {@code SP-3374-26-004127}; null before the
 *     letter
 * @param title what is bought, made from the lines
 * @param form of proof or contract; null when the law of its day names none
 * @param goods net value of the lines
 * @param gross goods + freight + VAT: the value of the order
 * @param requestedBy the procurement officer
 * @param approvedBy the commitment officer; null before approval
 * @param paidBy the treasurer; null before payment
 * @param dueAt when the state ends by itself or is late; null when it has no deadline
 * @param waitingFor the roles that must act next
 * @param packId id and version of the policy pack that judged it
 * @param steps the history, oldest first
 * @param findings of the rules when it was last judged
 * @param taxes as assessed on that day; what the supplier owes anyway stands in them too
 * @param penalty for goods that came late; null in time or before they came
 */
public record PurchaseOrder(
    OrderId id,
    TenantId tenant,
    long version,
    @Nullable String number,
    OrderState state,
    String title,
    WorkUnitId workUnit,
    PlanItemId planItem,
    SupplierId supplier,
    PaymentMethod payment,
    @Nullable ContractForm form,
    Delivery delivery,
    @Nullable String note,
    Rupiah goods,
    Rupiah freight,
    Rupiah vat,
    Rupiah gross,
    PersonId requestedBy,
    @Nullable PersonId approvedBy,
    @Nullable PersonId paidBy,
    Instant requestedAt,
    @Nullable Instant letterAt,
    @Nullable Instant paidAt,
    @Nullable Instant dueAt,
    Set<Role> waitingFor,
    String packId,
    List<OrderLine> lines,
    List<OrderStep> steps,
    List<Finding> findings,
    List<TaxLine> taxes,
    @Nullable LatePenalty penalty) {

  public PurchaseOrder {
    waitingFor = Set.copyOf(waitingFor);
    lines = List.copyOf(lines);
    steps = List.copyOf(steps);
    findings = List.copyOf(findings);
    taxes = List.copyOf(taxes);
    if (!goods.plus(freight).plus(vat).equals(gross)) {
      throw new IllegalArgumentException("goods, freight and VAT do not make the gross value");
    }
  }

  public PurchaseOrder withVersion(long newVersion) {
    return new PurchaseOrder(
        id,
        tenant,
        newVersion,
        number,
        state,
        title,
        workUnit,
        planItem,
        supplier,
        payment,
        form,
        delivery,
        note,
        goods,
        freight,
        vat,
        gross,
        requestedBy,
        approvedBy,
        paidBy,
        requestedAt,
        letterAt,
        paidAt,
        dueAt,
        waitingFor,
        packId,
        lines,
        steps,
        findings,
        taxes,
        penalty);
  }

  /** The product category of the line with the highest gross value. */
  public String category() {
    return OrderLine.largest(lines).category();
  }

  /** Why it was ordered although rules warn of it; null when nobody had to say. */
  public @Nullable String reason() {
    String reason = null;
    for (OrderStep step : steps) {
      if (step.action() == OrderAction.REQUEST || step.action() == OrderAction.APPROVE) {
        reason = step.fields().getOrDefault(OrderReason.FIELD, reason);
      }
    }
    return reason;
  }

  /** What the treasurer or the platform's operator keeps back for the state. */
  public Rupiah withheld() {
    return TaxLine.keptBack(taxes);
  }

  /** What reaches the supplier: gross - withheld taxes - penalty. */
  public Rupiah netToSupplier() {
    return gross.minus(withheld()).minus(penalty == null ? Rupiah.ZERO : penalty.amount());
  }

  /** What it is about, without anything personal: for logs and consoles. */
  @Override
  public String toString() {
    return (number == null ? "order " + id : number) + " " + state + " " + gross + ": " + title;
  }
}
