package id.blangkon.catalog.policy.splitting;

import id.blangkon.catalog.error.Bilingual;
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
    Facts facts =
        Facts.none()
            .number("count", orders.size())
            .number("days", row.windowDays())
            .money("sum", sum)
            .word("orders", OrderNames.references(others), OrderNames.called(others))
            .word("alternative", "ONE_PACKAGE", alternative(judged, rulesOf, sum));
    return row.limit().isPositive() ? facts.money("limit", row.limit()) : facts;
  }

  /** How the whole need could lawfully be bought at once. */
  private Bilingual alternative(PlacedOrder judged, LocalDate rulesOf, Rupiah sum) {
    if (isOpen(judged, rulesOf, sum, ProcurementChannel.OWN_STORE)) {
      return Bilingual.of("satu pesanan di toko ini", "one order in this store");
    }
    if (isOpen(judged, rulesOf, sum, ProcurementChannel.NATIONAL_SYSTEM)) {
      return Bilingual.of(
          "satu pengadaan langsung melalui SPSE", "one direct procurement through SPSE");
    }
    return Bilingual.of("satu paket e-purchasing atau tender", "one e-purchasing or tender");
  }

  private boolean isOpen(
      PlacedOrder judged, LocalDate rulesOf, Rupiah sum, ProcurementChannel channel) {
    return !procurement
        .judge(
            ProcurementCase.of(ProcurementMethod.DIRECT_PROCUREMENT, judged.kind(), sum)
                .channel(channel)
                .build(),
            rulesOf)
        .isRefused();
  }
}
