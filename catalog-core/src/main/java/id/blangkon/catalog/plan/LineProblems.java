package id.blangkon.catalog.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in a file: the first in full, the rest as a number. */
final class LineProblems {

  private final List<PlanLineProblem> first = new ArrayList<>();
  private long count;

  void add(PlanLineProblem problem) {
    count++;
    if (first.size() < PlanImport.MOST_PROBLEMS) {
      first.add(problem);
    }
  }

  /** By line. */
  List<PlanLineProblem> first() {
    return first.stream().sorted(Comparator.comparingLong(PlanLineProblem::line)).toList();
  }

  long count() {
    return count;
  }
}
