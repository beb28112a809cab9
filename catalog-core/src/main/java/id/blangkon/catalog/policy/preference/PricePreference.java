package id.blangkon.catalog.policy.preference;

import id.blangkon.catalog.money.Rounding;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.EffectivePeriod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.Provenance;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Price preference (table {@code price_preference}): the price by which an offer is compared,
 * {@code (1 - local content x greatest preference) x price}; the price to pay stays.
 */
public final class PricePreference {

  private static final long WHOLE = 10_000;

  /** The price by which an offer is compared, rounded half up, and the row that says it. */
  public record Evaluated(Rupiah price, Provenance provenance) {}

  private record Row(
      EffectivePeriod period, long above, long contentFrom, long most, Provenance provenance) {
    static Row of(PolicyRow row) {
      return new Row(
          row.period(),
          row.number("above"),
          row.percent("content_from"),
          row.percent("most_percent"),
          Provenance.of(row));
    }
  }

  private final List<Row> rows;

  public PricePreference(PolicyPack pack) {
    this.rows = pack.table("price_preference").rows().stream().map(Row::of).toList();
  }

  /**
   * Empty when no preference is given.
   *
   * @param packageValue of the whole need
   * @param localContent in hundredths of a percent
   */
  public Optional<Evaluated> evaluate(
      Rupiah packageValue, Rupiah price, long localContent, LocalDate day) {
    for (Row row : rows) {
      if (row.period().covers(day)
          && packageValue.amount() > row.above()
          && localContent >= row.contentFrom()) {
        BigInteger whole = BigInteger.valueOf(WHOLE * WHOLE);
        BigInteger left = whole.subtract(BigInteger.valueOf(localContent * row.most()));
        return Optional.of(
            new Evaluated(
                Rounding.HALF_UP.quotient(BigInteger.valueOf(price.amount()).multiply(left), whole),
                row.provenance()));
      }
    }
    return Optional.empty();
  }
}
