package id.blangkon.catalog.policy.preference;

import id.blangkon.catalog.policy.EffectivePeriod;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.Provenance;
import java.util.List;
import java.util.function.Predicate;

/**
 * A row of the table {@code domestic_preference}; percentages are in hundredths of a percent.
 *
 * @param anyTotalFrom the step holds when one offer has so much local content and benefit together
 * @param contentFrom so much local content a product needs to be eligible
 * @param contentBelow and less than so much
 */
record LadderStep(
    EffectivePeriod period,
    long step,
    long anyTotalFrom,
    Proof proof,
    long contentFrom,
    long contentBelow,
    Provenance provenance) {

  /** What shows that a product is domestic. */
  enum Proof {
    CERTIFICATE,
    /** A record of the industry ministry, or a self-declaration that is accepted. */
    RECORD,
    NONE
  }

  static LadderStep of(PolicyRow row) {
    return new LadderStep(
        row.period(),
        row.number("step", 1, 99),
        percent(row, "any_total_from", 0),
        row.choice("proof", Proof.class),
        percent(row, "content_from", 0),
        percent(row, "content_below", Long.MAX_VALUE),
        Provenance.of(row));
  }

  private static long percent(PolicyRow row, String column, long whenEmpty) {
    return row.optional(column) == null ? whenEmpty : row.percent(column);
  }

  /** What may be bought on this step; empty when it does not hold. */
  List<OfferedProduct> eligible(
      List<OfferedProduct> offers, Predicate<OfferedProduct> declarationAccepted) {
    if (anyTotalFrom > 0
        && offers.stream()
            .noneMatch(offer -> offer.localContent() != null && offer.total() >= anyTotalFrom)) {
      return List.of();
    }
    return offers.stream().filter(offer -> isEligible(offer, declarationAccepted)).toList();
  }

  private boolean isEligible(OfferedProduct offer, Predicate<OfferedProduct> declarationAccepted) {
    Long content = offer.localContent();
    return switch (proof) {
      case CERTIFICATE -> content != null && content >= contentFrom && content < contentBelow;
      case RECORD -> offer.recorded() || (offer.selfDeclared() && declarationAccepted.test(offer));
      case NONE -> true;
    };
  }
}
