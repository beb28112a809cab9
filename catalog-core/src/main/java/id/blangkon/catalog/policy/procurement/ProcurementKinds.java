package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.policy.EffectivePeriod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import java.time.LocalDate;
import java.util.List;

/**
 * Table {@code procurement_kinds}: what the things of each category are to procurement law; of the
 * rows of a day the first counts whose category is that of the product or above it. What no row
 * covers is goods.
 */
public final class ProcurementKinds {

  private record Row(EffectivePeriod period, String category, ProcurementCategory kind) {

    static Row of(PolicyRow row) {
      return new Row(
          row.period(), row.text("category"), row.choice("kind", ProcurementCategory.class));
    }

    boolean covers(String code, LocalDate day) {
      return (code.equals(category) || code.startsWith(category + ".")) && period.covers(day);
    }
  }

  private final List<Row> rows;

  /**
   * @throws id.blangkon.catalog.policy.PolicyPackException when the table holds something that
   *     cannot be used
   */
  public ProcurementKinds(PolicyPack pack) {
    this.rows = pack.table("procurement_kinds").rows().stream().map(Row::of).toList();
  }

  /**
   * @param category the code of a category of the catalogue
   */
  public ProcurementCategory of(String category, LocalDate day) {
    for (Row row : rows) {
      if (row.covers(category, day)) {
        return row.kind();
      }
    }
    return ProcurementCategory.GOODS;
  }
}
