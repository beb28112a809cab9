package id.blangkon.catalog.policy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** That the table of rules and what names its rows go together. */
final class RuleChecks {

  private static final List<String> TEXTS =
      List.of("message_id", "message_en", "remedy_id", "remedy_en");

  private RuleChecks() {}

  /** A ceiling needs its rule, and a rule that nothing asks for is a mistake in its name. */
  static void check(Map<String, PolicyTable> tables) {
    List<PolicyRow> rules = rows(tables, PolicyTables.RULES);
    List<PolicyRow> ceilings = rows(tables, PolicyTables.CEILINGS);
    Set<String> written = new HashSet<>();
    rules.forEach(row -> written.add(row.text("code")));
    Set<String> asked = new HashSet<>();
    for (RuleCode code : RuleCode.values()) {
      asked.add(code.name());
    }
    for (PolicyRow row : ceilings) {
      String rule = row.text("rule");
      if (!written.contains(rule)) {
        throw row.wrong(
            "rule",
            "menyebut “" + rule + "”, yang bukan kode dalam tabel rules.csv",
            "names “" + rule + "”, which is no code in the table rules.csv");
      }
      asked.add(rule);
      asked.add(rule + OrderRules.KEPT);
    }
    for (PolicyRow row : rules) {
      String code = row.text("code");
      if (!asked.contains(code)) {
        String codes = Arrays.toString(RuleCode.values());
        throw row.wrong(
            "code",
            "berisi “" + code + "”, padahal tidak ada aturan bernama itu; pilih dari " + codes,
            "has “" + code + "”, which no rule is called; choose from " + codes);
      }
      TEXTS.forEach(column -> checkNames(row, column));
    }
  }

  private static void checkNames(PolicyRow row, String column) {
    for (String name : MessageTemplate.of(row.text(column)).names()) {
      if (!Facts.isKnown(name)) {
        throw row.wrong(
            column,
            "memuat {" + name + "}, padahal tidak ada fakta bernama itu; periksa ejaannya",
            "has {" + name + "}, which no fact is called; check its spelling");
      }
    }
  }

  private static List<PolicyRow> rows(Map<String, PolicyTable> tables, String name) {
    PolicyTable table = tables.get(name);
    return table == null ? List.of() : table.rows();
  }
}
