package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.plan.PlanAnswer;
import id.blangkon.catalog.plan.PlanStatement;
import id.blangkon.catalog.plan.PlanStatements;
import id.blangkon.catalog.plan.PlanSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what was stated of a plan item into one column and reads it again. */
final class PlanStatementsText {

  private PlanStatementsText() {}

  static @Nullable String write(PlanStatements statements) {
    if (statements.list().isEmpty()) {
      return null;
    }
    SortedMap<String, String> texts = new TreeMap<>();
    for (PlanStatement statement : statements.list()) {
      String subject = statement.answer().subject() + ".";
      texts.put(subject + "answer", statement.answer().name());
      put(texts, subject + "reason", statement.reason());
      put(texts, subject + "reference", statement.reference());
      texts.put(subject + "statedOn", statement.statedOn().toString());
      texts.put(subject + "person", statement.person().toString());
      texts.put(subject + "role", statement.role().name());
      texts.put(subject + "recordedAt", statement.recordedAt().toString());
    }
    return FlatJson.write(texts);
  }

  private static void put(SortedMap<String, String> texts, String name, @Nullable String text) {
    if (text != null) {
      texts.put(name, text);
    }
  }

  static PlanStatements read(@Nullable String text) {
    PlanStatements statements = PlanStatements.none();
    if (text == null) {
      return statements;
    }
    SortedMap<String, String> texts = FlatJson.read(text);
    for (PlanSubject subject : PlanSubject.values()) {
      String answer = texts.get(subject + ".answer");
      if (answer != null) {
        statements = statements.with(statement(PlanAnswer.valueOf(answer), texts));
      }
    }
    return statements;
  }

  private static PlanStatement statement(PlanAnswer answer, SortedMap<String, String> texts) {
    String subject = answer.subject() + ".";
    return new PlanStatement(
        answer,
        texts.get(subject + "reason"),
        texts.get(subject + "reference"),
        LocalDate.parse(get(texts, subject + "statedOn")),
        PersonId.of(UUID.fromString(get(texts, subject + "person"))),
        Role.valueOf(get(texts, subject + "role")),
        Instant.parse(get(texts, subject + "recordedAt")));
  }

  private static String get(SortedMap<String, String> texts, String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalStateException("a stored statement lacks " + name);
    }
    return text;
  }
}
