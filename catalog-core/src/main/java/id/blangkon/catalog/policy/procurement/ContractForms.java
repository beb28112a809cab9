package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.RuleCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Table {@code contract_forms}: up to which value a proof or contract is enough. The weakest that
 * is enough is the least; every stronger one of the same ladder may take its place.
 */
final class ContractForms implements ProcurementRule {

  private record Row(Scope scope, ContractForm form) {
    static Row of(PolicyRow row) {
      return new Row(Scope.of(row), row.choice("form", ContractForm.class));
    }
  }

  private final List<Row> rows;

  ContractForms(PolicyPack pack) {
    this.rows = pack.table("contract_forms").rows().stream().map(Row::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    Row least = null;
    for (Row row : rows) {
      if (row.scope().covers(purchase, verdict.day())
          && (least == null || row.form().compareTo(least.form()) < 0)) {
        least = row;
      }
    }
    if (least == null) {
      return;
    }
    for (Row row : rows) {
      if (row.scope().isAbout(purchase, verdict.day()) && row.form().compareTo(least.form()) >= 0) {
        verdict.forms.add(row.form());
      }
    }
    refuse(purchase.form(), least, purchase, verdict);
  }

  private static void refuse(
      @Nullable ContractForm chosen, Row least, ProcurementCase purchase, Verdict verdict) {
    if (chosen != null && !verdict.forms.contains(chosen)) {
      verdict.say(
          RuleCode.CONTRACT_FORM,
          Facts.none()
              .money("value", purchase.value())
              .word("form", chosen.name(), chosen.words())
              .word("leastForm", least.form().name(), least.form().words()),
          least.scope().provenance());
    }
  }
}
