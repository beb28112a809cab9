package id.blangkon.catalog.web.open;

import id.blangkon.catalog.journal.EventBody;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The penalty for goods that came late, as the public step of their acceptance has it.
 *
 * @param days after the promised one
 * @param amount in rupiah
 */
public record PublicPenalty(
    long days, long amount, @Nullable String legalBasis, @Nullable String reviewState) {

  /** The fields of a step that tell of a penalty. */
  private static final String DAYS = "lateDays";

  private static final String AMOUNT = "latePenalty";
  private static final String BASIS = "lateLegalBasis";
  private static final String REVIEW = "lateReviewState";

  /** That of the last acceptance; null in time and before it. */
  public static @Nullable PublicPenalty of(List<EventBody> steps) {
    PublicPenalty penalty = null;
    for (EventBody step : steps) {
      Map<String, String> fields = step.texts("fields");
      String days = fields.get(DAYS);
      String amount = fields.get(AMOUNT);
      if (days != null && amount != null) {
        penalty =
            new PublicPenalty(
                Long.parseLong(days),
                Long.parseLong(amount),
                fields.get(BASIS),
                fields.get(REVIEW));
      }
    }
    return penalty;
  }
}
