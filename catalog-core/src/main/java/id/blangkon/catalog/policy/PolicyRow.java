package id.blangkon.catalog.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of a pack: texts by column, and where it stands, so that an error can say so.
 */
public final class PolicyRow {

  private final String place;
  private final Map<String, String> texts;

  PolicyRow(String place, Map<String, String> texts) {
    this.place = place;
    this.texts = Map.copyOf(texts);
  }

  /** File and line, for messages. */
  public String place() {
    return place;
  }

  /**
   * A text that must be filled in.
   *
   * @throws PolicyPackException when the cell is empty or the column missing
   */
  public String text(String column) {
    String text = optional(column);
    if (text == null) {
      throw wrong(column, "is empty; fill it in");
    }
    return text;
  }

  public @Nullable String optional(String column) {
    String text = texts.get(column);
    if (text == null) {
      throw wrong(column, "is missing; add the column");
    }
    return text.isEmpty() ? null : text;
  }

  /** A whole number of zero or more; thousands are not separated. */
  public long number(String column) {
    String text = text(column);
    if (!text.matches("\\d{1,18}")) {
      throw wrong(column, "has “" + text + "”; write a whole number such as 50000000");
    }
    return Long.parseLong(text);
  }

  /** A whole number within bounds, both inclusive. */
  public long number(String column, long least, long most) {
    long number = number(column);
    if (number < least || number > most) {
      throw wrong(
          column,
          "has "
              + number
              + "; write a whole number of "
              + least
              + (most == Long.MAX_VALUE ? " or more" : " to " + most));
    }
    return number;
  }

  /** Whether the cell says {@code yes}; it says {@code no} otherwise. */
  public boolean isYes(String column) {
    String text = text(column);
    if (!text.equals("yes") && !text.equals("no")) {
      throw wrong(column, "has “" + text + "”; write yes or no");
    }
    return text.equals("yes");
  }

  /** Null when the cell is empty. */
  public @Nullable Boolean optionalYes(String column) {
    return optional(column) == null ? null : isYes(column);
  }

  public @Nullable LocalDate optionalDate(String column) {
    return optional(column) == null ? null : date(column);
  }

  public LocalDate date(String column) {
    String text = text(column);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      PolicyPackException wrong =
          wrong(column, "has “" + text + "”; write a date such as 2025-04-30");
      wrong.initCause(e);
      throw wrong;
    }
  }

  public <E extends Enum<E>> E choice(String column, Class<E> type) {
    return choice(column, text(column), type);
  }

  /** Any number of choices, divided by bars; none when the cell is empty. */
  public <E extends Enum<E>> Set<E> choices(String column, Class<E> type) {
    String text = optional(column);
    Set<E> choices = EnumSet.noneOf(type);
    if (text != null) {
      for (String part : text.split("\\|", -1)) {
        choices.add(choice(column, part.strip(), type));
      }
    }
    return choices;
  }

  private <E extends Enum<E>> E choice(String column, String text, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    throw wrong(
        column, "has “" + text + "”; choose one of " + Arrays.toString(type.getEnumConstants()));
  }

  /**
   * Whether the day lies between {@code effective_from} and {@code effective_to}, both inclusive;
   * empty is open.
   */
  public boolean isEffectiveOn(LocalDate day) {
    return !day.isBefore(date("effective_from"))
        && (optional("effective_to") == null || !day.isAfter(date("effective_to")));
  }

  public ReviewState reviewState() {
    return choice("review_state", ReviewState.class);
  }

  public PolicyPackException wrong(String column, String problem) {
    return new PolicyPackException(place, "column “" + column + "” " + problem);
  }
}
