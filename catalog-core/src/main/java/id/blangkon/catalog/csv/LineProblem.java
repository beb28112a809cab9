package id.blangkon.catalog.csv;

import id.blangkon.catalog.error.Bilingual;

/**
 * What is wrong in one line of a file, and how to mend it.
 *
 * @param line as a text editor counts it, the header being line 1
 * @param column the name of the column in the file; empty when the whole line is meant
 */
public record LineProblem(long line, String column, Bilingual reason, Bilingual remedy) {

  /** One in both languages. */
  public static LineProblem of(
      long line,
      String column,
      String reason,
      String englishReason,
      String remedy,
      String englishRemedy) {
    return new LineProblem(
        line, column, Bilingual.of(reason, englishReason), Bilingual.of(remedy, englishRemedy));
  }

  /** The name of its place for those who call over the API, such as {@code lines[7].pagu}. */
  public String field() {
    return "lines[" + line + "]" + (column.isEmpty() ? "" : "." + column);
  }

  /** Reason and remedy in one text. */
  public Bilingual text() {
    return Bilingual.of(
        reason.indonesian() + " " + remedy.indonesian(), reason.english() + " " + remedy.english());
  }
}
