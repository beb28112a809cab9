package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.Provenance;
import id.blangkon.catalog.policy.RuleCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Table {@code actors}: who may carry out a purchase. Where rows name several, or none, the texts
 * leave it open and the region has to say it.
 */
final class Actors implements ProcurementRule {

  private record Row(Scope scope, ActingRole role) {
    static Row of(PolicyRow row) {
      return new Row(Scope.of(row), row.choice("role", ActingRole.class));
    }
  }

  private final List<Row> rows;

  Actors(PolicyPack pack) {
    this.rows =
        pack.table("actors").rows().stream()
            .filter(row -> row.isYes("enabled"))
            .map(Row::of)
            .toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    List<Provenance> provenances = new ArrayList<>();
    for (Row row : rows) {
      if (row.scope().covers(purchase, verdict.day())) {
        if (verdict.actors.add(row.role())) {
          provenances.add(row.scope().provenance());
        }
      }
    }
    if (provenances.isEmpty()) {
      verdict.say(RuleCode.NEEDS_POLICY, facts(purchase, verdict));
      return;
    }
    Provenance together = Provenance.together(provenances);
    if (provenances.size() > 1) {
      verdict.say(RuleCode.NEEDS_POLICY, facts(purchase, verdict), together);
    }
    ActingRole actor = purchase.actor();
    if (actor != null && !verdict.actors.contains(actor)) {
      verdict.say(
          RuleCode.ACTOR,
          facts(purchase, verdict).word("actor", actor.name(), actor.words()),
          together);
    }
  }

  private static Facts facts(ProcurementCase purchase, Verdict verdict) {
    return Facts.none()
        .money("value", purchase.value())
        .word("method", purchase.method().name(), purchase.method().words())
        .word("variant", purchase.variant().name(), purchase.variant().words())
        .word(
            "actors",
            verdict.actors.stream().map(ActingRole::name).collect(Collectors.joining(" ")),
            Bilingual.of(
                verdict.actors.isEmpty()
                    ? "tidak ada"
                    : verdict.actors.stream()
                        .map(role -> role.words().indonesian())
                        .collect(Collectors.joining(", ")),
                verdict.actors.isEmpty()
                    ? "nobody"
                    : verdict.actors.stream()
                        .map(role -> role.words().english())
                        .collect(Collectors.joining(", "))));
  }
}
