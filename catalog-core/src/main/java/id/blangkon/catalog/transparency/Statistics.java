package id.blangkon.catalog.transparency;

import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.tenant.TenantStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures that everybody may see. They are kept from the journal's public events and count paid
 * orders unless they say otherwise.
 */
public final class Statistics {

  private final Storage storage;
  private final InstantSource clock;
  private final ZoneId zone;
  private final long regionsInAll;

  /**
   * @param regionsInAll how many regencies and cities the province has
   */
  public Statistics(Storage storage, InstantSource clock, ZoneId zone, long regionsInAll) {
    this.storage = storage;
    this.clock = clock;
    this.zone = zone;
    this.regionsInAll = regionsInAll;
  }

  /**
   * The headline figures.
   *
   * @param asOf the instant up to which payments are counted
   * @param standing suppliers and products as they stand now, whatever day is asked for
   * @param regions how many regencies and cities there are, have joined and transact; the province
   *     itself is none
   */
  public record Summary(
      Instant asOf,
      StatisticsStore.Standing standing,
      Regions regions,
      StatisticsStore.Totals totals) {}

  /** Participation of regencies and cities. */
  public record Regions(long total, long joined, long transacting) {}

  public Summary summary(StatisticsFilter filter) {
    Instant now = clock.instant();
    LocalDate day = dayOf(filter);
    return storage.read(
        unit -> {
          StatisticsStore.Totals totals = counting(unit).totals(filter);
          long joined =
              unit.store(TenantStore.class).list().stream()
                  .filter(tenant -> !tenant.isProvince() && tenant.isActiveOn(day))
                  .count();
          return new Summary(
              cutOff(now, filter),
              unit.store(StatisticsStore.class).standing(),
              new Regions(regionsInAll, joined, totals.transactingRegions()),
              totals);
        });
  }

  /** The instant up to which figures of a filter are counted. */
  private Instant cutOff(Instant now, StatisticsFilter filter) {
    LocalDate asOf = filter.asOf();
    if (asOf == null) {
      return now;
    }
    Instant end = asOf.plusDays(1).atStartOfDay(zone).toInstant();
    return end.isAfter(now) ? now : end;
  }

  /** All sums over a filter. */
  public Measures measures(StatisticsFilter filter) {
    return count(counting -> counting.measures(filter));
  }

  /** All sums by a dimension, in the order of the keys, of those alone that have a paid order. */
  public Map<String, Measures> measures(Dimension dimension, StatisticsFilter filter) {
    return count(counting -> counting.measured(dimension, filter));
  }

  /**
   * A breakdown whose rows sum exactly to the totals' value under the same filter: largest value
   * first, months oldest first, at most {@code most} rows and a rest with the key {@code other}.
   */
  public List<StatisticsStore.Row> by(Dimension dimension, StatisticsFilter filter, int most) {
    return count(counting -> counting.by(dimension, filter, most));
  }

  /** How long suppliers waited for their money, by region, the quickest first. */
  public List<StatisticsStore.PaymentTimes> paymentTimes(StatisticsFilter filter) {
    return count(counting -> counting.paymentTimes(filter));
  }

  /** The same by agency; of a filter by region alone from kept sums. */
  public List<StatisticsStore.PaymentTimes> agencyPaymentTimes(StatisticsFilter filter) {
    return count(counting -> counting.agencyPaymentTimes(filter));
  }

  /** What keys of a dimension are called; those that have no name are left out. */
  public Map<String, String> names(Dimension dimension, List<String> keys) {
    return storage.read(unit -> unit.store(StatisticsStore.class).names(dimension, keys));
  }

  /** The paid orders behind the figures of a filter, whose values sum to them exactly. */
  public Page<CountedOrderStore.Counted> paid(StatisticsFilter filter, PageRequest page) {
    StatisticsFilter settled = filter.settled(today());
    return storage.read(unit -> unit.store(CountedOrderStore.class).paid(settled, page));
  }

  /** The tenants that take part today, by id. */
  public List<Tenant> joined() {
    return joined(null);
  }

  /** The tenants that took part on a day, by id; null for today. */
  public List<Tenant> joined(@Nullable LocalDate asOf) {
    LocalDate day = asOf == null ? today() : asOf;
    return storage.read(unit -> unit.store(TenantStore.class).list()).stream()
        .filter(tenant -> tenant.isActiveOn(day))
        .toList();
  }

  private LocalDate dayOf(StatisticsFilter filter) {
    LocalDate asOf = filter.asOf();
    return asOf == null ? today() : asOf;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private <T> T count(Function<Counting, T> question) {
    return storage.read(unit -> question.apply(counting(unit)));
  }

  private Counting counting(UnitOfWork unit) {
    return new Counting(unit.store(StatisticsStore.class), today());
  }
}
