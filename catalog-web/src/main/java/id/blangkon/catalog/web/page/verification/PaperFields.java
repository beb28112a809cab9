package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.WholeNumbers;
import id.blangkon.catalog.web.page.model.FieldProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form that records a paper; what they mean is the core's to judge. */
final class PaperFields {

  private static final int MOST_SMALL = 9_999;

  private final FormFields fields;
  private final Messages words;
  private final String kind;
  private final List<FieldProblem> problems = new ArrayList<>();

  /**
   * @param kind names the labels {@code record.<kind>.<field>}
   */
  PaperFields(FormFields fields, String kind) {
    this.fields = fields;
    this.words = Messages.of(fields.language());
    this.kind = kind;
  }

  List<FieldProblem> problems() {
    return List.copyOf(problems);
  }

  boolean isTicked(String name) {
    return fields.isTicked(name);
  }

  /** Null when nothing was typed. */
  @Nullable String text(String name) {
    String typed = fields.text(name);
    return typed.isEmpty() ? null : typed;
  }

  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    String chosen = fields.text(name);
    Optional<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(value -> value.name().equals(chosen))
            .findFirst();
    if (found.isEmpty()) {
      problems.add(new FieldProblem(name, words.text("problem.required", label(name))));
    }
    return found;
  }

  @Nullable LocalDate day(String name) {
    String typed = fields.text(name);
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException notADay) {
      problems.add(new FieldProblem(name, words.text("problem.date", label(name))));
      return null;
    }
  }

  Optional<LocalDate> requiredDay(String name) {
    if (fields.text(name).isEmpty()) {
      problems.add(new FieldProblem(name, words.text("problem.required", label(name))));
    }
    return Optional.ofNullable(day(name));
  }

  @Nullable Rupiah amount(String name) {
    OptionalLong number = whole(name);
    return number.isEmpty() ? null : Rupiah.of(number.getAsLong());
  }

  /** A year or a percentage. */
  @Nullable Integer small(String name) {
    OptionalLong number = whole(name);
    if (number.isEmpty()) {
      return null;
    }
    return (int) Math.min(number.getAsLong(), MOST_SMALL);
  }

  private OptionalLong whole(String name) {
    String typed = fields.text(name);
    if (typed.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong number = WholeNumbers.read(typed, fields.language());
    if (number.isEmpty()) {
      problems.add(new FieldProblem(name, words.text("record.whole", label(name))));
    }
    return number;
  }

  private String label(String name) {
    return words.text("record." + kind + "." + name);
  }
}
