package id.blangkon.catalog.policy;

import id.blangkon.catalog.money.Rounding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fixed tables of a pack: which columns they have, and what each of their cells must hold. */
final class PolicyTables {

  static final String PACK = "pack";
  static final String RULES = "rules";
  static final String CEILINGS = "channel_ceilings";

  /** Examples belong to the rows beside them: a pack with rows of its own brings its own. */
  static final String TAX_EXAMPLES = "tax_examples";

  private static final String HOLIDAYS = "holidays";

  /** Empty as long as the store's operator is not designated to collect taxes. */
  private static final String PLATFORM_DESIGNATION = "platform_designation";

  private static final String FROM = "effective_from";
  private static final String TO = "effective_to";
  private static final Set<String> MAY_BE_EMPTY =
      Set.of(HOLIDAYS, TAX_EXAMPLES, PLATFORM_DESIGNATION);
  private static final int MOST_WORKING_DAYS = 366;

  private static final Map<String, Map<String, Cell>> TABLES = tables();

  private PolicyTables() {}

  /** What a cell must hold; it throws when the cell holds something else. */
  @FunctionalInterface
  private interface Cell {

    Cell ANY = PolicyRow::optional;
    Cell TEXT = PolicyRow::text;
    Cell NUMBER = PolicyRow::number;
    Cell NUMBER_OR_EMPTY = (row, column) -> numberOrEmpty(row, column);
    Cell POSITIVE = (row, column) -> row.number(column, 1, Long.MAX_VALUE);
    Cell WORKING_DAYS = (row, column) -> row.number(column, 1, MOST_WORKING_DAYS);
    Cell YES_NO = PolicyRow::isYes;
    Cell YES_NO_OR_EMPTY = PolicyRow::optionalYes;
    Cell DATE = PolicyRow::date;
    Cell DATE_OR_EMPTY = PolicyRow::optionalDate;
    Cell SEVERITY = (row, column) -> row.choice(column, Severity.class);
    Cell REVIEW_STATE = (row, column) -> row.choice(column, ReviewState.class);
    Cell ROUNDING = (row, column) -> row.choice(column, Rounding.class);

    void check(PolicyRow row, String column);

    private static void numberOrEmpty(PolicyRow row, String column) {
      if (row.optional(column) != null) {
        row.number(column);
      }
    }
  }

  private static Map<String, Map<String, Cell>> tables() {
    Map<String, Map<String, Cell>> tables = new LinkedHashMap<>();
    tables.put(PACK, columns("id", Cell.TEXT, "version", Cell.TEXT, "title", Cell.TEXT));
    tables.put(
        RULES,
        dated(
            "code",
            Cell.TEXT,
            "severity",
            Cell.SEVERITY,
            "message_id",
            Cell.TEXT,
            "message_en",
            Cell.TEXT,
            "remedy_id",
            Cell.TEXT,
            "remedy_en",
            Cell.TEXT));
    tables.put(CEILINGS, dated("category", Cell.ANY, "ceiling", Cell.NUMBER, "rule", Cell.TEXT));
    tables.put("timers", dated("code", Cell.TEXT, "working_days", Cell.WORKING_DAYS));
    tables.put(
        HOLIDAYS,
        columns(
            "date",
            Cell.DATE,
            "name",
            Cell.TEXT,
            "source",
            Cell.ANY,
            "review_state",
            Cell.REVIEW_STATE));
    tables.put(
        "states",
        columns(
            "state", Cell.TEXT, "timer", Cell.ANY, "when_due", Cell.ANY, "waits_for", Cell.ANY));
    tables.put(
        "lifecycle",
        columns(
            "from",
            Cell.ANY,
            "action",
            Cell.TEXT,
            "roles",
            Cell.TEXT,
            "all_roles",
            Cell.YES_NO,
            "to",
            Cell.TEXT,
            "judged",
            Cell.YES_NO,
            "fields",
            Cell.ANY));
    addTaxes(tables);
    return tables;
  }

  /** What the texts in these cells may be is known to the package of taxes, which reads them. */
  private static void addTaxes(Map<String, Map<String, Cell>> tables) {
    tables.put(
        "tax_regimes",
        dated(
            "channel",
            Cell.ANY,
            "designated",
            Cell.YES_NO_OR_EMPTY,
            "payment",
            Cell.ANY,
            "regime",
            Cell.TEXT));
    tables.put(
        "tax_rates",
        taxed(
            "numerator",
            Cell.NUMBER,
            "denominator",
            Cell.POSITIVE,
            "base_numerator",
            Cell.NUMBER,
            "base_denominator",
            Cell.POSITIVE,
            "brackets",
            Cell.YES_NO,
            "on_top",
            Cell.YES_NO,
            "account_code",
            Cell.ANY));
    tables.put("tax_collection", taxed("up_to", Cell.NUMBER_OR_EMPTY, "collector", Cell.TEXT));
    tables.put(
        "tax_rounding", dated("tax_rounding", Cell.ROUNDING, "base_rounding", Cell.ROUNDING));
    tables.put(
        "income_brackets",
        dated(
            "up_to", Cell.NUMBER_OR_EMPTY, "numerator", Cell.NUMBER, "denominator", Cell.POSITIVE));
    tables.put(
        "msme_eligibility",
        dated(
            "legal_form",
            Cell.TEXT,
            "years",
            Cell.NUMBER_OR_EMPTY,
            "registered_before",
            Cell.DATE_OR_EMPTY));
    tables.put(
        "purchase_kinds", dated("category", Cell.TEXT, "kind", Cell.TEXT, "goods_group", Cell.ANY));
    tables.put(PLATFORM_DESIGNATION, dated());
    tables.put(
        "late_penalty",
        dated("numerator", Cell.NUMBER, "denominator", Cell.POSITIVE, "rounding", Cell.ROUNDING));
    tables.put("stamp_duty", dated("above", Cell.NUMBER, "amount", Cell.NUMBER));
    tables.put(
        TAX_EXAMPLES,
        columns(
            "id",
            Cell.TEXT,
            "date",
            Cell.DATE,
            "channel",
            Cell.TEXT,
            "designated",
            Cell.YES_NO,
            "payment",
            Cell.TEXT,
            "legal_form",
            Cell.TEXT,
            "vat_registered",
            Cell.YES_NO,
            "has_tax_id",
            Cell.YES_NO,
            "msme_certificate",
            Cell.YES_NO,
            "registered_on",
            Cell.DATE_OR_EMPTY,
            "qualification",
            Cell.ANY,
            "lines",
            Cell.TEXT,
            "expected",
            Cell.TEXT,
            "source",
            Cell.ANY));
  }

  /** A dated table whose rows ask conditions of a purchase. */
  private static Map<String, Cell> taxed(Object... namesAndCells) {
    Map<String, Cell> columns =
        columns(
            "tax",
            Cell.TEXT,
            "regime",
            Cell.ANY,
            "payment",
            Cell.ANY,
            "kind",
            Cell.ANY,
            "goods_group",
            Cell.ANY,
            "legal_form",
            Cell.ANY,
            "qualification",
            Cell.ANY,
            "vat_registered",
            Cell.YES_NO_OR_EMPTY,
            "has_tax_id",
            Cell.YES_NO_OR_EMPTY,
            "msme_certificate",
            Cell.YES_NO_OR_EMPTY,
            "luxury",
            Cell.YES_NO_OR_EMPTY);
    columns.putAll(dated(namesAndCells));
    return columns;
  }

  private static Map<String, Cell> columns(Object... namesAndCells) {
    Map<String, Cell> columns = new LinkedHashMap<>();
    for (int i = 0; i < namesAndCells.length; i += 2) {
      columns.put((String) namesAndCells[i], (Cell) namesAndCells[i + 1]);
    }
    return columns;
  }

  private static Map<String, Cell> dated(Object... namesAndCells) {
    Map<String, Cell> columns = columns(namesAndCells);
    columns.put(FROM, Cell.DATE);
    columns.put(TO, Cell.DATE_OR_EMPTY);
    columns.put("legal_basis", Cell.ANY);
    columns.put("source", Cell.ANY);
    columns.put("review_state", Cell.REVIEW_STATE);
    return columns;
  }

  static Set<String> names() {
    return TABLES.keySet();
  }

  /** The columns of a table, in their usual order. */
  static Set<String> columns(String table) {
    return TABLES.getOrDefault(table, Map.of()).keySet();
  }

  /**
   * Looks at every cell now, so that a mistake shows when the pack is read and not when the first
   * order needs the row.
   */
  static void check(PolicyTable table, String file) {
    // Without rows nothing would be refused any more, and an empty file is easily made by mistake.
    if (table.rows().isEmpty() && !MAY_BE_EMPTY.contains(table.name())) {
      throw new PolicyPackException(file, "has no rows; leave the file out to keep the usual ones");
    }
    Map<String, Cell> columns = TABLES.getOrDefault(table.name(), Map.of());
    for (PolicyRow row : table.rows()) {
      columns.forEach((column, cell) -> cell.check(row, column));
      if (columns.containsKey(TO) && row.optional(TO) != null) {
        if (row.date(TO).isBefore(row.date(FROM))) {
          throw row.wrong(TO, "lies before " + FROM + "; exchange the two dates");
        }
      }
    }
  }

  /** A ceiling needs its rule, and a rule that nothing asks for is a mistake in its name. */
  static void checkTogether(PolicyTable rules, PolicyTable ceilings) {
    List<String> codes = rules.rows().stream().map(row -> row.text("code")).toList();
    for (PolicyRow row : ceilings.rows()) {
      if (!codes.contains(row.text("rule"))) {
        throw row.wrong(
            "rule", "names “" + row.text("rule") + "”, which is no code in the table rules.csv");
      }
    }
    List<String> ofCeilings = ceilings.rows().stream().map(row -> row.text("rule")).toList();
    for (PolicyRow row : rules.rows()) {
      String code = row.text("code");
      if (!OrderRules.CODES.contains(code)
          && !ofCeilings.contains(code)
          && !ofCeilings.contains(code.replace(OrderRules.KEPT, ""))) {
        throw row.wrong(
            "code", "has “" + code + "”, which no rule is called; choose from " + OrderRules.CODES);
      }
    }
  }
}
