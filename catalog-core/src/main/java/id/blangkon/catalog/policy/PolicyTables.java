package id.blangkon.catalog.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fixed tables of a pack. */
final class PolicyTables {

  static final String PACK = "pack";
  static final String RULES = "rules";
  static final String CEILINGS = "channel_ceilings";

  private static final Map<String, TableFormat> FORMATS = formats();

  private PolicyTables() {}

  /** The tables by name, in their usual order. */
  static Map<String, TableFormat> all() {
    return FORMATS;
  }

  static TableFormat of(String name) {
    return Objects.requireNonNull(FORMATS.get(name), name);
  }

  private static Map<String, TableFormat> formats() {
    List<TableFormat> formats = new ArrayList<>(ofOrders());
    formats.addAll(ProcurementTables.formats());
    formats.addAll(TaxTables.formats());
    Map<String, TableFormat> byName = new LinkedHashMap<>();
    formats.forEach(format -> byName.put(format.name(), format));
    return byName;
  }

  private static List<TableFormat> ofOrders() {
    return List.of(
        TableFormat.table(PACK)
            .value("id", Cell.TEXT)
            .value("version", Cell.TEXT)
            .value("title", Cell.TEXT)
            .value("region", Cell.REGION_OR_MISSING)
            .layered(Layering.OWN)
            .undated(),
        TableFormat.table(RULES)
            .key("code", Cell.TEXT)
            .value("severity", Cell.SEVERITY)
            .value("message_id", Cell.TEXT)
            .value("message_en", Cell.TEXT)
            .value("remedy_id", Cell.TEXT)
            .value("remedy_en", Cell.TEXT)
            .dated(),
        TableFormat.table(CEILINGS)
            .key("category", Cell.ANY)
            .value("ceiling", Cell.NUMBER)
            .value("rule", Cell.TEXT)
            .dated(),
        TableFormat.table("timers")
            .key("code", Cell.TEXT)
            .value("working_days", Cell.WORKING_DAYS)
            .dated(),
        TableFormat.table("holidays")
            .key("date", Cell.DATE)
            .value("name", Cell.TEXT)
            .value("source", Cell.ANY)
            .value("review_state", Cell.REVIEW_STATE)
            .mayBeEmpty()
            .undated(),
        TableFormat.table("states")
            .value("state", Cell.TEXT)
            .value("timer", Cell.ANY)
            .value("when_due", Cell.ANY)
            .value("waits_for", Cell.ANY)
            .layered(Layering.WHOLE)
            .undated(),
        TableFormat.table("lifecycle")
            .value("from", Cell.ANY)
            .value("action", Cell.TEXT)
            .value("roles", Cell.TEXT)
            .value("all_roles", Cell.YES_NO)
            .value("to", Cell.TEXT)
            .value("judged", Cell.YES_NO)
            .value("fields", Cell.ANY)
            .layered(Layering.WHOLE)
            .undated());
  }
}
