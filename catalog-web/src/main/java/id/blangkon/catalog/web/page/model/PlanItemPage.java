package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan item, and what officers have stated of its need.
 *
 * @param action where statements are posted to
 * @param officeName the work unit of the item
 * @param account the code of the expenditure account
 * @param estimate the total of the owner's estimate; null for none
 * @param estimateHref where the reader sets it; null for one who does not
 * @param usable whether orders can be charged to it today
 * @param problems of a subject's fields, each named {@code <subject>-<field name>}
 */
public record PlanItemPage(
    Frame frame,
    FormToken token,
    String action,
    String code,
    String name,
    String officeName,
    String account,
    long ceiling,
    long reserved,
    long spent,
    long left,
    @Nullable Long estimate,
    @Nullable String estimateHref,
    boolean usable,
    List<Subject> subjects,
    List<FieldProblem> problems) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public PlanItemPage {
    subjects = List.copyOf(subjects);
    problems = List.copyOf(problems);
  }

  /**
   * What can be stated of one thing.
   *
   * @param key such as {@code small-businesses}
   * @param stated what holds now; null for nothing
   * @param answers what the reader may state; none for one who may not
   * @param reason as it was typed
   */
  public record Subject(
      String key,
      @Nullable Stated stated,
      List<Choice> answers,
      String reason,
      String reference,
      String statedOn) {

    /** Copies the list, so that a model never changes while it is drawn. */
    public Subject {
      answers = List.copyOf(answers);
    }
  }

  /**
   * A statement, by role and not by name.
   *
   * @param statedOn the day of it, such as {@code 2026-11-24}
   */
  public record Stated(
      String answer,
      String role,
      String statedOn,
      @Nullable String reason,
      @Nullable String reference) {}
}
