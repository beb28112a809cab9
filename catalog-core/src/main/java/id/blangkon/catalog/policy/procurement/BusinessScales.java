package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.Provenance;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Table {@code business_scales}: the scale of a business by its capital or its yearly sales. */
public final class BusinessScales {

  /** What the scale of a business is measured by. */
  public enum Measure {
    /** Without land and buildings; for businesses founded since the regulation. */
    CAPITAL,
    /** For those that were there before. */
    YEARLY_SALES
  }

  /** A scale and the row that says it. */
  public record Classified(BusinessScale scale, Provenance provenance) {}

  private record Row(Scope scope, Measure measure, BusinessScale scale) {
    static Row of(PolicyRow row) {
      return new Row(
          Scope.of(row),
          row.choice("measure", Measure.class),
          row.choice("scale", BusinessScale.class));
    }
  }

  private final List<Row> rows;

  public BusinessScales(PolicyPack pack) {
    this.rows = pack.table("business_scales").rows().stream().map(Row::of).toList();
  }

  /** The smallest scale whose limit holds the amount; empty when no row is in force. */
  public Optional<Classified> classify(Measure measure, Rupiah amount, LocalDate day) {
    Row smallest = null;
    for (Row row : rows) {
      if (row.measure() == measure
          && row.scope().period().covers(day)
          && row.scope().contains(amount)
          && (smallest == null || row.scale().compareTo(smallest.scale()) < 0)) {
        smallest = row;
      }
    }
    return Optional.ofNullable(smallest)
        .map(row -> new Classified(row.scale(), row.scope().provenance()));
  }

  /** The most that each scale may measure on a day; a scale without a limit is left out. */
  public Map<BusinessScale, Rupiah> limits(Measure measure, LocalDate day) {
    Map<BusinessScale, Rupiah> limits = new EnumMap<>(BusinessScale.class);
    for (Row row : rows) {
      if (row.measure() == measure
          && row.scope().period().covers(day)
          && row.scope().upTo() != Long.MAX_VALUE) {
        limits.put(row.scale(), Rupiah.of(row.scope().upTo()));
      }
    }
    return limits;
  }
}
