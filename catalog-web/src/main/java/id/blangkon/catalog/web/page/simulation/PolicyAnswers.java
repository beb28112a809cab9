package id.blangkon.catalog.web.page.simulation;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.RuleCode;
import id.blangkon.catalog.policy.Severity;
import id.blangkon.catalog.policy.procurement.ActingRole;
import id.blangkon.catalog.policy.procurement.ChannelState;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.policy.procurement.ProcurementDecision;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Fact;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.PolicySimulationPage.Answer;
import id.blangkon.catalog.web.page.model.PolicySimulationPage.Verdict;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.RuleFindings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a decision into the reader's words. */
final class PolicyAnswers {

  private final ProcurementDecision decision;
  private final Language language;
  private final Messages words;
  private final Formats formats;
  private final List<Fact> duties = new ArrayList<>();

  private PolicyAnswers(ProcurementDecision decision, Language language) {
    this.decision = decision;
    this.language = language;
    this.words = Messages.of(language);
    this.formats = Formats.of(language);
  }

  static Answer of(ProcurementDecision decision, Language language) {
    PolicyAnswers answers = new PolicyAnswers(decision, language);
    return new Answer(
        answers.verdict(),
        answers.formats.dateFull(decision.rulesOf()),
        answers.duties(),
        RuleFindings.of(decision.findings(), language));
  }

  private Verdict verdict() {
    if (decision.isRefused()) {
      return Verdict.REFUSED;
    }
    if (decision.findings().stream()
        .map(Finding::code)
        .anyMatch(RuleCode.NEEDS_POLICY.name()::equals)) {
      return Verdict.NEEDS_POLICY;
    }
    return decision.findings().stream().anyMatch(found -> found.severity() == Severity.WARN)
        ? Verdict.CONDITIONS
        : Verdict.ALLOWED;
  }

  private List<Fact> duties() {
    forms();
    if (!decision.actors().isEmpty()) {
      say("actors", list(decision.actors(), ActingRole::words));
    }
    say(
        "nationalSystem",
        words.text(decision.nationalSystemRequired() ? "duty.national" : "duty.notNational"));
    say("estimate", words.text(decision.ownerEstimateRequired() ? "duty.needed" : "duty.none"));
    say(
        "offers",
        decision.leastOffers() > 1
            ? words.text("duty.leastOffers", formats.number(decision.leastOffers()))
            : words.text("duty.none"));
    say(
        "bond",
        decision.performanceBond().isPositive()
            ? rupiah(decision.performanceBond())
            : words.text("duty.none"));
    advance();
    amount("amended", decision.largestAmendedValue());
    say("scales", words.text(decision.reserved() ? "duty.reserved" : "duty.notReserved"));
    say("share", words.text(decision.smallBusinessShare() ? "duty.counts" : "duty.countsNot"));
    ChannelState state = decision.channelState();
    if (state != null) {
      say("channelState", Names.of(state.words(), language));
    }
    return duties;
  }

  /** The weakest that will do; a stronger one may always take its place. */
  private void forms() {
    Iterator<ContractForm> forms = decision.forms().iterator();
    if (!forms.hasNext()) {
      say("form", words.text("duty.noForm"));
      return;
    }
    String weakest = Names.of(forms.next().words(), language);
    say("form", forms.hasNext() ? words.text("duty.orStronger", weakest) : weakest);
  }

  private void advance() {
    Rupiah least = decision.leastAdvance();
    Rupiah most = decision.mostAdvance();
    if (least != null && most != null) {
      say("advance", words.text("duty.between", rupiah(least), rupiah(most)));
    } else if (least != null) {
      say("advance", words.text("duty.atLeast", rupiah(least)));
    } else if (most != null) {
      say("advance", words.text("duty.atMost", rupiah(most)));
    }
  }

  private void amount(String duty, @Nullable Rupiah amount) {
    if (amount != null) {
      say(duty, words.text("duty.atMost", rupiah(amount)));
    }
  }

  private <E> String list(Set<E> constants, Function<E, Bilingual> name) {
    return constants.stream()
        .map(constant -> Names.of(name.apply(constant), language))
        .collect(Collectors.joining(", "));
  }

  private void say(String duty, String text) {
    duties.add(new Fact(words.text("duty." + duty), text));
  }

  private String rupiah(Rupiah amount) {
    return formats.rupiah(amount.amount());
  }
}
