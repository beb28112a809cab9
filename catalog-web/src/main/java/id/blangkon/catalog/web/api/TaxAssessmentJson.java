package id.blangkon.catalog.web.api;

import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.tax.TaxAssessment;
import id.blangkon.catalog.tax.TaxLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The taxes of a purchase.
 *
 * @param net the price before taxes on top
 * @param gross what the agency pays
 * @param netToSupplier what reaches the supplier after all that the treasurer or the platform
 *     collects
 */
record TaxAssessmentJson(List<TaxLineJson> lines, long net, long gross, long netToSupplier) {

  /**
   * One tax.
   *
   * @param line which line of the purchase, from one; zero for the whole
   * @param rate a fraction such as {@code 11/100}
   * @param added whether it is paid on top of the price
   */
  record TaxLineJson(
      int line,
      String type,
      long base,
      String rate,
      long amount,
      String collector,
      boolean added,
      @Nullable String accountCode,
      @Nullable String legalBasis,
      String reviewState) {

    static TaxLineJson of(TaxLine line) {
      return new TaxLineJson(
          line.line(),
          line.type().name(),
          line.base().amount(),
          line.rate().numerator() + "/" + line.rate().denominator(),
          line.amount().amount(),
          line.collector().name(),
          line.added(),
          line.accountCode(),
          line.legalBasis(),
          line.reviewState().name());
    }

    /** As the public event has it. */
    static TaxLineJson of(EventBody line) {
      return new TaxLineJson(
          Math.toIntExact(line.number("line")),
          line.text("type"),
          line.number("base"),
          line.number("rateNumerator") + "/" + line.number("rateDenominator"),
          line.number("amount"),
          line.text("collector"),
          line.number("added") == 1,
          line.textOrNull("accountCode"),
          line.textOrNull("legalBasis"),
          line.text("reviewState"));
    }
  }

  static TaxAssessmentJson of(TaxAssessment assessment) {
    return new TaxAssessmentJson(
        assessment.lines().stream().map(TaxLineJson::of).toList(),
        assessment.net().amount(),
        assessment.gross().amount(),
        assessment.netToSupplier().amount());
  }
}
