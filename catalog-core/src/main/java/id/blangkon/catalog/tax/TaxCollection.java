package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code tax_collection}: who collects a tax when its conditions hold, or that
 * nothing is due.
 *
 * @param upTo the largest price of the whole purchase without VAT that the row covers; null for any
 */
record TaxCollection(
    TaxType type,
    TaxConditions conditions,
    @Nullable Rupiah upTo,
    TaxCollector collector,
    @Nullable String legalBasis,
    ReviewState reviewState) {

  static TaxCollection of(PolicyRow row) {
    TaxType type = row.choice("tax", TaxType.class);
    TaxCollector collector = row.choice("collector", TaxCollector.class);
    return new TaxCollection(
        type,
        TaxConditions.of(row),
        row.optional("up_to") == null ? null : Rupiah.of(row.number("up_to")),
        collector,
        row.optional("legal_basis"),
        row.reviewState());
  }

  boolean covers(TaxFacts facts, Rupiah whole) {
    return (upTo == null || !whole.isMoreThan(upTo)) && conditions.hold(facts);
  }
}
