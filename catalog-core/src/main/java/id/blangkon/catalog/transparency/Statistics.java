package id.blangkon.catalog.transparency;

import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.tenant.TenantStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The figures that everybody may see, over paid orders of the public view. */
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
    LocalDate today = LocalDate.ofInstant(now, zone);
    return storage.read(
        unit -> {
          StatisticsStore store = unit.store(StatisticsStore.class);
          StatisticsStore.Totals totals = store.totals(filter);
          long joined =
              unit.store(TenantStore.class).list().stream()
                  .filter(tenant -> !tenant.isProvince() && tenant.isActiveOn(today))
                  .count();
          return new Summary(
              now,
              store.standing(),
              new Regions(regionsInAll, joined, totals.transactingRegions()),
              totals);
        });
  }

  /**
   * A breakdown whose rows sum exactly to the totals' value under the same filter; at most {@code
   * most} rows and a rest.
   */
  public List<StatisticsStore.Row> by(Dimension dimension, StatisticsFilter filter, int most) {
    return storage.read(
        unit -> unit.store(StatisticsStore.class).by(dimension, filter, zone, most));
  }

  /** How long suppliers waited for their money, by region, the quickest first. */
  public List<StatisticsStore.PaymentTimes> paymentTimes(StatisticsFilter filter) {
    return storage.read(unit -> unit.store(StatisticsStore.class).paymentTimes(filter));
  }

  /** The tenants that take part today, by id. */
  public List<Tenant> joined() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return storage.read(unit -> unit.store(TenantStore.class).list()).stream()
        .filter(tenant -> tenant.isActiveOn(today))
        .toList();
  }
}
