package id.blangkon.catalog.policy;

import java.util.List;

/**
 * The tables of procurement law. What the texts in their cells may be is known to the packages that
 * read them.
 */
final class ProcurementTables {

  /** Examples belong to the rows beside them: a layer with rows of its own brings its own. */
  static final String EXAMPLES = "examples";

  private static final String METHOD = "method";
  private static final String CATEGORY = "category";
  private static final String ABOVE = "above";
  private static final String UP_TO = "up_to";

  private ProcurementTables() {}

  static List<TableFormat> formats() {
    return List.of(
        TableFormat.table("store_channel")
            .value(METHOD, Cell.TEXT)
            .value("channel", Cell.TEXT)
            .dated(),
        TableFormat.table("procurement_kinds")
            .key(CATEGORY, Cell.TEXT)
            .value("kind", Cell.TEXT)
            .dated(),
        TableFormat.table("method_limits")
            .key(METHOD, Cell.TEXT)
            .key(CATEGORY, Cell.TEXT)
            .value(UP_TO, Cell.NUMBER_OR_EMPTY)
            .value("allowed", Cell.YES_NO)
            .dated(),
        TableFormat.table("national_system")
            .key(METHOD, Cell.TEXT)
            .key(CATEGORY, Cell.TEXT)
            .value(ABOVE, Cell.NUMBER_OR_EMPTY)
            .dated(),
        TableFormat.table("actors")
            .key(METHOD, Cell.TEXT)
            .key("variant", Cell.ANY)
            .key(CATEGORY, Cell.ANY)
            .key(ABOVE, Cell.NUMBER_OR_EMPTY)
            .key(UP_TO, Cell.NUMBER_OR_EMPTY)
            .key("role", Cell.TEXT)
            .value("enabled", Cell.YES_NO)
            .dated(),
        TableFormat.table("contract_forms")
            .key("form", Cell.TEXT)
            .key(METHOD, Cell.TEXT)
            .key(CATEGORY, Cell.ANY)
            .value(UP_TO, Cell.NUMBER_OR_EMPTY)
            .dated(),
        TableFormat.table("owner_estimate")
            .key(METHOD, Cell.ANY)
            .key(CATEGORY, Cell.ANY)
            .key("required", Cell.YES_NO)
            .value("ceiling_up_to", Cell.NUMBER_OR_EMPTY)
            .value(UP_TO, Cell.NUMBER_OR_EMPTY)
            .dated(),
        TableFormat.table("performance_bond")
            .key(METHOD, Cell.ANY)
            .key(CATEGORY, Cell.ANY)
            .key("assets_with_user", Cell.YES_NO_OR_EMPTY)
            .key("required", Cell.YES_NO)
            .value(ABOVE, Cell.NUMBER_OR_EMPTY)
            .value("numerator", Cell.NUMBER_OR_EMPTY)
            .value("denominator", Cell.POSITIVE_OR_EMPTY)
            .value("offer_from_percent", Cell.PERCENT_OR_EMPTY)
            .dated(),
        TableFormat.table("advance_payment")
            .key("small_business", Cell.YES_NO_OR_EMPTY)
            .key("multi_year", Cell.YES_NO_OR_EMPTY)
            .key(ABOVE, Cell.NUMBER_OR_EMPTY)
            .key(UP_TO, Cell.NUMBER_OR_EMPTY)
            .value("least_percent", Cell.PERCENT_OR_EMPTY)
            .value("most_percent", Cell.PERCENT_OR_EMPTY)
            .dated(),
        TableFormat.table("amendments")
            .value("most_percent", Cell.PERCENT)
            .value("more_in_emergency", Cell.YES_NO)
            .dated(),
        TableFormat.table("reserved_values")
            .key(CATEGORY, Cell.ANY)
            .value(UP_TO, Cell.NUMBER)
            .dated(),
        TableFormat.table("catalogue_duty")
            .key("circumstance", Cell.TEXT)
            .value("lifted_by_assessment", Cell.YES_NO)
            .dated(),
        TableFormat.table("channel_states")
            .key("channel", Cell.TEXT)
            .value("state", Cell.TEXT)
            .dated(),
        TableFormat.table("comparison_duties")
            .key("offers", Cell.POSITIVE)
            .value(ABOVE, Cell.NUMBER_OR_EMPTY)
            .value(UP_TO, Cell.NUMBER_OR_EMPTY)
            .dated(),
        TableFormat.table("card_limits").value(UP_TO, Cell.NUMBER).dated(),
        TableFormat.table("business_scales")
            .key("measure", Cell.TEXT)
            .key("scale", Cell.TEXT)
            .value(UP_TO, Cell.NUMBER_OR_EMPTY)
            .dated(),
        TableFormat.table("provisions")
            .key("provision", Cell.TEXT)
            .value("amount", Cell.NUMBER_OR_EMPTY)
            .value("unit", Cell.ANY)
            .value("text_id", Cell.TEXT)
            .value("text_en", Cell.TEXT)
            .dated(),
        TableFormat.table("scale_reviews")
            .value("evidence_months", Cell.POSITIVE)
            .value("working_days", Cell.WORKING_DAYS)
            .dated(),
        TableFormat.table("domestic_preference")
            .key("step", Cell.POSITIVE)
            .value("any_total_from", Cell.PERCENT_OR_EMPTY)
            .value("proof", Cell.TEXT)
            .value("content_from", Cell.PERCENT_OR_EMPTY)
            .value("content_below", Cell.PERCENT_OR_EMPTY)
            .dated(),
        TableFormat.table("self_declarations")
            .key("industrial", Cell.YES_NO)
            .value("accepted", Cell.YES_NO)
            .dated(),
        TableFormat.table("price_preference")
            .value(ABOVE, Cell.NUMBER)
            .value("content_from", Cell.PERCENT)
            .value("most_percent", Cell.PERCENT)
            .dated(),
        TableFormat.table("splitting")
            .key("grouping", Cell.TEXT)
            .key("limit", Cell.NUMBER_OR_EMPTY)
            .key("window_days", Cell.POSITIVE)
            .value("least_orders", Cell.POSITIVE)
            .value("percent", Cell.PERCENT_OR_EMPTY)
            .value("category_levels", Cell.NUMBER_OR_EMPTY)
            .dated(),
        TableFormat.table("order_signs")
            .key("sign", Cell.TEXT)
            .value("percent", Cell.PERCENT_OR_EMPTY)
            .value("days", Cell.NUMBER_OR_EMPTY)
            .value("count", Cell.NUMBER_OR_EMPTY)
            .value("deviations", Cell.NUMBER_OR_MISSING)
            .dated(),
        examples());
  }

  private static TableFormat examples() {
    return TableFormat.table(EXAMPLES)
        .value("id", Cell.TEXT)
        .value("date", Cell.DATE)
        .value("signed_on", Cell.DATE_OR_EMPTY)
        .value(METHOD, Cell.TEXT)
        .value("variant", Cell.ANY)
        .value("channel", Cell.ANY)
        .value(CATEGORY, Cell.TEXT)
        .value("value", Cell.NUMBER)
        .value("actor", Cell.ANY)
        .value("form", Cell.ANY)
        .value("ceiling", Cell.NUMBER_OR_EMPTY)
        .value("left", Cell.NUMBER_OR_EMPTY)
        .value("plan_usable", Cell.YES_NO_OR_EMPTY)
        .value("estimate", Cell.NUMBER_OR_EMPTY)
        .value("scale", Cell.ANY)
        .value("cooperative", Cell.YES_NO_OR_EMPTY)
        .value("payment", Cell.ANY)
        .value("circumstances", Cell.ANY)
        .value("advance", Cell.NUMBER_OR_EMPTY)
        .value("offers", Cell.NUMBER_OR_EMPTY)
        .value("amended", Cell.NUMBER_OR_EMPTY)
        .value("products", Cell.ANY)
        .value("before", Cell.ANY_OR_MISSING)
        .value("expected", Cell.TEXT)
        .value("source", Cell.ANY)
        .layered(Layering.OWN)
        .mayBeEmpty()
        .undated();
  }
}
