package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.plan.PlanSubject;
import id.blangkon.catalog.policy.ReviewState;
import id.blangkon.catalog.policy.RuleCode;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Finding;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Link;
import id.blangkon.catalog.web.page.model.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules say of an order, in the reader's words. */
public final class RuleFindings {

  private RuleFindings() {}

  /** The rules whose way out is to record something with the plan item, and where. */
  private static final Map<String, String> RECORDED =
      Map.of(
          RuleCode.NATIONAL_SYSTEM.name(),
          "#" + PlanSubject.NATIONAL_SYSTEM.pathName(),
          "STORE_CEILING",
          "#" + PlanSubject.NATIONAL_SYSTEM.pathName(),
          RuleCode.RESERVED_FOR_SMALL.name(),
          "#" + PlanSubject.SMALL_BUSINESSES.pathName(),
          RuleCode.CATALOGUE_DUTY.name(),
          "#" + PlanSubject.CATALOGUE.pathName(),
          RuleCode.VALUE_ABOVE_OWNER_ESTIMATE.name(),
          "");

  public static List<Finding> of(
      List<id.blangkon.catalog.policy.Finding> findings, Language language) {
    return of(findings, null, language);
  }

  /**
   * With links to what can be done about them.
   *
   * @param planHref the page of the order's plan item; null for one who may not open it
   */
  public static List<Finding> of(
      List<id.blangkon.catalog.policy.Finding> findings,
      @Nullable String planHref,
      Language language) {
    return findings.stream().map(finding -> of(finding, planHref, language)).toList();
  }

  private static List<Link> ways(
      id.blangkon.catalog.policy.Finding finding, @Nullable String planHref, Language language) {
    String anchor = RECORDED.get(finding.code());
    return planHref == null || anchor == null
        ? List.of()
        : List.of(new Link(Messages.of(language).text("finding.openPlan"), planHref + anchor));
  }

  private static Finding of(
      id.blangkon.catalog.policy.Finding finding, @Nullable String planHref, Language language) {
    return new Finding(
        finding.code(),
        severity(finding.severity()),
        Names.of(finding.message(), language),
        FindingWords.facts(finding.code(), finding.facts(), Messages.of(language)),
        FindingWords.orders(finding.facts(), Messages.of(language)),
        finding.legalBasis(),
        finding.layer(),
        finding.reviewState() == ReviewState.REVIEWED,
        Names.of(finding.remedy(), language),
        ways(finding, planHref, language),
        null);
  }

  private static Severity severity(id.blangkon.catalog.policy.Severity severity) {
    return switch (severity) {
      case BLOCK -> Severity.BLOCK;
      case WARN -> Severity.WARN;
      case INFO -> Severity.INFO;
    };
  }
}
