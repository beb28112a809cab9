package id.blangkon.catalog.tenant;

import id.blangkon.catalog.access.TenantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A government that buys.
 *
 * @param name its full name, such as {@code Pemerintah Kota Semarang}
 * @param joinedOn the first day on which it takes part
 * @param leftOn the first day on which it no longer does; null while it takes part
 */
public record Tenant(
    TenantId id, long version, String name, LocalDate joinedOn, @Nullable LocalDate leftOn) {

  public boolean isActiveOn(LocalDate day) {
    return !day.isBefore(joinedOn) && (leftOn == null || day.isBefore(leftOn));
  }

  /**
   * Whether this is the province itself, whose figures stand outside those of its regencies and
   * cities.
   */
  public boolean isProvince() {
    return id.value().length() == 2;
  }
}
