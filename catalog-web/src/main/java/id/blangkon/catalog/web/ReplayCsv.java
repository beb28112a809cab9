package id.blangkon.catalog.web;

import id.blangkon.catalog.order.FindingChange;
import id.blangkon.catalog.order.ReplaySummary;
import id.blangkon.catalog.order.ReplayedOrder;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.web.open.CsvRows;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** For spreadsheets: a row for each finding that differs, and nothing else. */
final class ReplayCsv implements ReplayReport {

  private static final List<String> COLUMNS =
      List.of(
          "order_id",
          "order_number",
          "tenant",
          "state",
          "requested_on",
          "rules_of",
          "gross",
          "decision_in_force",
          "decision_changed",
          "code",
          "severity_in_force",
          "severity_changed",
          "message_id",
          "message_en",
          "legal_basis",
          "review_state",
          "layer");

  private final CsvRows rows;

  ReplayCsv(PrintWriter out) {
    this.rows = new CsvRows(out, COLUMNS);
  }

  @Override
  public void add(ReplayedOrder order) {
    for (FindingChange change : order.changes()) {
      Finding before = change.before();
      Finding after = change.after();
      Finding shown = Objects.requireNonNull(after == null ? before : after, change.code());
      rows.add(
          order.id(),
          order.number(),
          order.tenant(),
          order.state(),
          order.requestedOn(),
          order.rulesOf(),
          order.gross().amount(),
          decision(order.refusedBefore()),
          decision(order.refusedAfter()),
          change.code(),
          before == null ? null : before.severity(),
          after == null ? null : after.severity(),
          shown.message().indonesian(),
          shown.message().english(),
          shown.legalBasis(),
          shown.reviewState(),
          shown.layer());
    }
  }

  private static String decision(boolean refused) {
    return refused ? "REFUSED" : "ALLOWED";
  }

  @Override
  public void end(ReplaySummary summary, LocalDate from, LocalDate to) {
    rows.flush();
  }
}
