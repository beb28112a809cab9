package id.blangkon.catalog.transparency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which transactions a list or a figure covers; null means any.
 *
 * @param region a tenant's region code
 * @param category a code; it stands for itself and everything below it
 * @param from the first instant of the order's public date (order letter, or the end of an order
 *     without one), inclusive
 * @param to exclusive
 * @param status a name of {@code OrderState}
 */
public record PublicOrderFilter(
    @Nullable String region,
    @Nullable String agency,
    @Nullable String supplier,
    @Nullable String category,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String status) {

  public static PublicOrderFilter all() {
    return new PublicOrderFilter(null, null, null, null, null, null, null);
  }

  public static PublicOrderFilter ofSupplier(String supplier) {
    return new PublicOrderFilter(null, null, supplier, null, null, null, null);
  }
}
