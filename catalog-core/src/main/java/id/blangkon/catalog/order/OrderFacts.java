package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an order when it is judged.
 *
 * @param id null for one that is not placed yet
 * @param left of the plan item's ceiling, without what this order holds of it
 * @param planUsable whether orders may descend from the plan item today
 * @param supplierActive whether orders may go to the supplier
 * @param notListed products of lines that are not on show
 * @param beside what is known beside it
 * @param gross goods, freight and VAT together
 * @param form of proof or contract that was chosen; null for the lightest that is allowed
 * @param requester the role in which it was or is requested
 * @param letterOn the day of the order letter; null before it
 */
public record OrderFacts(
    @Nullable OrderId id,
    PlanItem plan,
    Rupiah left,
    boolean planUsable,
    Supplier supplier,
    boolean supplierActive,
    List<OrderLine> lines,
    Set<ProductId> notListed,
    OrderSurroundings beside,
    Rupiah gross,
    PaymentMethod payment,
    @Nullable ContractForm form,
    Role requester,
    LocalDate requestedOn,
    LocalDate today,
    @Nullable LocalDate letterOn) {

  public OrderFacts {
    lines = List.copyOf(lines);
    notListed = Set.copyOf(notListed);
  }

  /**
   * An order that was taken, as it was requested. What every order that is taken needs counts as
   * true of it: an active supplier, products on show, a usable plan item with enough left.
   */
  static OrderFacts of(PastOrder order, Supplier supplier, WorkingCalendar calendar) {
    LocalDate requestedOn = calendar.dayOf(order.requestedAt());
    return new OrderFacts(
        order.id(),
        order.plan(),
        order.gross(),
        true,
        supplier,
        true,
        order.lines(),
        Set.of(),
        OrderSurroundings.UNKNOWN,
        order.gross(),
        order.payment(),
        order.form(),
        order.requester(),
        requestedOn,
        requestedOn,
        order.letterAt() == null ? null : calendar.dayOf(order.letterAt()));
  }

  /**
   * The day whose rules apply: today, until there is an order letter (Perpres 46/2025 Pasal II:
   * what was signed before stays under the old text).
   */
  LocalDate rulesOf() {
    return letterOn == null ? today : letterOn;
  }

  /** The product category of the largest line. */
  String category() {
    return OrderLine.largest(lines).category();
  }
}
