package id.blangkon.catalog.plan;

import java.util.Locale;

/** What officers state of a plan item's need. */
public enum PlanSubject {
  /** Whether it is bought outside the national electronic catalogue, and why. */
  CATALOGUE,
  /** Whether small businesses and cooperatives can do it. */
  SMALL_BUSINESSES,
  /** Whether it was handed over to the national system (SPSE). */
  NATIONAL_SYSTEM;

  /** As it stands in addresses, such as {@code small-businesses}. */
  public String pathName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
