package id.blangkon.catalog.policy.sign;

import id.blangkon.catalog.policy.EffectivePeriod;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.Provenance;
import id.blangkon.catalog.policy.RuleCode;

/**
 * A row of the table {@code order_signs}: from what on something is a sign. What the numbers mean
 * is said with each sign.
 *
 * @param percent hundredths of a percent
 * @param deviations how many times the usual distance from the middle
 */
record SignRow(
    EffectivePeriod period,
    Sign sign,
    long percent,
    long days,
    long count,
    long deviations,
    Provenance provenance) {

  /** What is looked at. */
  enum Sign {
    /** Lines of at least {@code count} kinds of procurement and root categories. */
    MERGED_KINDS(RuleCode.MERGED_KINDS),
    /** Lines of at least {@code count} root categories from a business that is not small. */
    MERGED_SIZES(RuleCode.MERGED_SIZES),
    /**
     * More than {@code percent} of what the work unit buys of a root category in a year goes to one
     * supplier; from {@code count} orders in that year on.
     */
    CONCENTRATED(RuleCode.CONCENTRATED),
    /** A price rose by at least {@code percent} within {@code days} before the order. */
    PRICE_RISEN(RuleCode.PRICE_RISEN),
    /**
     * At least {@code percent} above the median of {@code count} or more offers of others for the
     * same, and above it by more than {@code deviations} times their median distance from it.
     */
    PRICE_ABOVE_OFFERS(RuleCode.PRICE_ABOVE_OFFERS),
    /** Less than {@code percent} below the owner's estimate. */
    PRICE_AT_ESTIMATE(RuleCode.PRICE_AT_ESTIMATE),
    /** Less than {@code percent} below the plan item's ceiling. */
    PRICE_AT_CEILING(RuleCode.PRICE_AT_CEILING),
    /** Somebody of the work unit or its government acts for the supplier. */
    RELATED_OFFICIAL(RuleCode.RELATED_OFFICIAL),
    /** Requested on one of the last {@code days} of a year. */
    YEAR_END(RuleCode.YEAR_END),
    /** The plan item's name has fewer than {@code count} characters. */
    SHORT_TITLE(RuleCode.SHORT_TITLE);

    private final RuleCode code;

    Sign(RuleCode code) {
      this.code = code;
    }

    RuleCode code() {
      return code;
    }
  }

  static SignRow of(PolicyRow row) {
    return new SignRow(
        row.period(),
        row.choice("sign", Sign.class),
        row.optional("percent") == null ? 0 : row.percent("percent"),
        row.number("days", 0),
        row.number("count", 0),
        row.has("deviations") ? row.number("deviations", 0) : 0,
        Provenance.of(row));
  }
}
