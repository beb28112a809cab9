package id.blangkon.catalog.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a product comes from.
 *
 * @param domestic whether it is a domestic product (PDN)
 * @param percent local content (TKDN) of its certificate, 0 to 100; null without a certificate
 * @param certificateExpiry the last day of the certificate; null without one
 * @param certificateNumber null when it was not recorded
 * @param benefitPercent weight of the company's benefit (BMP), 0 to 100; null without a certificate
 * @param benefitExpiry the last day of that certificate; null without one
 */
public record LocalContent(
    boolean domestic,
    @Nullable Integer percent,
    @Nullable LocalDate certificateExpiry,
    @Nullable String certificateNumber,
    @Nullable Integer benefitPercent,
    @Nullable LocalDate benefitExpiry) {

  /** One without the company's benefit. */
  public LocalContent(
      boolean domestic, @Nullable Integer percent, @Nullable LocalDate certificateExpiry) {
    this(domestic, percent, certificateExpiry, null, null, null);
  }

  /** The percentage that counts on the day: an expired certificate is no certificate. */
  public @Nullable Integer percentOn(LocalDate day) {
    return counting(percent, certificateExpiry, day);
  }

  /** The company's benefit that counts on the day. */
  public @Nullable Integer benefitOn(LocalDate day) {
    return counting(benefitPercent, benefitExpiry, day);
  }

  private static @Nullable Integer counting(
      @Nullable Integer percent, @Nullable LocalDate expiry, LocalDate day) {
    return expiry != null && day.isAfter(expiry) ? null : percent;
  }
}
