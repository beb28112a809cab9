package id.blangkon.catalog.web;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.order.FindingChange;
import id.blangkon.catalog.order.ReplaySummary;
import id.blangkon.catalog.order.ReplayedOrder;
import id.blangkon.catalog.policy.Finding;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * For people to read: a line for each order, below it what is found anew (+), no longer (-) or at
 * another severity (~), with legal basis and layer.
 */
final class ReplayTable implements ReplayReport {

  private static final String ROW = "%-36s  %-10s  %20s  %s%n";

  private final PrintWriter out;
  private final Locale language;
  private boolean begun;

  ReplayTable(PrintWriter out, Locale language) {
    this.out = out;
    this.language = language;
  }

  private String in(String indonesian, String english) {
    return Bilingual.of(indonesian, english).in(language);
  }

  @Override
  public void add(ReplayedOrder order) {
    if (!begun) {
      begun = true;
      out.printf(
          language,
          ROW,
          in("PESANAN", "ORDER"),
          in("ATURAN", "RULES OF"),
          in("NILAI", "VALUE"),
          in("PUTUSAN", "DECISION"));
    }
    String number = order.number();
    out.printf(
        language,
        ROW,
        number == null ? order.id() : number,
        order.rulesOf(),
        order.gross().in(language),
        order.refusedBefore() == order.refusedAfter()
            ? in("tetap ", "still ") + decision(order.refusedAfter())
            : decision(order.refusedBefore()) + " -> " + decision(order.refusedAfter()));
    order.changes().forEach(this::add);
  }

  private String decision(boolean refused) {
    return refused ? in("DITOLAK", "REFUSED") : in("DIBOLEHKAN", "ALLOWED");
  }

  private void add(FindingChange change) {
    Finding before = change.before();
    Finding after = change.after();
    Finding shown = Objects.requireNonNull(after == null ? before : after, change.code());
    String mark = before == null ? "+" : after == null ? "-" : "~";
    String severity =
        before == null || after == null
            ? shown.severity().name()
            : before.severity() + " -> " + after.severity();
    out.println(
        "  " + mark + " " + change.code() + " (" + severity + "): " + shown.message().in(language));
    String basis = shown.legalBasis();
    out.println(
        "    "
            + (basis == null ? in("dasar hukum tidak diketahui", "no legal basis is known") : basis)
            + " ["
            + shown.reviewState()
            + (shown.layer() == null ? "" : ", " + shown.layer())
            + "]");
  }

  @Override
  public void end(ReplaySummary summary, LocalDate from, LocalDate to) {
    out.println(
        in(
            summary.different()
                + " dari "
                + summary.judged()
                + " pesanan yang diminta "
                + from
                + " sampai "
                + to
                + " akan diputus lain: "
                + summary.newlyRefused()
                + " akan ditolak, "
                + summary.newlyAllowed()
                + " akan dibolehkan.",
            summary.different()
                + " of "
                + summary.judged()
                + " orders requested from "
                + from
                + " to "
                + to
                + " would be decided differently: "
                + summary.newlyRefused()
                + " would be refused, "
                + summary.newlyAllowed()
                + " would be allowed."));
    out.println(in("Berlaku: ", "In force: ") + summary.packInForce());
    out.println(in("Diubah: ", "Changed: ") + summary.packChanged());
  }
}
