package id.blangkon.catalog.policy;

import java.util.List;

/**
 * The tables of taxes. What the texts in their cells may be is known to the package of taxes, which
 * reads them.
 */
final class TaxTables {

  /** Examples belong to the rows beside them: a layer with rows of its own brings its own. */
  static final String EXAMPLES = "tax_examples";

  private TaxTables() {}

  static List<TableFormat> formats() {
    return List.of(
        TableFormat.table("tax_regimes")
            .key("channel", Cell.ANY)
            .key("designated", Cell.YES_NO_OR_EMPTY)
            .key("payment", Cell.ANY)
            .value("regime", Cell.TEXT)
            .dated(),
        conditions("tax_rates")
            .value("numerator", Cell.NUMBER)
            .value("denominator", Cell.POSITIVE)
            .value("base_numerator", Cell.NUMBER)
            .value("base_denominator", Cell.POSITIVE)
            .value("brackets", Cell.YES_NO)
            .value("on_top", Cell.YES_NO)
            .value("account_code", Cell.ANY)
            .dated(),
        conditions("tax_collection")
            .key("up_to", Cell.NUMBER_OR_EMPTY)
            .value("collector", Cell.TEXT)
            .dated(),
        TableFormat.table("tax_rounding")
            .value("tax_rounding", Cell.ROUNDING)
            .value("base_rounding", Cell.ROUNDING)
            .dated(),
        TableFormat.table("income_brackets")
            .key("up_to", Cell.NUMBER_OR_EMPTY)
            .value("numerator", Cell.NUMBER)
            .value("denominator", Cell.POSITIVE)
            .layered(Layering.TOGETHER)
            .dated(),
        TableFormat.table("msme_eligibility")
            .key("legal_form", Cell.TEXT)
            .value("years", Cell.NUMBER_OR_EMPTY)
            .value("registered_before", Cell.DATE_OR_EMPTY)
            .dated(),
        TableFormat.table("purchase_kinds")
            .key("category", Cell.TEXT)
            .value("kind", Cell.TEXT)
            .value("goods_group", Cell.ANY)
            .dated(),
        // Empty as long as the store's operator is not designated to collect taxes.
        TableFormat.table("platform_designation").mayBeEmpty().mayPause().dated(),
        TableFormat.table("late_penalty")
            .value("numerator", Cell.NUMBER)
            .value("denominator", Cell.POSITIVE)
            .value("rounding", Cell.ROUNDING)
            .dated(),
        TableFormat.table("stamp_duty")
            .value("above", Cell.NUMBER)
            .value("amount", Cell.NUMBER)
            .dated(),
        TableFormat.table(EXAMPLES)
            .value("id", Cell.TEXT)
            .value("date", Cell.DATE)
            .value("channel", Cell.TEXT)
            .value("designated", Cell.YES_NO)
            .value("payment", Cell.TEXT)
            .value("legal_form", Cell.TEXT)
            .value("vat_registered", Cell.YES_NO)
            .value("has_tax_id", Cell.YES_NO)
            .value("msme_certificate", Cell.YES_NO)
            .value("tax_exemption", Cell.YES_NO_OR_EMPTY)
            .value("registered_on", Cell.DATE_OR_EMPTY)
            .value("qualification", Cell.ANY)
            .value("lines", Cell.TEXT)
            .value("expected", Cell.TEXT)
            .value("source", Cell.ANY)
            .layered(Layering.OWN)
            .mayBeEmpty()
            .undated());
  }

  /** A table whose rows ask conditions of a purchase. */
  private static TableFormat.Columns conditions(String name) {
    return TableFormat.table(name)
        .key("tax", Cell.TEXT)
        .key("regime", Cell.ANY)
        .key("payment", Cell.ANY)
        .key("kind", Cell.ANY)
        .key("goods_group", Cell.ANY)
        .key("legal_form", Cell.ANY)
        .key("qualification", Cell.ANY)
        .key("vat_registered", Cell.YES_NO_OR_EMPTY)
        .key("has_tax_id", Cell.YES_NO_OR_EMPTY)
        .key("msme_certificate", Cell.YES_NO_OR_EMPTY)
        .key("tax_exemption", Cell.YES_NO_OR_EMPTY)
        .key("luxury", Cell.YES_NO_OR_EMPTY);
  }
}
