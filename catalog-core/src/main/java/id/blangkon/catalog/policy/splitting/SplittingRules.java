package id.blangkon.catalog.policy.splitting;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.RuleTexts;
import id.blangkon.catalog.policy.procurement.ProcurementCase;
import id.blangkon.catalog.policy.procurement.ProcurementChannel;
import id.blangkon.catalog.policy.procurement.ProcurementMethod;
import id.blangkon.catalog.policy.procurement.ProcurementRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Looks at an order together with those before it (table {@code splitting}): whether one by one
 * they keep below a limit that they pass together. To divide an order into several within the
 * window never takes a flag away.
 */
public final class SplittingRules {

  private final RuleTexts texts;
  private final ProcurementRules procurement;
  private final List<SplittingRow> rows;

  /**
   * @throws id.blangkon.catalog.policy.PolicyPackException when a table holds something that cannot
   *     be used, with file and line
   */
  public SplittingRules(PolicyPack pack) {
    this.texts = new RuleTexts(pack);
    this.procurement = new ProcurementRules(pack);
    this.rows = pack.table("splitting").rows().stream().map(SplittingRow::of).toList();
  }

  /** The flags of an order, by the rules of the day on which it was requested. */
  public List<SplittingFlag> judge(PlacedOrder order, OrderHistory history) {
    return judge(order, order.day(), history);
  }

  /**
   * The flags of an order beside those of its day and before, in the order of the table.
   *
   * @param rulesOf the day whose rules apply: that of its order letter, once there is one
   */
  public List<SplittingFlag> judge(PlacedOrder order, LocalDate rulesOf, OrderHistory history) {
    List<SplittingRow> inForce = rows.stream().filter(row -> row.period().covers(rulesOf)).toList();
    long longest = inForce.stream().mapToLong(SplittingRow::windowDays).max().orElse(0);
    if (longest == 0) {
      return List.of();
    }
    LocalDate day = order.day();
    List<PlacedOrder> before =
        history.like(order, day.minusDays(longest - 1), day).stream()
            .sorted(Comparator.comparing(PlacedOrder::day))
            .toList();
    PlanNames names = new PlanNames(order.planName());
    List<SplittingFlag> flags = new ArrayList<>();
    for (SplittingRow row : inForce) {
      flag(row, order, rulesOf, before, names, flags);
    }
    return flags;
  }

  /** The longest window of all rows, in days with that of the order. */
  public long longestWindow() {
    return rows.stream().mapToLong(SplittingRow::windowDays).max().orElse(1);
  }

  private void flag(
      SplittingRow row,
      PlacedOrder judged,
      LocalDate rulesOf,
      List<PlacedOrder> before,
      PlanNames names,
      List<SplittingFlag> flags) {
    if (!row.counts(judged)) {
      return;
    }
    LocalDate first = judged.day().minusDays(row.windowDays() - 1);
    List<PlacedOrder> orders = new ArrayList<>();
    Rupiah sum = judged.value();
    for (PlacedOrder order : before) {
      if (!order.day().isBefore(first) && row.counts(order) && row.belongs(order, judged, names)) {
        orders.add(order);
        sum = sum.plus(order.value());
      }
    }
    orders.add(judged);
    if (!row.isPassed(orders, sum)) {
      return;
    }
    Rupiah together = sum;
    texts
        .finding(row.grouping().code(), rulesOf, facts(row, orders, rulesOf, sum), row.provenance())
        .ifPresent(finding -> flags.add(new SplittingFlag(finding, row.limit(), orders, together)));
  }

  private Facts facts(SplittingRow row, List<PlacedOrder> orders, LocalDate rulesOf, Rupiah sum) {
    PlacedOrder judged = orders.get(orders.size() - 1);
    List<PlacedOrder> others = orders.subList(0, orders.size() - 1);
    WholeNeed whole = WholeNeed.of(others, isOpen(judged, rulesOf, sum));
    Facts facts =
        Facts.none()
            .number("count", orders.size())
            .number("days", row.windowDays())
            .money("sum", sum)
            .word("orders", OrderNames.references(others), OrderNames.called(others))
            .word("alternative", whole.code(), whole.words());
    return row.limit().isPositive() ? facts.money("limit", row.limit()) : facts;
  }

  /** The channels through which all of it could be bought directly. */
  private Predicate<ProcurementChannel> isOpen(PlacedOrder judged, LocalDate rulesOf, Rupiah sum) {
    return channel ->
        !procurement
            .judge(
                ProcurementCase.of(ProcurementMethod.DIRECT_PROCUREMENT, judged.kind(), sum)
                    .channel(channel)
                    .build(),
                rulesOf)
            .isRefused();
  }
}
