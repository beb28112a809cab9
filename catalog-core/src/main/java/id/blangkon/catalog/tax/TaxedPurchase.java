package id.blangkon.catalog.tax;

import id.blangkon.catalog.policy.PaymentMethod;
import java.time.LocalDate;
import java.util.List;

/**
 * A purchase as taxes see it. All that one transaction pays for belongs in one purchase, also what
 * is paid in parts: limits look at the whole.
 *
 * @param date of the payment, whose rules apply
 * @param platformDesignated whether the store's operator was designated to collect taxes
 */
public record TaxedPurchase(
    LocalDate date,
    PurchaseChannel channel,
    boolean platformDesignated,
    PaymentMethod payment,
    TaxedSupplier supplier,
    List<TaxedLine> lines) {

  public TaxedPurchase {
    lines = List.copyOf(lines);
  }
}
