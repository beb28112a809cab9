package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.ReviewState;
import id.blangkon.catalog.policy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrderFindingRow(
    String tenantId,
    UUID orderId,
    int ordinal,
    String code,
    Severity severity,
    String messageIndonesian,
    String messageEnglish,
    String facts,
    @Nullable String legalBasis,
    ReviewState reviewState,
    String remedyIndonesian,
    String remedyEnglish,
    @Nullable String layer) {

  static List<OrderFindingRow> of(PurchaseOrder order) {
    List<OrderFindingRow> rows = new ArrayList<>();
    for (Finding finding : order.findings()) {
      rows.add(
          new OrderFindingRow(
              order.tenant().value(),
              order.id().value(),
              rows.size(),
              finding.code(),
              finding.severity(),
              finding.message().indonesian(),
              finding.message().english(),
              FlatJson.write(finding.facts()),
              finding.legalBasis(),
              finding.reviewState(),
              finding.remedy().indonesian(),
              finding.remedy().english(),
              finding.layer()));
    }
    return rows;
  }

  Finding toFinding() {
    return new Finding(
        code,
        severity,
        Bilingual.of(messageIndonesian, messageEnglish),
        FlatJson.read(facts),
        legalBasis,
        reviewState,
        Bilingual.of(remedyIndonesian, remedyEnglish),
        layer);
  }
}
