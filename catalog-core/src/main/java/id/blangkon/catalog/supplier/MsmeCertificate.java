package id.blangkon.catalog.supplier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate for the final income tax of small businesses (surat keterangan), as a supplier has
 * shown it.
 *
 * @param number of the certificate; null when it was not recorded
 * @param taxpayerSince the day of the registration as a taxpayer, from which the years of the final
 *     tax are counted; null when it was not said, and then the certificate is taken as it is
 * @param validUntil the last day on which it counts
 */
public record MsmeCertificate(
    @Nullable String number, @Nullable LocalDate taxpayerSince, LocalDate validUntil) {

  /** One whose number was not recorded. */
  public MsmeCertificate(@Nullable LocalDate taxpayerSince, LocalDate validUntil) {
    this(null, taxpayerSince, validUntil);
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isAfter(validUntil);
  }
}
