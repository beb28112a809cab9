package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.RuleTexts;
import java.time.LocalDate;
import java.util.List;

/**
 * Judges a purchase by the procurement tables of a pack. All rules are asked and all findings
 * collected. Rows are read once, when the rules are made; judging reads no text.
 */
public final class ProcurementRules {

  private final String packId;
  private final RuleTexts texts;
  private final List<ProcurementRule> rules;

  /**
   * @throws id.blangkon.catalog.policy.PolicyPackException when a table holds something that cannot
   *     be used, with file and line
   */
  public ProcurementRules(PolicyPack pack) {
    this.packId = pack.id();
    this.texts = new RuleTexts(pack);
    this.rules =
        List.of(
            new PlanAndBudget(),
            new MethodLimits(pack),
            new CatalogueDuty(pack),
            new ChannelStates(pack),
            new NationalSystemDuty(pack),
            new Actors(pack),
            new ContractForms(pack),
            new OwnerEstimates(pack),
            new ReservedValues(pack),
            new ComparisonDuties(pack),
            new CardLimits(pack),
            new PerformanceBonds(pack),
            new AdvancePayments(pack),
            new Amendments(pack));
  }

  /**
   * By the rules of the day; once there is a contract or order letter, by those of its day (Perpres
   * 46/2025 Pasal II: contracts signed before stay under the old text).
   */
  public ProcurementDecision judge(ProcurementCase purchase, LocalDate today) {
    LocalDate signed = purchase.signedOn();
    Verdict verdict = new Verdict(texts, signed == null ? today : signed);
    rules.forEach(rule -> rule.judge(purchase, verdict));
    return verdict.decision(purchase, packId);
  }
}
