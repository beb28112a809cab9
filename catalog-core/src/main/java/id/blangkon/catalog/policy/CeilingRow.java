package id.blangkon.catalog.policy;

import id.blangkon.catalog.money.Rupiah;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code channel_ceilings}.
 *
 * @param category a code that covers itself and what is below it; null covers every category
 * @param rule what the rule is called when the order is above the ceiling
 */
record CeilingRow(
    EffectivePeriod period,
    @Nullable String category,
    Rupiah ceiling,
    String rule,
    Provenance provenance) {

  static CeilingRow of(PolicyRow row) {
    return new CeilingRow(
        row.period(),
        row.optional("category"),
        Rupiah.of(row.number("ceiling")),
        row.text("rule"),
        Provenance.of(row));
  }

  boolean covers(String other) {
    return category == null || other.equals(category) || other.startsWith(category + ".");
  }
}
