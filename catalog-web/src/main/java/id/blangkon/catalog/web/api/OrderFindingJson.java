package id.blangkon.catalog.web.api;

import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.policy.Finding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of an order, in Indonesian and English.
 *
 * @param layer id and version of the pack whose row decided
 */
record OrderFindingJson(
    String code,
    String severity,
    String message,
    String messageEn,
    Map<String, String> facts,
    @Nullable String legalBasis,
    String reviewState,
    @Nullable String layer,
    @Nullable String remedy,
    @Nullable String remedyEn) {

  static OrderFindingJson of(Finding finding) {
    return new OrderFindingJson(
        finding.code(),
        finding.severity().name(),
        finding.message().indonesian(),
        finding.message().english(),
        finding.facts(),
        finding.legalBasis(),
        finding.reviewState().name(),
        finding.layer(),
        finding.remedy().indonesian(),
        finding.remedy().english());
  }

  /** As the public event has it. */
  static OrderFindingJson of(EventBody finding) {
    return new OrderFindingJson(
        finding.text("code"),
        finding.text("severity"),
        finding.text("message"),
        finding.text("messageEn"),
        finding.texts("facts"),
        finding.textOrNull("legalBasis"),
        finding.text("reviewState"),
        finding.textOrNull("layer"),
        finding.textOrNull("remedy"),
        finding.textOrNull("remedyEn"));
  }
}
