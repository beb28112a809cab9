package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rounding;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.ReviewState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each day of delay costs the supplier (table {@code late_penalty}), rounded once for all days
 * together.
 */
public final class LatePenalties {

  private final List<Row> rows;

  /**
   * @throws id.blangkon.catalog.policy.PolicyPackException when the table holds something that
   *     cannot be used
   */
  public LatePenalties(PolicyPack pack) {
    this.rows = pack.table("late_penalty").rows().stream().map(Row::of).toList();
  }

  private record Row(
      Effective effective,
      Rate rate,
      Rounding rounding,
      @Nullable String legalBasis,
      ReviewState reviewState) {

    static Row of(PolicyRow row) {
      return new Row(
          Effective.of(row),
          new Rate(row.number("numerator"), row.number("denominator")),
          row.choice("rounding", Rounding.class),
          row.optional("legal_basis"),
          row.reviewState());
    }

    LatePenalty of(Rupiah part, int days) {
      Rate ofAllDays = new Rate(Math.multiplyExact(rate.numerator(), days), rate.denominator());
      return new LatePenalty(
          days, part, rate, ofAllDays.of(part, rounding), legalBasis, reviewState);
    }
  }

  /**
   * The penalty for goods that came late.
   *
   * @param part the price of the late part without VAT
   * @param days calendar days after the promised one; zero or less is in time
   * @param day of the order letter, whose rules apply
   * @return empty in time, and on days of which the table says nothing
   */
  public Optional<LatePenalty> of(Rupiah part, int days, LocalDate day) {
    return days <= 0
        ? Optional.empty()
        : rows.stream()
            .filter(row -> row.effective().covers(day))
            .findFirst()
            .map(row -> row.of(part, days));
  }
}
