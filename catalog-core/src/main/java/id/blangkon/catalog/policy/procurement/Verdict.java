package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.Provenance;
import id.blangkon.catalog.policy.RuleCode;
import id.blangkon.catalog.policy.RuleTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what the rules say of one purchase. */
final class Verdict {

  private final RuleTexts texts;
  private final LocalDate day;
  private final List<Finding> findings = new ArrayList<>();

  final Set<ActingRole> actors = EnumSet.noneOf(ActingRole.class);
  final Set<ContractForm> forms = EnumSet.noneOf(ContractForm.class);
  boolean ownerEstimateRequired;
  boolean nationalSystemRequired;
  boolean reserved;
  Rupiah performanceBond = Rupiah.ZERO;
  @Nullable Rupiah leastAdvance;
  @Nullable Rupiah mostAdvance;
  @Nullable Rupiah largestAmendedValue;
  long leastOffers = 1;
  @Nullable ChannelState channelState;

  Verdict(RuleTexts texts, LocalDate day) {
    this.texts = texts;
    this.day = day;
  }

  LocalDate day() {
    return day;
  }

  /** Says something that rests on the rule's own row. */
  void say(RuleCode code, Facts facts) {
    texts.finding(code, day, facts).ifPresent(findings::add);
  }

  /** Says something that rests on a row of another table. */
  void say(RuleCode code, Facts facts, Provenance provenance) {
    texts.finding(code, day, facts, provenance).ifPresent(findings::add);
  }

  ProcurementDecision decision(ProcurementCase purchase, String packId) {
    findings.sort(Comparator.comparing(Finding::severity));
    return new ProcurementDecision(
        day,
        packId,
        findings,
        actors,
        forms,
        ownerEstimateRequired,
        nationalSystemRequired,
        reserved,
        performanceBond,
        leastAdvance,
        mostAdvance,
        largestAmendedValue,
        leastOffers,
        channelState,
        purchase.bySmallOrCooperative());
  }
}
