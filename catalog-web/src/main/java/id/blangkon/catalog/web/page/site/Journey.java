package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.web.page.model.Step;
import id.blangkon.catalog.web.page.model.StepStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The seven public steps of an order, from what was done with it. */
public final class Journey {

  /** One thing that was done, and where it led. */
  public record Done(OrderAction action, OrderState state, LocalDate day) {}

  private enum Stage {
    REQUESTED,
    APPROVED,
    ORDERED,
    SHIPPED,
    RECEIVED,
    INVOICED,
    PAID
  }

  private Journey() {}

  /**
   * The steps.
   *
   * @param history oldest first, with the request
   */
  public static List<Step> steps(List<Done> history) {
    Map<Stage, LocalDate> reached = new EnumMap<>(Stage.class);
    boolean stopped = false;
    for (Done done : history) {
      Stage stage = stage(done);
      if (stage != null) {
        reached.put(stage, done.day());
      }
      // Goods that are sent back are shipped again.
      if (done.action() == OrderAction.REPORT_NONCONFORMITY) {
        reached.remove(Stage.SHIPPED);
      }
      stopped = done.state().endedWithoutPurchase();
    }
    LocalDate last = history.isEmpty() ? null : history.get(history.size() - 1).day();
    return steps(reached, stopped ? last : null);
  }

  private static List<Step> steps(Map<Stage, LocalDate> reached, @Nullable LocalDate stoppedOn) {
    List<Step> steps = new ArrayList<>();
    boolean ahead = false;
    for (Stage stage : Stage.values()) {
      LocalDate day = reached.get(stage);
      if (day != null && !ahead) {
        steps.add(new Step(stage.name(), StepStatus.DONE, day, null));
      } else if (ahead) {
        steps.add(new Step(stage.name(), StepStatus.AHEAD, null, null));
      } else {
        ahead = true;
        StepStatus status = stoppedOn == null ? StepStatus.NOW : StepStatus.STOPPED;
        steps.add(new Step(stage.name(), status, stoppedOn, null));
      }
    }
    return steps;
  }

  private static @Nullable Stage stage(Done done) {
    return switch (done.action()) {
      case REQUEST -> Stage.REQUESTED;
      case APPROVE -> Stage.APPROVED;
      case CONFIRM -> Stage.ORDERED;
      case SHIP -> Stage.SHIPPED;
      case SIGN_HANDOVER -> done.state() == OrderState.HANDOVER_SIGNED ? Stage.RECEIVED : null;
      case INVOICE -> Stage.INVOICED;
      case PAY -> Stage.PAID;
      case REJECT, CANCEL, EXPIRE, DECLINE, ACCEPT_GOODS, REPORT_NONCONFORMITY -> null;
    };
  }
}
