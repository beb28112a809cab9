package id.blangkon.catalog.transparency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which paid orders figures cover; null means any.
 *
 * @param from the first instant of payment, inclusive
 * @param to exclusive
 * @param region a tenant's region code
 */
public record StatisticsFilter(
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String region,
    @Nullable String agency) {

  public static StatisticsFilter all() {
    return new StatisticsFilter(null, null, null, null);
  }
}
