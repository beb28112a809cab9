package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Accounts;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.order.OrderFilter;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderStore;
import id.blangkon.catalog.order.OrderSummary;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.Statistics;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A finished demonstration, looked at on the morning of its anchor. */
final class World {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private final Storage storage;
  private final Catalog catalog;
  private final Accounts accounts;

  World(Storage storage, LocalDate anchor) {
    this.storage = storage;
    MovableClock clock =
        new MovableClock(anchor.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant());
    this.catalog =
        Catalog.builder().storage(storage).clock(clock).search(new UnfedSearch()).build();
    this.accounts = new Accounts(storage, clock, catalog.people(), new Argon2PasswordHasher(1));
  }

  Storage storage() {
    return storage;
  }

  Catalog catalog() {
    return catalog;
  }

  Actor signIn(DemonstrationAccount account) {
    return accounts.signIn(account.username(), DemonstrationAccount.PASSWORD).actor();
  }

  Statistics.Summary summary() {
    return catalog.statistics().summary(StatisticsFilter.all());
  }

  List<StatisticsStore.Row> by(Dimension dimension) {
    return catalog.statistics().by(dimension, StatisticsFilter.all(), 100);
  }

  SequencedEvent head() {
    return storage.read(unit -> unit.store(JournalStore.class).head()).orElseThrow();
  }

  List<PublicOrder> publicOrders() {
    List<PublicOrder> orders = new ArrayList<>();
    String after = null;
    do {
      Page<PublicOrder> page = catalog.publicOrders().list(PublicOrderFilter.all(), page(after));
      orders.addAll(page.items());
      after = page.next();
    } while (after != null);
    return orders;
  }

  /** All orders of a work unit, whoever may see them. */
  List<OrderSummary> ordersOf(WorkUnit workUnit) {
    List<OrderSummary> orders = new ArrayList<>();
    String after = null;
    do {
      PageRequest page = page(after);
      Page<OrderSummary> found =
          storage.read(
              unit ->
                  unit.store(OrderStore.class)
                      .list(
                          OrderFilter.ofWorkUnit(workUnit.tenant(), workUnit.id(), Set.of()),
                          page));
      orders.addAll(found.items());
      after = found.next();
    } while (after != null);
    return orders;
  }

  List<WorkUnit> workUnits() {
    List<WorkUnit> workUnits = new ArrayList<>();
    for (Tenant tenant : catalog.tenants().list()) {
      workUnits.addAll(workUnits(tenant.id()));
    }
    return workUnits;
  }

  List<WorkUnit> workUnits(TenantId tenant) {
    return catalog.agencies().workUnits(tenant);
  }

  Set<OrderState> states() {
    Set<OrderState> states = EnumSet.noneOf(OrderState.class);
    for (WorkUnit workUnit : workUnits()) {
      ordersOf(workUnit).forEach(order -> states.add(order.state()));
    }
    return states;
  }

  private static PageRequest page(@Nullable String after) {
    return new PageRequest(after, PageRequest.MOST);
  }
}
