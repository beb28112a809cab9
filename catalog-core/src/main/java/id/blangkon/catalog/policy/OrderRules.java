package id.blangkon.catalog.policy;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges an order by a pack. Every rule is asked and every finding collected; one that blocks
 * refuses the order. Messages, remedies, severities and legal bases are rows of the pack's table
 * {@code rules}; a rule without a row in force says nothing.
 */
public final class OrderRules {

  /** What a ceiling's rule is called when the order keeps within it. */
  static final String KEPT = "_KEPT";

  private static final String SUPPLIER_NOT_ACTIVE = "SUPPLIER_NOT_ACTIVE";
  private static final String PRODUCT_NOT_LISTED = "PRODUCT_NOT_LISTED";
  private static final String PLAN_NOT_USABLE = "PLAN_NOT_USABLE";
  private static final String BUDGET_EXCEEDED = "BUDGET_EXCEEDED";
  private static final String MICRO_SMALL_SUPPLIER = "MICRO_SMALL_SUPPLIER";

  /** The rules beside those of ceilings, which the table of ceilings names. */
  static final List<String> CODES =
      List.of(
          SUPPLIER_NOT_ACTIVE,
          PRODUCT_NOT_LISTED,
          PLAN_NOT_USABLE,
          BUDGET_EXCEEDED,
          MICRO_SMALL_SUPPLIER);

  private final PolicyTable rules;
  private final PolicyTable ceilings;

  public OrderRules(PolicyPack pack) {
    this.rules = pack.table("rules");
    this.ceilings = pack.table("channel_ceilings");
  }

  /** What the rules of the review's day find, the gravest first. */
  public List<Finding> review(OrderReview review) {
    List<Finding> findings = new ArrayList<>();
    if (!review.supplierActive()) {
      add(findings, SUPPLIER_NOT_ACTIVE, review.date(), Map.of());
    }
    for (OrderReview.Line line : review.lines()) {
      if (!line.listed()) {
        add(findings, PRODUCT_NOT_LISTED, review.date(), Map.of("product", line.name()));
      }
    }
    if (!review.planUsable()) {
      add(findings, PLAN_NOT_USABLE, review.date(), Map.of());
    }
    if (review.gross().isMoreThan(review.left())) {
      add(
          findings,
          BUDGET_EXCEEDED,
          review.date(),
          Map.of("left", review.left().toString(), "gross", review.gross().toString()));
    }
    ceiling(findings, review);
    if (review.supplierScale().isMicroOrSmall()) {
      add(
          findings,
          MICRO_SMALL_SUPPLIER,
          review.date(),
          Map.of("scale", review.supplierScale().name()));
    }
    findings.sort((one, other) -> one.severity().compareTo(other.severity()));
    return findings;
  }

  /** How many rules have a row in force on a day; all ceilings together are one. */
  public int asked(LocalDate day) {
    long inForce = CODES.stream().filter(code -> rule(code, day).isPresent()).count();
    return (int) inForce + (ceilings.effective(day, row -> true).isPresent() ? 1 : 0);
  }

  /** The store's own ceiling: the lowest of those of the order's categories. */
  private void ceiling(List<Finding> findings, OrderReview review) {
    Optional<PolicyRow> lowest = Optional.empty();
    for (OrderReview.Line line : review.lines()) {
      Optional<PolicyRow> row =
          ceilings.effective(review.date(), candidate -> covers(candidate, line.category()));
      if (row.isPresent()
          && (lowest.isEmpty() || row.get().number("ceiling") < lowest.get().number("ceiling"))) {
        lowest = row;
      }
    }
    if (lowest.isEmpty()) {
      return;
    }
    PolicyRow row = lowest.get();
    Rupiah ceiling = Rupiah.of(row.number("ceiling"));
    SortedMap<String, String> facts = new TreeMap<>();
    facts.put("ceiling", ceiling.toString());
    facts.put("gross", review.gross().toString());
    String rule = review.gross().isMoreThan(ceiling) ? row.text("rule") : row.text("rule") + KEPT;
    rule(rule, review.date())
        .ifPresent(
            text ->
                findings.add(finding(text, facts, row.optional("legal_basis"), row.reviewState())));
  }

  /** An empty cell covers every category; a code covers itself and what is below it. */
  private static boolean covers(PolicyRow row, String category) {
    String covered = row.optional("category");
    return covered == null || category.equals(covered) || category.startsWith(covered + ".");
  }

  private void add(List<Finding> findings, String code, LocalDate day, Map<String, String> facts) {
    rule(code, day)
        .ifPresent(
            text ->
                findings.add(
                    finding(
                        text,
                        new TreeMap<>(facts),
                        text.optional("legal_basis"),
                        text.reviewState())));
  }

  private Optional<PolicyRow> rule(String code, LocalDate day) {
    return rules.effective(day, row -> row.text("code").equals(code));
  }

  private static Finding finding(
      PolicyRow text,
      SortedMap<String, String> facts,
      @Nullable String legalBasis,
      ReviewState reviewState) {
    return new Finding(
        text.text("code"),
        text.choice("severity", Severity.class),
        Bilingual.of(fill(text.text("message_id"), facts), fill(text.text("message_en"), facts)),
        facts,
        legalBasis,
        reviewState,
        Bilingual.of(fill(text.text("remedy_id"), facts), fill(text.text("remedy_en"), facts)));
  }

  /** Puts the facts in place of their names in braces. */
  private static String fill(String template, Map<String, String> facts) {
    String text = template;
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return text;
  }
}
