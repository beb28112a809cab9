package id.blangkon.catalog.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What holds of a plan item's need: the newest statement of each subject. Those before it are in
 * the journal.
 *
 * @param list at most one of each subject, in the order of the subjects
 */
public record PlanStatements(List<PlanStatement> list) {

  private static final PlanStatements NONE = new PlanStatements(List.of());

  public PlanStatements {
    list = List.copyOf(list);
  }

  /** Nothing was stated. */
  public static PlanStatements none() {
    return NONE;
  }

  public Optional<PlanStatement> of(PlanSubject subject) {
    return list.stream().filter(one -> one.answer().subject() == subject).findFirst();
  }

  /** With a statement in place of that of its subject. */
  public PlanStatements with(PlanStatement statement) {
    List<PlanStatement> all = new ArrayList<>();
    for (PlanSubject subject : PlanSubject.values()) {
      if (subject == statement.answer().subject()) {
        all.add(statement);
      } else {
        of(subject).ifPresent(all::add);
      }
    }
    return new PlanStatements(all);
  }
}
