package id.blangkon.catalog.money;

/**
 * How an exact quotient becomes whole rupiah. Which one applies on which day is data of the policy
 * pack.
 */
public enum Rounding {
  /** Down to the whole rupiah (towards negative infinity). */
  FLOOR,
  /** To the nearest whole rupiah; a half goes away from zero. */
  HALF_UP,
  /** Up to the next hundred rupiah. */
  CEILING_HUNDRED
}
