package id.blangkon.catalog.supplier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that exempts a supplier from the collection of income tax article 22 (SKB), as it was
 * shown.
 *
 * @param number of the letter; null when it was not recorded
 * @param validFrom the first day on which it counts
 * @param validUntil the last one
 */
public record TaxExemption(@Nullable String number, LocalDate validFrom, LocalDate validUntil) {

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validUntil);
  }
}
