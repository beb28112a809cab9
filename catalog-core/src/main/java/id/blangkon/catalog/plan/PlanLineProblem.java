package id.blangkon.catalog.plan;

import id.blangkon.catalog.error.Bilingual;

/**
 * What is wrong in one line of a file of plan items, and how to mend it.
 *
 * @param line as a text editor counts it, the header being line 1
 * @param column the name of the column in the file; empty when the whole line is meant
 */
public record PlanLineProblem(long line, String column, Bilingual reason, Bilingual remedy) {

  static PlanLineProblem of(
      long line,
      String column,
      String reason,
      String englishReason,
      String remedy,
      String englishRemedy) {
    return new PlanLineProblem(
        line, column, Bilingual.of(reason, englishReason), Bilingual.of(remedy, englishRemedy));
  }

  /** Reason and remedy in one text. */
  public Bilingual text() {
    return Bilingual.of(
        reason.indonesian() + " " + remedy.indonesian(), reason.english() + " " + remedy.english());
  }
}
