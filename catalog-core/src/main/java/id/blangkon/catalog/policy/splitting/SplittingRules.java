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
import java.util.stream.Collectors;

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

  /** The flags of an order, by the rules of its day. */
  public List<SplittingFlag> judge(PlacedOrder order, OrderHistory history) {
    LocalDate day = order.day();
    List<SplittingRow> inForce = rows.stream().filter(row -> row.period().covers(day)).toList();
    long longest = inForce.stream().mapToLong(SplittingRow::windowDays).max().orElse(0);
    if (longest == 0) {
      return List.of();
    }
    List<PlacedOrder> before =
        history.of(order.workUnit(), day.minusDays(longest - 1), day).stream()
            .sorted(Comparator.comparing(PlacedOrder::day))
            .toList();
    List<SplittingFlag> flags = new ArrayList<>();
    for (SplittingRow row : inForce) {
      flag(row, order, before, flags);
    }
    return flags;
  }

  private void flag(
      SplittingRow row, PlacedOrder judged, List<PlacedOrder> before, List<SplittingFlag> flags) {
    if (!row.counts(judged)) {
      return;
    }
    LocalDate first = judged.day().minusDays(row.windowDays() - 1);
    List<PlacedOrder> orders = new ArrayList<>();
    Rupiah sum = judged.value();
    for (PlacedOrder order : before) {
      if (!order.day().isBefore(first) && row.counts(order) && row.belongs(order, judged)) {
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
        .finding(row.grouping().code(), judged.day(), facts(row, orders, sum), row.provenance())
        .ifPresent(finding -> flags.add(new SplittingFlag(finding, row.limit(), orders, together)));
  }

  private Facts facts(SplittingRow row, List<PlacedOrder> orders, Rupiah sum) {
    PlacedOrder judged = orders.get(orders.size() - 1);
    return Facts.none()
        .number("count", orders.size())
        .number("days", row.windowDays())
        .money("sum", sum)
        .money("limit", row.limit())
        .text(
            "orders", orders.stream().map(PlacedOrder::reference).collect(Collectors.joining(", ")))
        .word("alternative", "ONE_PACKAGE", alternative(judged, sum));
  }

  /** How the whole need could lawfully be bought at once. */
  private Bilingual alternative(PlacedOrder judged, Rupiah sum) {
    if (isOpen(judged, sum, ProcurementChannel.OWN_STORE)) {
      return Bilingual.of("satu pesanan di toko ini", "one order in this store");
    }
    if (isOpen(judged, sum, ProcurementChannel.NATIONAL_SYSTEM)) {
      return Bilingual.of(
          "satu pengadaan langsung melalui SPSE", "one direct procurement through SPSE");
    }
    return Bilingual.of("satu paket e-purchasing atau tender", "one e-purchasing or tender");
  }

  private boolean isOpen(PlacedOrder judged, Rupiah sum, ProcurementChannel channel) {
    return !procurement
        .judge(
            ProcurementCase.of(ProcurementMethod.DIRECT_PROCUREMENT, judged.kind(), sum)
                .channel(channel)
                .build(),
            judged.day())
        .isRefused();
  }
}
