package id.blangkon.catalog.order;

import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.procurement.ContractForm;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of an order.
 *
 * @param findings the gravest first
 * @param forms of proof or contract that are allowed, the lightest first; none where the law of the
 *     day names none
 */
public record OrderJudgement(List<Finding> findings, Set<ContractForm> forms) {

  public OrderJudgement {
    findings = List.copyOf(findings);
    EnumSet<ContractForm> ordered = EnumSet.noneOf(ContractForm.class);
    ordered.addAll(forms);
    forms = Collections.unmodifiableSet(ordered);
  }

  boolean isRefused() {
    return findings.stream().anyMatch(Finding::blocks);
  }

  /** The chosen one while it is allowed, else the lightest; null where none is named. */
  @Nullable ContractForm form(@Nullable ContractForm chosen) {
    return chosen != null && forms.contains(chosen)
        ? chosen
        : forms.stream().findFirst().orElse(null);
  }
}
