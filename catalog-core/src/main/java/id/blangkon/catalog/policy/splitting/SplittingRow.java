package id.blangkon.catalog.policy.splitting;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.EffectivePeriod;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.Provenance;
import id.blangkon.catalog.policy.RuleCode;
import java.math.BigInteger;
import java.util.List;

/**
 * A row of the table {@code splitting}. Orders above the limit do not count: each of them met the
 * limit by itself. So to divide an order only ever adds orders that count.
 *
 * @param limit zero when the rule has none
 * @param windowDays the day of the judged order and those before it
 * @param leastOrders how many orders it takes
 * @param percent hundredths of a percent of the limit that the orders reach on average
 * @param categoryLevels how many parts of the category's code are to be the same
 */
record SplittingRow(
    EffectivePeriod period,
    Grouping grouping,
    Rupiah limit,
    long windowDays,
    long leastOrders,
    long percent,
    long categoryLevels,
    Provenance provenance) {

  private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

  /** Which orders are looked at together. */
  enum Grouping {
    /** Of one category. */
    CATEGORY(RuleCode.SPLIT_CATEGORY),
    /** Of one supplier. */
    SUPPLIER(RuleCode.SPLIT_SUPPLIER),
    /** Of one supplier on one day. */
    SAME_DAY(RuleCode.SPLIT_SAME_DAY),
    /**
     * Of several plan items of one fiscal year and account with nearly the same name: a need that
     * comes back each year has an item of that name each year.
     */
    PLANS(RuleCode.SPLIT_PLANS);

    private final RuleCode code;

    Grouping(RuleCode code) {
      this.code = code;
    }

    RuleCode code() {
      return code;
    }
  }

  static SplittingRow of(PolicyRow row) {
    return new SplittingRow(
        row.period(),
        row.choice("grouping", Grouping.class),
        Rupiah.of(row.number("limit", 0)),
        row.number("window_days", 1, 3_660),
        row.number("least_orders", 2, 1_000),
        row.optional("percent") == null ? 0 : row.percent("percent"),
        row.number("category_levels", 0),
        Provenance.of(row));
  }

  boolean counts(PlacedOrder order) {
    return limit.amount() == 0 || !order.value().isMoreThan(limit);
  }

  boolean belongs(PlacedOrder order, PlacedOrder judged, PlanNames names) {
    return switch (grouping) {
      case CATEGORY ->
          CategoryPrefix.of(order.category(), categoryLevels)
              .equals(CategoryPrefix.of(judged.category(), categoryLevels));
      case SUPPLIER -> order.supplier().equals(judged.supplier());
      case SAME_DAY ->
          order.supplier().equals(judged.supplier()) && order.day().equals(judged.day());
      case PLANS ->
          order.day().getYear() == judged.day().getYear()
              && order.planAccount().equals(judged.planAccount())
              && names.isNear(order.planName());
    };
  }

  /** Whether such orders together are a sign. */
  boolean isPassed(List<PlacedOrder> orders, Rupiah sum) {
    if (orders.size() < leastOrders) {
      return false;
    }
    if (grouping == Grouping.PLANS
        && orders.stream().map(PlacedOrder::planId).distinct().count() < 2) {
      return false;
    }
    if (percent == 0) {
      return limit.amount() == 0 || sum.isMoreThan(limit);
    }
    BigInteger reached = BigInteger.valueOf(sum.amount()).multiply(WHOLE);
    BigInteger asked =
        BigInteger.valueOf(limit.amount())
            .multiply(BigInteger.valueOf(percent))
            .multiply(BigInteger.valueOf(leastOrders));
    return reached.compareTo(asked) >= 0;
  }
}
