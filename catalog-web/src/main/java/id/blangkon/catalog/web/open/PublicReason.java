package id.blangkon.catalog.web.open;

import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.order.OrderAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an order was placed although rules warn of it, as the public steps have it. */
public final class PublicReason {

  private static final String FIELD = "reason";

  private PublicReason() {}

  /** That of the approval, else of the request; null when nobody had to say. */
  public static @Nullable String of(List<EventBody> steps) {
    String reason = null;
    for (EventBody step : steps) {
      String action = step.text("action");
      if (action.equals(OrderAction.REQUEST.name()) || action.equals(OrderAction.APPROVE.name())) {
        reason = step.texts("fields").getOrDefault(FIELD, reason);
      }
    }
    return reason;
  }
}
