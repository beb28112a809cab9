package id.blangkon.catalog.transparency;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as everybody may see it, rendered from the bodies of its public events.
 *
 * @param id the order's id
 * @param reference the number of the order letter; the id where there is none
 * @param ocid the open contracting id
 * @param state a name of {@code OrderState}
 * @param tenant code of the buying government's region
 * @param category the leaf category of the largest line
 * @param publicAt when the order letter was issued, or when an order without one ended; lists and
 *     their filters go by it
 * @param goods null, as all amounts, when the order ended before it was public
 * @param paymentTime null as long as nothing was paid
 * @param body the canonical JSON of the event that made the order public: lines, plan, delivery,
 *     findings
 * @param history canonical JSON with the list {@code steps}, oldest first
 */
public record PublicOrder(
    String id,
    long version,
    String reference,
    String ocid,
    String state,
    String title,
    String tenant,
    String tenantName,
    String agencyId,
    String agencyName,
    String workUnitId,
    String workUnitName,
    String supplierId,
    String supplierName,
    String supplierLegalForm,
    String supplierScale,
    String supplierRegion,
    String category,
    @Nullable Long goods,
    @Nullable Long freight,
    @Nullable Long vat,
    @Nullable Long gross,
    Instant requestedAt,
    @Nullable Instant letterAt,
    @Nullable Instant paidAt,
    @Nullable PaymentTime paymentTime,
    Instant publicAt,
    List<Share> shares,
    String body,
    String history) {

  public PublicOrder {
    shares = List.copyOf(shares);
  }

  /**
   * How long the supplier waited for the money.
   *
   * @param workingDays from the day after the invoice to the day of payment
   * @param late whether it came after the deadline
   */
  public record PaymentTime(int workingDays, boolean late) {}

  /**
   * What one category has of the order's gross value; freight belongs to the largest line's. The
   * shares of an order sum to its gross value.
   */
  public record Share(String category, long gross, long domesticGross) {}

  public boolean isPaid() {
    return paidAt != null;
  }
}
