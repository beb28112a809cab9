package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code tax_rates}: what a tax costs when its conditions hold.
 *
 * @param rate of the base; with brackets, what is multiplied with their tax
 * @param share of the price that is the base
 * @param brackets whether the table of brackets gives the tax of the base
 * @param onTop whether the buyer pays it in addition to the price
 */
record TaxRate(
    TaxType type,
    TaxConditions conditions,
    Rate rate,
    Rate share,
    boolean brackets,
    boolean onTop,
    @Nullable String accountCode,
    @Nullable String legalBasis,
    ReviewState reviewState) {

  static TaxRate of(PolicyRow row) {
    return new TaxRate(
        row.choice("tax", TaxType.class),
        TaxConditions.of(row),
        new Rate(row.number("numerator"), row.number("denominator")),
        new Rate(row.number("base_numerator"), row.number("base_denominator")),
        row.isYes("brackets"),
        row.isYes("on_top"),
        row.optional("account_code"),
        row.optional("legal_basis"),
        row.reviewState());
  }
}
