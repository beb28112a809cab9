package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.policy.procurement.Provisions;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.RegionLevel;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import id.blangkon.catalog.web.http.Days;
import id.blangkon.catalog.web.open.CountedFigures;
import id.blangkon.catalog.web.open.CountedFigures.Counted;
import id.blangkon.catalog.web.page.model.Headline;
import id.blangkon.catalog.web.page.model.RegionFigure;
import id.blangkon.catalog.web.page.model.RegionMap;
import id.blangkon.catalog.web.page.model.Share;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The public figures as the pages show them. */
public final class Figures {

  private final Catalog catalog;
  private final Provisions provisions;
  private final CountedFigures counted;

  @Inject
  public Figures(Catalog catalog, CountedFigures counted) {
    this.catalog = catalog;
    this.counted = counted;
    this.provisions = new Provisions(catalog.policyPack());
  }

  Counted of(StatisticsFilter filter) {
    return counted.of(filter);
  }

  /** The figures of the tiles. */
  Headline headline(Counted figures) {
    StatisticsStore.Totals totals = figures.summary().totals();
    StatisticsStore.Standing standing = figures.summary().standing();
    return new Headline(
        figures.summary().asOf(),
        firstYear(figures),
        totals.value(),
        totals.count(),
        standing.individuals() + standing.businessEntities() + standing.cooperatives(),
        standing.individuals(),
        standing.businessEntities(),
        standing.cooperatives(),
        standing.listedProducts(),
        catalog.categories().tree().children(null).size(),
        new Share(
            percent(totals.microSmallCooperativeValue(), totals.value()),
            target(Provisions.SMALL_BUSINESS_SHARE)),
        new Share(
            percent(totals.domesticValue(), totals.value()), target(Provisions.DOMESTIC_SHARE)));
  }

  /** The share that the policy pack asks for today, in percent; zero when it asks for none. */
  private int target(String provision) {
    return (int) provisions.amount(provision, catalog.today()).orElse(0);
  }

  /** The year of the first order that was paid; without one, this year. */
  private int firstYear(Counted figures) {
    ZoneId zone = catalog.calendar().zone();
    return figures.months().stream()
        .map(StatisticsStore.Row::key)
        .filter(key -> key.length() == 7)
        .findFirst()
        .map(key -> Integer.parseInt(key.substring(0, 4)))
        .orElseGet(() -> LocalDate.ofInstant(figures.summary().asOf(), zone).getYear());
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 0 : part * 100.0 / whole;
  }

  /**
   * The regencies and cities of the province; the province itself is none of them.
   *
   * @param days over which the figures are counted
   * @param chosen the only region that the figures cover; null for all
   */
  RegionMap map(Counted figures, Days days, @Nullable RegionCode chosen) {
    Map<String, StatisticsStore.Row> rows =
        figures.regions().stream().collect(Collectors.toMap(StatisticsStore.Row::key, row -> row));
    List<RegionFigure> regions = new ArrayList<>();
    for (Region region : catalog.regions().within(catalog.province())) {
      String code = region.code().value();
      StatisticsStore.Row row = rows.get(code);
      regions.add(
          new RegionFigure(
              code,
              region.name(),
              region.level() == RegionLevel.CITY,
              figures.joined().contains(TenantId.of(code)),
              chosen == null || chosen.equals(region.code()),
              row == null ? 0 : row.count(),
              row == null ? 0 : row.value(),
              OrderSearches.paid(days).with("region", code).toString()));
    }
    return new RegionMap(
        regions,
        (int) figures.summary().regions().joined(),
        (int) figures.summary().totals().transactingRegions(),
        days.areGiven() || chosen != null);
  }
}
