package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.policy.ReviewState;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Finding;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Severity;
import java.util.List;

/** What the rules say of an order, in the reader's words. */
public final class RuleFindings {

  private RuleFindings() {}

  public static List<Finding> of(
      List<id.blangkon.catalog.policy.Finding> findings, Language language) {
    return findings.stream().map(finding -> of(finding, language)).toList();
  }

  private static Finding of(id.blangkon.catalog.policy.Finding finding, Language language) {
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
        List.of(),
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
