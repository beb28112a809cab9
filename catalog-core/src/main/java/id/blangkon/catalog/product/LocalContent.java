package id.blangkon.catalog.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a product comes from.
 *
 * @param domestic whether it is a domestic product (PDN)
 * @param percent local content (TKDN) of its certificate, 0 to 100; null without a certificate
 * @param certificateExpiry the last day of the certificate; null without one
 */
public record LocalContent(
    boolean domestic, @Nullable Integer percent, @Nullable LocalDate certificateExpiry) {

  /** The percentage that counts on the day: an expired certificate is no certificate. */
  public @Nullable Integer percentOn(LocalDate day) {
    return certificateExpiry != null && day.isAfter(certificateExpiry) ? null : percent;
  }
}
