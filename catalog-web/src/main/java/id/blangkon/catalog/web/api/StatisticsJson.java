package id.blangkon.catalog.web.api;

import id.blangkon.catalog.transparency.Statistics;
import id.blangkon.catalog.transparency.StatisticsStore;
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
 */
record StatisticsJson(
    Instant asOf,
    SupplierFiguresJson suppliers,
    ProductFiguresJson products,
    RegionFiguresJson regions,
    OrderFiguresJson orders,
    @Nullable BigDecimal microSmallCooperativeSharePercent,
    @Nullable BigDecimal domesticSharePercent) {

  /** Suppliers that sell today. */
  record SupplierFiguresJson(
      long total, long individuals, long businessEntities, long cooperatives) {}

  /** Products on show. */
  record ProductFiguresJson(long listed) {}

  /** Regencies and cities of the province. */
  record RegionFiguresJson(long total, long joined, long transacting) {}

  /** Paid orders. */
  record OrderFiguresJson(long count, long value) {}

  static StatisticsJson of(Statistics.Summary summary) {
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
        percent(totals.domesticValue(), totals.value()));
  }

  private static @Nullable BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
