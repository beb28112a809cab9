package id.blangkon.catalog.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges an order by the rules of the store itself; those of procurement law are apart. Every rule
 * is asked and every finding collected; one that blocks refuses the order. Messages, remedies,
 * severities and legal bases are rows of the pack's table {@code rules}; a rule without a row in
 * force says nothing.
 */
public final class OrderRules {

  /** What a ceiling's rule is called when the order keeps within it. */
  static final String KEPT = "_KEPT";

  /** The rules beside those of ceilings, which the table of ceilings names. */
  private static final List<RuleCode> ASKED =
      List.of(
          RuleCode.SUPPLIER_NOT_ACTIVE, RuleCode.PRODUCT_NOT_LISTED, RuleCode.MICRO_SMALL_SUPPLIER);

  private final RuleTexts texts;
  private final List<CeilingRow> ceilings;

  public OrderRules(PolicyPack pack) {
    this.texts = new RuleTexts(pack);
    this.ceilings = pack.table(PolicyTables.CEILINGS).rows().stream().map(CeilingRow::of).toList();
  }

  /** What the rules of the review's day find, the gravest first. */
  public List<Finding> review(OrderReview review) {
    List<Finding> findings = new ArrayList<>();
    if (!review.supplierActive()) {
      add(findings, RuleCode.SUPPLIER_NOT_ACTIVE, review.date(), Facts.none());
    }
    for (OrderReview.Line line : review.lines()) {
      if (!line.listed()) {
        add(
            findings,
            RuleCode.PRODUCT_NOT_LISTED,
            review.date(),
            Facts.none().text("product", line.name()));
      }
    }
    ceiling(findings, review);
    if (review.supplierScale().isMicroOrSmall()) {
      add(
          findings,
          RuleCode.MICRO_SMALL_SUPPLIER,
          review.date(),
          Facts.none().text("scale", review.supplierScale().name()));
    }
    findings.sort(Comparator.comparing(Finding::severity));
    return findings;
  }

  /** How many of its rules have a row in force on a day; all ceilings together are one. */
  public int asked(LocalDate day) {
    long inForce = ASKED.stream().filter(code -> texts.isInForce(code, day)).count();
    boolean ceiling = ceilings.stream().anyMatch(row -> row.period().covers(day));
    return (int) inForce + (ceiling ? 1 : 0);
  }

  /** The store's own ceiling: the lowest of those of the order's categories. */
  private void ceiling(List<Finding> findings, OrderReview review) {
    CeilingRow lowest = null;
    for (OrderReview.Line line : review.lines()) {
      CeilingRow row = ceiling(review.date(), line.category());
      if (row != null && (lowest == null || lowest.ceiling().isMoreThan(row.ceiling()))) {
        lowest = row;
      }
    }
    if (lowest == null) {
      return;
    }
    boolean above = review.gross().isMoreThan(lowest.ceiling());
    texts
        .finding(
            above ? lowest.rule() : lowest.rule() + KEPT,
            review.date(),
            Facts.none().money("ceiling", lowest.ceiling()).money("gross", review.gross()),
            lowest.provenance())
        .ifPresent(findings::add);
  }

  private @Nullable CeilingRow ceiling(LocalDate day, String category) {
    for (CeilingRow row : ceilings) {
      if (row.period().covers(day) && row.covers(category)) {
        return row;
      }
    }
    return null;
  }

  private void add(List<Finding> findings, RuleCode code, LocalDate day, Facts facts) {
    texts.finding(code, day, facts).ifPresent(findings::add);
  }
}
