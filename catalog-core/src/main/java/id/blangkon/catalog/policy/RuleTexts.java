package id.blangkon.catalog.policy;

import id.blangkon.catalog.error.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table {@code rules}: what each rule says, how grave that is and what to do. A rule without a
 * row in force says nothing.
 */
public final class RuleTexts {

  private record Text(
      EffectivePeriod period,
      Severity severity,
      MessageTemplate messageIndonesian,
      MessageTemplate messageEnglish,
      MessageTemplate remedyIndonesian,
      MessageTemplate remedyEnglish,
      Provenance provenance) {

    static Text of(PolicyRow row) {
      return new Text(
          row.period(),
          row.choice("severity", Severity.class),
          template(row, "message_id"),
          template(row, "message_en"),
          template(row, "remedy_id"),
          template(row, "remedy_en"),
          Provenance.of(row));
    }

    private static MessageTemplate template(PolicyRow row, String column) {
      return MessageTemplate.of(row.text(column));
    }
  }

  private final Map<String, List<Text>> texts = new HashMap<>();

  public RuleTexts(PolicyPack pack) {
    for (PolicyRow row : pack.table(PolicyTables.RULES).rows()) {
      texts.computeIfAbsent(row.text("code"), code -> new ArrayList<>()).add(Text.of(row));
    }
  }

  /** What a rule says that rests on its own row. */
  public Optional<Finding> finding(RuleCode code, LocalDate day, Facts facts) {
    return text(code.name(), day).map(text -> finding(code.name(), text, facts, text.provenance()));
  }

  /** What a rule says that rests on the row of another table, such as one with a limit. */
  public Optional<Finding> finding(
      RuleCode code, LocalDate day, Facts facts, Provenance provenance) {
    return finding(code.name(), day, facts, provenance);
  }

  Optional<Finding> finding(String code, LocalDate day, Facts facts, Provenance provenance) {
    return text(code, day).map(text -> finding(code, text, facts, provenance));
  }

  /** Whether the rule has a row in force, and so can say something. */
  public boolean isInForce(RuleCode code, LocalDate day) {
    return text(code.name(), day).isPresent();
  }

  private Optional<Text> text(String code, LocalDate day) {
    for (Text text : texts.getOrDefault(code, List.of())) {
      if (text.period().covers(day)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private static Finding finding(String code, Text text, Facts facts, Provenance provenance) {
    return new Finding(
        code,
        text.severity(),
        filled(text.messageIndonesian(), text.messageEnglish(), facts),
        facts.kept(),
        provenance.legalBasis(),
        provenance.reviewState(),
        filled(text.remedyIndonesian(), text.remedyEnglish(), facts),
        provenance.layer());
  }

  private static Bilingual filled(
      MessageTemplate indonesian, MessageTemplate english, Facts facts) {
    return Bilingual.of(
        indonesian.filled(facts.shown(), Bilingual::indonesian),
        english.filled(facts.shown(), Bilingual::english));
  }
}
