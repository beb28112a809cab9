package id.blangkon.catalog.order;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.policy.Finding;
import java.util.List;

/**
 * Rules refuse the order; nothing was written. Carries every finding, those that do not block too.
 */
public final class PolicyRefusalException extends CatalogException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  PolicyRefusalException(List<Finding> findings) {
    super(
        ErrorCode.POLICY_REFUSAL,
        findings.stream().filter(Finding::blocks).findFirst().orElseThrow().message());
    this.findings = List.copyOf(findings);
  }

  public List<Finding> findings() {
    return findings;
  }
}
