package id.blangkon.catalog.web.api;

import id.blangkon.catalog.transparency.Measures;
import id.blangkon.catalog.transparency.Statistics;
import id.blangkon.catalog.transparency.StatisticsStore;
import id.blangkon.catalog.web.open.CountedFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The headline figures.
 *
 * @param microSmallCooperativeSharePercent of the value of paid orders, with one decimal; left out
 *     when there is none
 * @param domesticSharePercent likewise
 * @param localSharePercent what suppliers of the region that buys have of the value
 * @param newSuppliers paid orders that were the first of their supplier
 */
record StatisticsJson(
    Instant asOf,
    SupplierFiguresJson suppliers,
    ProductFiguresJson products,
    RegionFiguresJson regions,
    OrderFiguresJson orders,
    @Nullable BigDecimal microSmallCooperativeSharePercent,
    @Nullable BigDecimal domesticSharePercent,
    @Nullable BigDecimal localSharePercent,
    long newSuppliers,
    CommitmentFiguresJson commitments,
    PaymentFiguresJson payments) {

  /** Suppliers that sell today. */
  record SupplierFiguresJson(
      long total, long individuals, long businessEntities, long cooperatives) {}

  /** Products on show. */
  record ProductFiguresJson(long listed) {}

  /** Regencies and cities of the province. */
  record RegionFiguresJson(long total, long joined, long transacting) {}

  /** Paid orders. */
  record OrderFiguresJson(long count, long value) {}

  /**
   * Orders that are not spending, by the day of their letter or their end.
   *
   * @param ended refused, cancelled or expired
   * @param endedValue of those that had a letter
   */
  record CommitmentFiguresJson(long ordered, long orderedValue, long ended, long endedValue) {}

  /**
   * How long it took; means have one decimal and are left out when nothing is known.
   *
   * @param timed paid orders whose invoice is recorded
   * @param late how many of those were paid after their deadline
   */
  record PaymentFiguresJson(
      long timed,
      long late,
      @Nullable BigDecimal meanDaysToHandover,
      @Nullable BigDecimal meanDaysFromHandoverToPayment) {}

  static StatisticsJson of(CountedFigures.Counted counted) {
    Statistics.Summary summary = counted.summary();
    Measures measures = counted.measures();
    StatisticsStore.Standing standing = summary.standing();
    StatisticsStore.Totals totals = summary.totals();
    return new StatisticsJson(
        summary.asOf(),
        new SupplierFiguresJson(
            standing.individuals() + standing.businessEntities() + standing.cooperatives(),
            standing.individuals(),
            standing.businessEntities(),
            standing.cooperatives()),
        new ProductFiguresJson(standing.listedProducts()),
        new RegionFiguresJson(
            summary.regions().total(), summary.regions().joined(), summary.regions().transacting()),
        new OrderFiguresJson(totals.count(), totals.value()),
        percent(totals.microSmallCooperativeValue(), totals.value()),
        percent(totals.domesticValue(), totals.value()),
        percent(measures.localValue(), measures.value()),
        measures.newSuppliers(),
        new CommitmentFiguresJson(
            measures.ordered(), measures.orderedValue(), measures.ended(), measures.endedValue()),
        new PaymentFiguresJson(
            measures.timed(),
            measures.late(),
            mean(measures.handoverDays(), measures.handedOver()),
            mean(measures.cashDays(), measures.cashed())));
  }

  private static @Nullable BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal mean(long sum, long count) {
    return count == 0
        ? null
        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
  }
}
