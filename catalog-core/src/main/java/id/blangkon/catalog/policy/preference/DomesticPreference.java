package id.blangkon.catalog.policy.preference;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.policy.EffectivePeriod;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.Provenance;
import id.blangkon.catalog.policy.RuleCode;
import id.blangkon.catalog.policy.RuleTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ladder of domestic products (tables {@code domestic_preference} and {@code
 * self_declarations}): of the steps in force the first that leaves an offer counts.
 */
public final class DomesticPreference {

  private record Declaration(
      EffectivePeriod period, boolean industrial, boolean accepted, Provenance provenance) {
    static Declaration of(PolicyRow row) {
      return new Declaration(
          row.period(), row.isYes("industrial"), row.isYes("accepted"), Provenance.of(row));
    }
  }

  private static final int MOST_NAMED = 3;

  private final RuleTexts texts;
  private final List<LadderStep> steps;
  private final List<Declaration> declarations;

  public DomesticPreference(PolicyPack pack) {
    this.texts = new RuleTexts(pack);
    this.steps =
        pack.table("domestic_preference").rows().stream()
            .map(LadderStep::of)
            .sorted(Comparator.comparingLong(LadderStep::step))
            .toList();
    this.declarations =
        pack.table("self_declarations").rows().stream().map(Declaration::of).toList();
  }

  /** Which of the offers may be bought on the day. */
  public PreferenceResult evaluate(List<OfferedProduct> offers, LocalDate day) {
    List<Finding> findings = new ArrayList<>();
    for (OfferedProduct offer : offers) {
      if (offer.selfDeclared() && !isAccepted(offer, day)) {
        refuseDeclaration(offer, day, findings);
      }
    }
    for (LadderStep step : steps) {
      if (step.period().covers(day)) {
        List<OfferedProduct> eligible = step.eligible(offers, offer -> isAccepted(offer, day));
        if (!eligible.isEmpty()) {
          refuseOthers(offers, eligible, step, day, findings);
          return new PreferenceResult(step.step(), eligible, findings);
        }
      }
    }
    return new PreferenceResult(0, offers, findings);
  }

  /**
   * What the ladder says of products that are not domestic and were bought without others beside
   * them; empty for none, and on days without a ladder.
   *
   * @param names of the products; the first few are named
   */
  public Optional<Finding> imported(List<String> names, LocalDate day) {
    return told(RuleCode.IMPORTED_PRODUCT, LadderStep.Proof.NONE, names, day);
  }

  /**
   * What the ladder says of domestic goods without a certificate that counts on the day; empty for
   * none, and on days without a ladder.
   *
   * @param names of the products; the first few are named
   */
  public Optional<Finding> uncertified(List<String> names, LocalDate day) {
    return told(RuleCode.UNCERTIFIED_PRODUCT, LadderStep.Proof.RECORD, names, day);
  }

  private Optional<Finding> told(
      RuleCode code, LadderStep.Proof proof, List<String> names, LocalDate day) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    for (LadderStep step : steps) {
      if (step.proof() == proof && step.period().covers(day)) {
        return texts.finding(
            code,
            day,
            Facts.none().word("product", named(names), called(names)),
            step.provenance());
      }
    }
    return Optional.empty();
  }

  private static String named(List<String> names) {
    return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
  }

  private static Bilingual called(List<String> names) {
    String named = named(names);
    int others = names.size() - MOST_NAMED;
    return others <= 0
        ? Bilingual.of(named, named)
        : Bilingual.of(named + ", dan " + others + " lainnya", named + " and " + others + " more");
  }

  private void refuseOthers(
      List<OfferedProduct> offers,
      List<OfferedProduct> eligible,
      LadderStep step,
      LocalDate day,
      List<Finding> findings) {
    for (OfferedProduct offer : offers) {
      if (!eligible.contains(offer)) {
        texts
            .finding(
                RuleCode.DOMESTIC_PREFERENCE,
                day,
                Facts.none().text("product", offer.name()).number("step", step.step()),
                step.provenance())
            .ifPresent(findings::add);
      }
    }
    if (step.proof() == LadderStep.Proof.NONE) {
      texts
          .finding(
              RuleCode.IMPORT_NEEDS_GROUND,
              day,
              Facts.none().number("step", step.step()),
              step.provenance())
          .ifPresent(findings::add);
    }
  }

  private boolean isAccepted(OfferedProduct offer, LocalDate day) {
    return declarations.stream()
        .anyMatch(row -> row.accepted() && isAbout(row, offer) && row.period().covers(day));
  }

  private void refuseDeclaration(OfferedProduct offer, LocalDate day, List<Finding> findings) {
    for (Declaration row : declarations) {
      if (isAbout(row, offer) && row.period().covers(day)) {
        texts
            .finding(
                RuleCode.SELF_DECLARATION_ENDED,
                day,
                Facts.none().text("product", offer.name()),
                row.provenance())
            .ifPresent(findings::add);
      }
    }
  }

  private static boolean isAbout(Declaration row, OfferedProduct offer) {
    return row.industrial() == offer.industrial();
  }
}
