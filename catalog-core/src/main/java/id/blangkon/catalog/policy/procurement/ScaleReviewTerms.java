package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.policy.EffectivePeriod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Table {@code scale_reviews}: when the scale of a supplier is looked at again. */
public final class ScaleReviewTerms {

  /**
   * What holds on a day.
   *
   * @param evidenceMonths for how long the evidence of a scale is taken
   * @param workingDays that the officer has from then on
   */
  public record Terms(long evidenceMonths, long workingDays, Provenance provenance) {}

  private record Row(EffectivePeriod period, Terms terms) {
    static Row of(PolicyRow row) {
      return new Row(
          row.period(),
          new Terms(row.number("evidence_months"), row.number("working_days"), Provenance.of(row)));
    }
  }

  private final List<Row> rows;

  public ScaleReviewTerms(PolicyPack pack) {
    this.rows = pack.table("scale_reviews").rows().stream().map(Row::of).toList();
  }

  /** Empty on days of which the pack says nothing: nobody is looked at again then. */
  public Optional<Terms> on(LocalDate day) {
    return rows.stream().filter(row -> row.period().covers(day)).map(Row::terms).findFirst();
  }
}
