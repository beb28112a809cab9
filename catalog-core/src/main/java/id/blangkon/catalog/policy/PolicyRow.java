package id.blangkon.catalog.policy;

import id.blangkon.catalog.error.Bilingual;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of a pack: texts by column, and where it stands, so that an error can say so.
 * Cells are read when a pack is opened; to judge, only {@link #period()} is fast enough.
 */
public final class PolicyRow {

  static final String FROM = "effective_from";
  static final String TO = "effective_to";

  private final String layer;
  private final String file;
  private final long line;
  private final Map<String, String> texts;
  private @Nullable EffectivePeriod period;

  PolicyRow(String layer, String file, long line, Map<String, String> texts) {
    this.layer = layer;
    this.file = file;
    this.line = line;
    this.texts = Map.copyOf(texts);
  }

  /** Id and version of the pack whose folder the row stands in. */
  public String layer() {
    return layer;
  }

  /** File and line, for messages in English. */
  public String place() {
    return file + " line " + line;
  }

  long line() {
    return line;
  }

  /** Whether the table has the column; an empty cell counts. */
  public boolean has(String column) {
    return texts.containsKey(column);
  }

  /**
   * A text that must be filled in.
   *
   * @throws PolicyPackException when the cell is empty or the column missing
   */
  public String text(String column) {
    String text = optional(column);
    if (text == null) {
      throw wrong(column, "kosong; isilah", "is empty; fill it in");
    }
    return text;
  }

  public @Nullable String optional(String column) {
    String text = texts.get(column);
    if (text == null) {
      throw wrong(column, "tidak ada; tambahkan kolom itu", "is missing; add the column");
    }
    return text.isEmpty() ? null : text;
  }

  /** A whole number of zero or more; thousands are not separated. */
  public long number(String column) {
    String text = text(column);
    if (text.matches("\\d{19,}")) {
      throw wrong(
          column,
          "berisi bilangan " + text.length() + " angka, terlalu besar; paling banyak 18 angka",
          "has a number of " + text.length() + " digits, which is too large; write at most 18");
    }
    if (!text.matches("\\d{1,18}")) {
      throw wrong(
          column,
          "berisi “" + text + "”; tulis bilangan bulat seperti 50000000",
          "has “" + text + "”; write a whole number such as 50000000");
    }
    return Long.parseLong(text);
  }

  /** A whole number within bounds, both inclusive. */
  public long number(String column, long least, long most) {
    long number = number(column);
    if (number < least || number > most) {
      boolean open = most == Long.MAX_VALUE;
      throw wrong(
          column,
          "berisi "
              + number
              + "; tulis bilangan bulat "
              + least
              + (open ? " atau lebih" : " sampai " + most),
          "has "
              + number
              + "; write a whole number of "
              + least
              + (open ? " or more" : " to " + most));
    }
    return number;
  }

  /** A whole number, or what stands for an empty cell. */
  public long number(String column, long whenEmpty) {
    return optional(column) == null ? whenEmpty : number(column);
  }

  /** Hundredths of a percent, written as {@code 25}, {@code 24.99} or {@code 24,99}. */
  public long percent(String column) {
    String text = text(column);
    if (!text.matches("\\d{1,3}([.,]\\d{1,2})?")) {
      throw wrong(
          column,
          "berisi “" + text + "”; tulis persen seperti 25 atau 24,99",
          "has “" + text + "”; write a percentage such as 25 or 24.99");
    }
    String[] parts = text.split("[.,]", 2);
    String fraction = parts.length == 1 ? "00" : (parts[1] + "0").substring(0, 2);
    return Long.parseLong(parts[0]) * 100 + Long.parseLong(fraction);
  }

  /** Whether the cell says {@code yes}; it says {@code no} otherwise. */
  public boolean isYes(String column) {
    String text = text(column);
    if (!text.equals("yes") && !text.equals("no")) {
      throw wrong(
          column,
          "berisi “" + text + "”; tulis yes (ya) atau no (tidak)",
          "has “" + text + "”; write yes or no");
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
          wrong(
              column,
              "berisi “" + text + "”; tulis tanggal seperti 2025-04-30",
              "has “" + text + "”; write a date such as 2025-04-30");
      wrong.initCause(e);
      throw wrong;
    }
  }

  public <E extends Enum<E>> E choice(String column, Class<E> type) {
    return choice(column, text(column), type);
  }

  /** Null when the cell is empty. */
  public <E extends Enum<E>> @Nullable E optionalChoice(String column, Class<E> type) {
    String text = optional(column);
    return text == null ? null : choice(column, text, type);
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
    String choices = Arrays.toString(type.getEnumConstants());
    throw wrong(
        column,
        "berisi “" + text + "”; pilih salah satu dari " + choices,
        "has “" + text + "”; choose one of " + choices);
  }

  /** The days on which the row is in force; a row without dates always is. */
  public EffectivePeriod period() {
    // Two threads that come at the same time work out the same value.
    EffectivePeriod known = period;
    if (known == null) {
      known =
          has(FROM) ? new EffectivePeriod(date(FROM), optionalDate(TO)) : EffectivePeriod.ALWAYS;
      period = known;
    }
    return known;
  }

  /**
   * Whether the day lies between {@code effective_from} and {@code effective_to}, both inclusive;
   * empty is open.
   */
  public boolean isEffectiveOn(LocalDate day) {
    return period().covers(day);
  }

  /** The same row for other days. */
  PolicyRow during(EffectivePeriod days) {
    LocalDate last = days.to();
    Map<String, String> changed = new HashMap<>(texts);
    changed.put(FROM, days.from().toString());
    changed.put(TO, last == null ? "" : last.toString());
    return new PolicyRow(layer, file, line, changed);
  }

  public ReviewState reviewState() {
    return choice("review_state", ReviewState.class);
  }

  /** What is wrong with a cell, and what to do, in both languages. */
  public PolicyPackException wrong(String column, String indonesian, String english) {
    return wrong("kolom “" + column + "” " + indonesian, "column “" + column + "” " + english);
  }

  /** What is to be told of the row, with its file and line, in both languages. */
  public Bilingual told(String indonesian, String english) {
    return wrong(indonesian, english).text();
  }

  /** That the worked example of the row comes out otherwise, in both languages. */
  public Bilingual toldOtherwise(Map<String, String> expected, Map<String, String> found) {
    String id = text("id");
    return told(
        "contoh " + id + " mengharapkan " + expected + ", tabel memberi " + found,
        "example " + id + " expects " + expected + ", the tables give " + found);
  }

  /** What is wrong with the row, and what to do, in both languages. */
  PolicyPackException wrong(String indonesian, String english) {
    return new PolicyPackException(file, line, indonesian, english);
  }
}
