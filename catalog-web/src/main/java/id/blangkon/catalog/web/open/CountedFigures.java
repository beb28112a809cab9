package id.blangkon.catalog.web.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.Measures;
import id.blangkon.catalog.transparency.Statistics;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import id.blangkon.catalog.web.http.KeptByKey;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The public figures, which pages and API share. All figures of one filter are read together and
 * given for a few seconds, with the moment at which they were counted: however many ask, the
 * database counts once.
 */
public final class CountedFigures {

  private static final Duration AGE = Duration.ofSeconds(5);
  private static final int MOST_KEPT = 200;
  private static final int MOST_ROWS = 500;
  private static final int MOST_RANKED = 10;

  private final Catalog catalog;
  private final KeptByKey<StatisticsFilter, Counted> counted = new KeptByKey<>(MOST_KEPT, AGE);
  private final KeptByKey<Asked, Breakdown> rare = new KeptByKey<>(MOST_KEPT, AGE);

  /**
   * Everything that is counted over one filter.
   *
   * @param agencies the ten with the largest value, and a rest
   * @param suppliers likewise
   */
  public record Counted(
      Statistics.Summary summary,
      List<StatisticsStore.Row> categories,
      List<StatisticsStore.Row> regions,
      List<StatisticsStore.Row> months,
      List<StatisticsStore.Row> scales,
      List<StatisticsStore.Row> legalForms,
      List<StatisticsStore.Row> agencies,
      List<StatisticsStore.Row> suppliers,
      Measures measures,
      Set<TenantId> joined) {

    public Counted {
      categories = List.copyOf(categories);
      regions = List.copyOf(regions);
      months = List.copyOf(months);
      scales = List.copyOf(scales);
      legalForms = List.copyOf(legalForms);
      agencies = List.copyOf(agencies);
      suppliers = List.copyOf(suppliers);
      joined = Set.copyOf(joined);
    }
  }

  /**
   * The rows of one dimension.
   *
   * @param count how many orders there are
   */
  public record Breakdown(List<StatisticsStore.Row> rows, long count) {

    public Breakdown {
      rows = List.copyOf(rows);
    }
  }

  private record Asked(Dimension dimension, StatisticsFilter filter) {}

  @Inject
  public CountedFigures(Catalog catalog) {
    this.catalog = catalog;
  }

  /** All figures over a filter. */
  public Counted of(StatisticsFilter filter) {
    return counted.get(filter, this::count);
  }

  /** The rows of a dimension over a filter; their values sum to the total of the filter. */
  public Breakdown by(Dimension dimension, StatisticsFilter filter) {
    return switch (dimension) {
      case CATEGORY -> breakdown(filter, Counted::categories);
      case REGION -> breakdown(filter, Counted::regions);
      case MONTH -> breakdown(filter, Counted::months);
      case SCALE -> breakdown(filter, Counted::scales);
      case LEGAL_FORM -> breakdown(filter, Counted::legalForms);
      case AGENCY, SUPPLIER -> rare.get(new Asked(dimension, filter), this::count);
    };
  }

  private Breakdown breakdown(
      StatisticsFilter filter, Function<Counted, List<StatisticsStore.Row>> rows) {
    Counted shared = of(filter);
    return new Breakdown(rows.apply(shared), shared.summary().totals().count());
  }

  private Breakdown count(Asked asked) {
    Statistics statistics = catalog.statistics();
    return new Breakdown(
        statistics.by(asked.dimension(), asked.filter(), MOST_ROWS),
        statistics.summary(asked.filter()).totals().count());
  }

  private Counted count(StatisticsFilter filter) {
    Statistics statistics = catalog.statistics();
    return new Counted(
        statistics.summary(filter),
        statistics.by(Dimension.CATEGORY, filter, MOST_ROWS),
        statistics.by(Dimension.REGION, filter, MOST_ROWS),
        statistics.by(Dimension.MONTH, filter, MOST_ROWS),
        statistics.by(Dimension.SCALE, filter, MOST_ROWS),
        statistics.by(Dimension.LEGAL_FORM, filter, MOST_ROWS),
        statistics.by(Dimension.AGENCY, filter, MOST_RANKED),
        statistics.by(Dimension.SUPPLIER, filter, MOST_RANKED),
        statistics.measures(filter),
        statistics.joined(filter.asOf()).stream()
            .map(Tenant::id)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
