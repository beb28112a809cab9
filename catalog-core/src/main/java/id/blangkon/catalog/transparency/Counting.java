package id.blangkon.catalog.transparency;

import id.blangkon.catalog.transparency.StatisticsStore.PaymentTimes;
import id.blangkon.catalog.transparency.StatisticsStore.Row;
import id.blangkon.catalog.transparency.StatisticsStore.Sums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Answers questions from the kept sums: whole months, years and all time from the sums themselves,
 * and only the days at the edges from single orders. A filter that no kept sums cover is summed up
 * from the single orders.
 */
final class Counting {

  private static final String OTHER = "other";
  private static final String OTHER_LABEL = "Lainnya";
  private static final int MONTH_DIGITS = 6;

  private final StatisticsStore store;
  private final LocalDate today;

  Counting(StatisticsStore store, LocalDate today) {
    this.store = store;
    this.today = today;
  }

  /** The sums over a filter. */
  Measures measures(StatisticsFilter asked) {
    return total(sums(Cut.Key.KIND, asked));
  }

  StatisticsStore.Totals totals(StatisticsFilter asked) {
    Measures all = measures(asked);
    return new StatisticsStore.Totals(
        all.orders(),
        all.value(),
        all.smallValue(),
        all.domesticValue(),
        all.orders() == 0
            ? 0
            : measured(Dimension.REGION, asked).keySet().stream()
                .filter(Counting::isRegency)
                .count());
  }

  /** The codes of regencies and cities are longer than that of their province. */
  private static boolean isRegency(String region) {
    return region.length() == 5;
  }

  /** The sums by a dimension, of those keys alone that have a paid order. */
  NavigableMap<String, Measures> measured(Dimension dimension, StatisticsFilter asked) {
    StatisticsFilter filter = asked.settled(today);
    Cut.Scope scope = filter.scope();
    NavigableMap<String, Measures> rows =
        switch (dimension) {
          case SCALE -> grouped(sums(Cut.Key.KIND, filter), Counting::afterBar);
          case LEGAL_FORM -> grouped(sums(Cut.Key.KIND, filter), Counting::beforeBar);
          case MONTH -> grouped(sums(Cut.Key.MONTH, filter), Counting::month);
          case SUPPLIER -> grouped(sums(Cut.Key.SUPPLIER, filter), Function.identity());
          case REGION ->
              scope == Cut.Scope.REGION
                  ? single(filter)
                  : grouped(sums(Cut.Key.REGION, filter), Function.identity());
          case AGENCY ->
              scope == Cut.Scope.AGENCY
                  ? single(filter)
                  : grouped(sums(Cut.Key.AGENCY, filter), Function.identity());
          case CATEGORY ->
              scope == Cut.Scope.CATEGORY
                  ? single(filter)
                  : grouped(sums(Cut.Key.CATEGORY, filter), Function.identity());
        };
    rows.values().removeIf(measures -> measures.orders() == 0);
    return rows;
  }

  /** All of a scope under its own key. */
  private NavigableMap<String, Measures> single(StatisticsFilter filter) {
    NavigableMap<String, Measures> rows = new TreeMap<>();
    rows.put(filter.scopeKey(), total(sums(Cut.Key.KIND, filter)));
    return rows;
  }

  /**
   * Rows of a breakdown, largest value first, months oldest first; at most {@code most}, the rest
   * in a last row with the key {@code other}: the smallest, and of months the oldest.
   */
  List<Row> by(Dimension dimension, StatisticsFilter asked, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a breakdown has one row or more: " + most);
    }
    List<Map.Entry<String, Measures>> sorted =
        new ArrayList<>(measured(dimension, asked).entrySet());
    boolean byMonth = dimension == Dimension.MONTH;
    if (byMonth) {
      sorted.sort(Map.Entry.<String, Measures>comparingByKey().reversed());
    } else {
      sorted.sort(
          Comparator.comparing((Map.Entry<String, Measures> row) -> -row.getValue().value())
              .thenComparing(Map.Entry::getKey));
    }
    List<Map.Entry<String, Measures>> shown = sorted.subList(0, Math.min(most, sorted.size()));
    Map<String, String> names =
        store.names(dimension, shown.stream().map(Map.Entry::getKey).toList());
    List<Row> rows = new ArrayList<>();
    shown.forEach(row -> rows.add(row(row, names)));
    if (byMonth) {
      Collections.reverse(rows);
    }
    if (shown.size() < sorted.size()) {
      Measures rest =
          sorted.subList(shown.size(), sorted.size()).stream()
              .map(Map.Entry::getValue)
              .reduce(Measures.NONE, Measures::plus);
      rows.add(new Row(OTHER, OTHER_LABEL, rest.orders(), rest.value()));
    }
    return rows;
  }

  private static Row row(Map.Entry<String, Measures> row, Map<String, String> names) {
    return new Row(
        row.getKey(),
        names.getOrDefault(row.getKey(), row.getKey()),
        row.getValue().orders(),
        row.getValue().value());
  }

  /** One row for each region with a payment whose time is known, the quickest first. */
  List<PaymentTimes> paymentTimes(StatisticsFilter asked) {
    StatisticsFilter filter = asked.settled(today);
    if (filter.scope() != Cut.Scope.REGION) {
      return times(sums(Cut.Key.REGION_DAYS, filter), Counting::beforeBar);
    }
    String region = Objects.requireNonNull(filter.region());
    return times(sums(Cut.Key.AGENCY_DAYS, filter), key -> region);
  }

  /** The same for each agency. */
  List<PaymentTimes> agencyPaymentTimes(StatisticsFilter asked) {
    return times(sums(Cut.Key.AGENCY_DAYS, asked.settled(today)), Counting::beforeBar);
  }

  private static List<PaymentTimes> times(List<Sums> sums, Function<String, String> key) {
    Map<String, NavigableMap<Integer, Measures>> byKey = new TreeMap<>();
    for (Sums row : sums) {
      byKey
          .computeIfAbsent(key.apply(row.rowKey()), missing -> new TreeMap<>())
          .merge(Integer.valueOf(afterBar(row.rowKey())), row.measures(), Measures::plus);
    }
    List<PaymentTimes> times = new ArrayList<>();
    byKey.forEach((one, days) -> times.add(times(one, days)));
    times.sort(
        Comparator.comparing(PaymentTimes::medianDays)
            .thenComparing(PaymentTimes::late)
            .thenComparing(PaymentTimes::region));
    return times;
  }

  private static PaymentTimes times(String key, NavigableMap<Integer, Measures> days) {
    Measures all = days.values().stream().reduce(Measures.NONE, Measures::plus);
    long seen = 0;
    for (Map.Entry<Integer, Measures> day : days.entrySet()) {
      seen += day.getValue().timed();
      // The lower of two middle ones.
      if (2 * seen >= all.timed()) {
        return new PaymentTimes(key, all.timed(), day.getKey(), all.late());
      }
    }
    throw new IllegalStateException("no days are known of " + key);
  }

  private List<Sums> sums(Cut.Key key, StatisticsFilter asked) {
    StatisticsFilter filter = asked.settled(today);
    Cut.Key kept = key == Cut.Key.MONTH ? Cut.Key.KIND : key;
    Cut.Scope scope = filter.scope();
    Cut cut = scope == null ? null : Cut.of(scope, kept).orElse(null);
    LocalDate from = filter.from();
    LocalDate to = filter.to();
    Spans spans =
        cut == null ? Spans.ofDays(from, to) : Spans.of(cut, key == Cut.Key.MONTH, from, to);
    return store.sums(
        new StatisticsStore.Query(
            scope == null ? Cut.Scope.ALL : scope,
            filter.scopeKey(),
            key,
            kept,
            key == Cut.Key.CATEGORY || filter.category() != null,
            spans.periods(),
            spans.days(),
            filter));
  }

  private static Measures total(List<Sums> sums) {
    return sums.stream().map(Sums::measures).reduce(Measures.NONE, Measures::plus);
  }

  private static NavigableMap<String, Measures> grouped(
      List<Sums> sums, Function<String, String> key) {
    NavigableMap<String, Measures> rows = new TreeMap<>();
    sums.forEach(row -> rows.merge(key.apply(row.rowKey()), row.measures(), Measures::plus));
    return rows;
  }

  private static String beforeBar(String key) {
    return key.substring(0, key.indexOf('|'));
  }

  private static String afterBar(String key) {
    return key.substring(key.indexOf('|') + 1);
  }

  private static String month(String digits) {
    String padded = "0".repeat(Math.max(0, MONTH_DIGITS - digits.length())) + digits;
    return padded.substring(0, 4) + "-" + padded.substring(4);
  }
}
