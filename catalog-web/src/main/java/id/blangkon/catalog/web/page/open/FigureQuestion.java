package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.web.http.Days;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.site.Address;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for; null means any.
 *
 * @param agency an id
 * @param category a code of a root category
 * @param asOf the last day that is counted; null for now
 */
record FigureQuestion(
    Days days,
    @Nullable RegionCode region,
    @Nullable String agency,
    @Nullable String category,
    @Nullable LocalDate asOf) {

  /** The names of the parameters, with more of them. */
  static Set<String> parameters(String... more) {
    Set<String> names = new HashSet<>(Set.of("from", "to", "region", "agency", "category", "asOf"));
    names.addAll(List.of(more));
    return Set.copyOf(names);
  }

  /**
   * Reads the parameters.
   *
   * @throws CatalogException naming the one that cannot be read
   */
  static FigureQuestion of(QueryString query) {
    Days days = Days.of(query);
    return new FigureQuestion(
        days,
        Filters.region(query, "region").orElse(null),
        Filters.id(query, "agency").map(UUID::toString).orElse(null),
        query.one("category").map(Filters::category).orElse(null),
        query.day("asOf").orElse(null));
  }

  StatisticsFilter filter() {
    return new StatisticsFilter(
        days.from(),
        days.to(),
        region == null ? null : region.value(),
        agency,
        category,
        null,
        null,
        null,
        asOf);
  }

  /** A page or file with the same question. */
  Address of(String path) {
    return Address.of(path)
        .with("from", days.from())
        .with("to", days.to())
        .with("region", region)
        .with("agency", agency)
        .with("category", category)
        .with("asOf", asOf);
  }

  /** The list of what is counted, to be narrowed further. */
  Address orders() {
    return OrderSearches.paid(counted())
        .with("region", region)
        .with("agency", agency)
        .with("category", category);
  }

  /** The days that are counted: none after the one as of which it is asked. */
  Days counted() {
    LocalDate to = days.to();
    return asOf != null && (to == null || asOf.isBefore(to)) ? new Days(days.from(), asOf) : days;
  }

  /** The same within a month. */
  FigureQuestion within(LocalDate first, LocalDate last) {
    LocalDate from = counted().from();
    LocalDate to = counted().to();
    Days month =
        new Days(
            from != null && from.isAfter(first) ? from : first,
            to != null && to.isBefore(last) ? to : last);
    return new FigureQuestion(month, region, agency, category, null);
  }
}
