package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.plan.PlanItemId;
import org.jspecify.annotations.Nullable;

/** What a work unit plans to spend on a category in a year, and what is left of it. */
final class BudgetLine {

  private static final long MILLION = 1_000_000;

  private long planned;
  private long left;
  private @Nullable PlanItemId item;

  void plan(long amount) {
    planned += amount;
  }

  /** What is planned with something to spare, in whole millions. */
  long ceiling() {
    long spare = planned * 14 / 10 + 6 * MILLION;
    return (spare + MILLION - 1) / MILLION * MILLION;
  }

  void announced(PlanItemId newItem) {
    this.item = newItem;
    this.left = ceiling();
  }

  boolean isAnnounced() {
    return item != null;
  }

  PlanItemId item() {
    if (item == null) {
      throw new IllegalStateException("the plan item is not announced yet");
    }
    return item;
  }

  long left() {
    return left;
  }

  void reserved(long amount) {
    left -= amount;
  }

  void released(long amount) {
    left += amount;
  }
}
