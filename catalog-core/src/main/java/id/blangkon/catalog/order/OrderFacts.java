package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.supplier.Supplier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an order when it is judged.
 *
 * @param id null for one that is not placed yet
 * @param left of the plan item's ceiling, without what this order holds of it
 * @param planUsable whether orders may descend from the plan item today
 * @param products one for each line, in the same order
 * @param gross goods, freight and VAT together
 * @param requester the role in which it was or is requested
 * @param letterOn the day of the order letter; null before it
 */
public record OrderFacts(
    @Nullable OrderId id,
    PlanItem plan,
    Rupiah left,
    boolean planUsable,
    Supplier supplier,
    List<OrderLine> lines,
    List<Product> products,
    Rupiah gross,
    PaymentMethod payment,
    Role requester,
    LocalDate requestedOn,
    LocalDate today,
    @Nullable LocalDate letterOn) {

  public OrderFacts {
    lines = List.copyOf(lines);
    products = List.copyOf(products);
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
