package id.blangkon.catalog.tax;

import id.blangkon.catalog.policy.PolicyPack;
import java.time.LocalDate;
import java.util.List;

/**
 * Since when the operator of this store is designated to collect taxes (table {@code
 * platform_designation}, one row for each letter of designation); an empty table says that it is
 * not.
 */
public final class PlatformDesignation {

  private final List<Effective> periods;

  /**
   * @throws id.blangkon.catalog.policy.PolicyPackException when the table holds something that
   *     cannot be used
   */
  public PlatformDesignation(PolicyPack pack) {
    this.periods = pack.table("platform_designation").rows().stream().map(Effective::of).toList();
  }

  public boolean holdsOn(LocalDate day) {
    return periods.stream().anyMatch(period -> period.covers(day));
  }
}
