package id.blangkon.catalog.web.api;

import id.blangkon.catalog.csv.LineProblem;
import id.blangkon.catalog.plan.PlanImport;
import java.util.List;

/**
 * What a file of plan items brings. Nothing of it is kept when there is an error.
 *
 * @param kept whether it was kept; not with {@code dryRun} and not with errors
 * @param unusable how many items nobody can order from, as they are not announced or not active
 * @param errorCount how many problems there are; the first hundred are in {@code errors}
 * @param otherColumns columns of the file that were not read
 */
record PlanImportJson(
    boolean kept,
    long added,
    long changed,
    long unchanged,
    long unusable,
    long errorCount,
    List<LineJson> errors,
    List<String> otherColumns) {

  /**
   * What is wrong in a line.
   *
   * @param line as a text editor counts it, the header being line 1
   * @param field the column; empty when the whole line is meant
   */
  record LineJson(
      long line, String field, String reason, String reasonEn, String remedy, String remedyEn) {

    static LineJson of(LineProblem problem) {
      return new LineJson(
          problem.line(),
          problem.column(),
          problem.reason().indonesian(),
          problem.reason().english(),
          problem.remedy().indonesian(),
          problem.remedy().english());
    }
  }

  static PlanImportJson of(PlanImport brought, boolean kept) {
    return new PlanImportJson(
        kept,
        brought.count(PlanImport.Effect.ADDED),
        brought.count(PlanImport.Effect.CHANGED),
        brought.count(PlanImport.Effect.UNCHANGED),
        brought.unusable(),
        brought.problemCount(),
        brought.problems().stream().map(LineJson::of).toList(),
        brought.otherColumns());
  }
}
