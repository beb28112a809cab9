package id.blangkon.catalog.order;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.procurement.ProcurementRules;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges the orders of a period by two packs, to say which of them a changed pack would decide
 * otherwise, and why. Writes nothing; reads page by page and holds no more than a page and the
 * orders of one work unit within the longest window of the rules.
 *
 * <p>Both packs are shown the same facts, as they are stored: lines, value, payment and days of the
 * order, plan item and supplier as they are now. What was true of every order that was taken, or
 * there would be none, counts as true: the supplier was active, its products were on show, the plan
 * item was usable and enough was left of it.
 */
public final class OrderReplay {

  private final Storage storage;
  private final WorkingCalendar calendar;
  private final PolicyPack packInForce;
  private final PolicyPack packChanged;
  private final OrderJudge inForce;
  private final OrderJudge changed;

  /**
   * @param calendar says in which zone days begin
   * @throws id.blangkon.catalog.policy.PolicyPackException when a table holds something that cannot
   *     be used, with file and line
   */
  public OrderReplay(
      Storage storage, WorkingCalendar calendar, PolicyPack packInForce, PolicyPack packChanged) {
    this.storage = storage;
    this.calendar = calendar;
    this.packInForce = packInForce;
    this.packChanged = packChanged;
    this.inForce = new OrderJudge(packInForce, new ProcurementRules(packInForce), calendar);
    this.changed = new OrderJudge(packChanged, new ProcurementRules(packChanged), calendar);
  }

  /** A page of orders with their suppliers. */
  private record Batch(Page<PastOrder> orders, Map<SupplierId, Supplier> suppliers) {}

  /**
   * Goes over the orders that were requested on the days, both inclusive.
   *
   * @param different told of each order that is decided otherwise, by work unit and then the oldest
   *     first
   * @throws IllegalArgumentException when the period ends before it begins
   */
  public ReplaySummary replay(LocalDate from, LocalDate to, Consumer<ReplayedOrder> different) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the period ends on " + to + ", before " + from);
    }
    long days = Math.max(inForce.longestWindow(), changed.longestWindow());
    PastWindow window = new PastWindow(days);
    Count count = new Count();
    @Nullable String next = null;
    do {
      Batch batch = read(from.minusDays(days), to, next);
      for (PastOrder order : batch.orders().items()) {
        window.moveTo(order);
        if (!calendar.dayOf(order.requestedAt()).isBefore(from)) {
          Supplier supplier =
              Objects.requireNonNull(batch.suppliers().get(order.supplier()), "supplier");
          ReplayedOrder replayed = replay(order, supplier, window);
          count.add(replayed);
          if (!replayed.changes().isEmpty()) {
            different.accept(replayed);
          }
        }
        window.keep(order);
      }
      next = batch.orders().next();
    } while (next != null);
    return count.summary(packInForce, packChanged);
  }

  private Batch read(LocalDate first, LocalDate last, @Nullable String after) {
    return storage.read(
        unit -> {
          Page<PastOrder> orders =
              unit.store(OrderStore.class)
                  .past(
                      first.atStartOfDay(calendar.zone()).toInstant(),
                      last.plusDays(1).atStartOfDay(calendar.zone()).toInstant(),
                      new PageRequest(after, PageRequest.MOST));
          Map<SupplierId, Supplier> suppliers = new HashMap<>();
          for (Supplier supplier :
              unit.store(SupplierStore.class)
                  .list(orders.items().stream().map(PastOrder::supplier).distinct().toList())) {
            suppliers.put(supplier.id(), supplier);
          }
          return new Batch(orders, suppliers);
        });
  }

  private ReplayedOrder replay(PastOrder order, Supplier supplier, Relatives window) {
    OrderFacts facts = OrderFacts.of(order, supplier, calendar);
    List<Finding> before = inForce.judge(window, facts).findings();
    List<Finding> after = changed.judge(window, facts).findings();
    return new ReplayedOrder(
        order.id(),
        order.number(),
        order.tenant(),
        order.state(),
        facts.requestedOn(),
        facts.rulesOf(),
        order.gross(),
        before.stream().anyMatch(Finding::blocks),
        after.stream().anyMatch(Finding::blocks),
        changes(before, after));
  }

  /** What a rule says counts once, at its gravest: findings come the gravest first. */
  private static List<FindingChange> changes(List<Finding> before, List<Finding> after) {
    Map<String, Finding> old = byCode(before);
    Map<String, Finding> now = byCode(after);
    List<FindingChange> changes = new ArrayList<>();
    now.forEach(
        (code, finding) -> {
          Finding was = old.get(code);
          if (was == null || was.severity() != finding.severity()) {
            changes.add(new FindingChange(code, was, finding));
          }
        });
    old.forEach(
        (code, finding) -> {
          if (!now.containsKey(code)) {
            changes.add(new FindingChange(code, finding, null));
          }
        });
    changes.sort(
        Comparator.comparing(
            change -> Objects.requireNonNullElse(change.after(), change.before()).severity()));
    return changes;
  }

  private static Map<String, Finding> byCode(List<Finding> findings) {
    Map<String, Finding> byCode = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byCode.putIfAbsent(finding.code(), finding);
    }
    return byCode;
  }

  /** Adds up. */
  private static final class Count {

    private long judged;
    private long different;
    private long newlyRefused;
    private long newlyAllowed;

    void add(ReplayedOrder order) {
      judged++;
      different += order.changes().isEmpty() ? 0 : 1;
      newlyRefused += order.refusedAfter() && !order.refusedBefore() ? 1 : 0;
      newlyAllowed += order.refusedBefore() && !order.refusedAfter() ? 1 : 0;
    }

    ReplaySummary summary(PolicyPack inForce, PolicyPack changed) {
      return new ReplaySummary(
          inForce.id(), changed.id(), judged, different, newlyRefused, newlyAllowed);
    }
  }
}
