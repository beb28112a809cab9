package id.blangkon.catalog.plan;

import id.blangkon.catalog.csv.LineProblem;
import id.blangkon.catalog.csv.LineProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of plan items brings, or what keeps it out. A file with one problem brings nothing.
 *
 * @param entries what becomes of each line, in the order of the file; without those that have a
 *     problem
 * @param problems the first {@value #MOST_PROBLEMS} that were found
 * @param problemCount how many there are
 * @param otherColumns columns of the file that were not read
 */
public record PlanImport(
    List<Entry> entries, List<LineProblem> problems, long problemCount, List<String> otherColumns) {

  /** So many problems are told at once; the rest is counted. */
  public static final int MOST_PROBLEMS = LineProblems.MOST;

  /** What a line does to the plan. */
  public enum Effect {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  /**
   * A line of the file.
   *
   * @param item as it is once the file is in
   * @param before as it is now; null when the plan has no such item yet
   */
  public record Entry(long line, PlanItem item, @Nullable PlanItem before) {

    public Effect effect() {
      if (before == null) {
        return Effect.ADDED;
      }
      return before.equals(item) ? Effect.UNCHANGED : Effect.CHANGED;
    }
  }

  public PlanImport {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
    otherColumns = List.copyOf(otherColumns);
  }

  /** Whether the file can be taken in. */
  public boolean isAccepted() {
    return problemCount == 0;
  }

  public long count(Effect effect) {
    return entries.stream().filter(entry -> entry.effect() == effect).count();
  }

  /** How many of its items nobody can order from: not announced, or not active. */
  public long unusable() {
    return entries.stream()
        .filter(entry -> !entry.item().announced() || !entry.item().active())
        .count();
  }
}
