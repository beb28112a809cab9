package id.blangkon.catalog.transparency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which transactions a list or a figure covers; null means any.
 *
 * @param region a tenant's region code
 * @param category a code; it stands for itself and everything below it
 * @param from the first instant of the order's public date (order letter, or the end of an order
 *     without one), inclusive; of the payment where only paid orders are wanted
 * @param to exclusive
 * @param status a name of {@code OrderState}
 * @param scale the supplier's, a name of {@code BusinessScale}
 * @param paid whether only paid orders are wanted, by the day of their payment, as figures count
 *     them
 */
public record PublicOrderFilter(
    @Nullable String region,
    @Nullable String agency,
    @Nullable String supplier,
    @Nullable String category,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String status,
    @Nullable String scale,
    boolean paid) {

  /** Covers suppliers of any scale and goes by the public date. */
  public PublicOrderFilter(
      @Nullable String region,
      @Nullable String agency,
      @Nullable String supplier,
      @Nullable String category,
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable String status) {
    this(region, agency, supplier, category, from, to, status, null, false);
  }

  public static PublicOrderFilter all() {
    return new PublicOrderFilter(null, null, null, null, null, null, null);
  }

  public static PublicOrderFilter ofSupplier(String supplier) {
    return new PublicOrderFilter(null, null, supplier, null, null, null, null);
  }
}
