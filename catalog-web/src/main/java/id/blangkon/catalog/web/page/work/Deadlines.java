package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.tenant.WorkingCalendar;
import id.blangkon.catalog.web.page.model.Deadline;
import id.blangkon.catalog.web.page.model.Urgency;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says how near a deadline is, in working days of the installation's calendar. */
public final class Deadlines {

  private final Catalog catalog;

  @Inject
  public Deadlines(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The deadline of an order's state; null when it has none.
   *
   * @param since when the state began; null when nobody asks for the share of time that has gone
   */
  @Nullable Deadline of(OrderState state, @Nullable Instant dueAt, @Nullable Instant since) {
    if (dueAt == null) {
      return null;
    }
    Instant now = catalog.clock().instant();
    WorkingCalendar calendar = catalog.calendar();
    LocalDate today = calendar.dayOf(now);
    LocalDate last = calendar.dayOf(dueAt);
    int workingDays = workingDays(today, last);
    boolean expires =
        catalog
            .orders()
            .lifecycle()
            .whenDue(state)
            .filter(action -> action == OrderAction.EXPIRE)
            .isPresent();
    return new Deadline(
        dueAt,
        urgency(today, last, workingDays),
        today.equals(last),
        workingDays,
        Math.floorDiv(Duration.between(now, dueAt).toSeconds(), 3600L),
        since == null ? 0 : elapsed(since, now, dueAt),
        expires ? "EXPIRE" : null);
  }

  private static Urgency urgency(LocalDate today, LocalDate last, int workingDays) {
    if (!last.isAfter(today)) {
      return Urgency.LATE;
    }
    return workingDays <= 1 ? Urgency.SOON : Urgency.NEUTRAL;
  }

  /** The working days after today, the last one counted. */
  private int workingDays(LocalDate today, LocalDate last) {
    int days = 0;
    for (LocalDate day = today.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      days += catalog.calendar().isWorkingDay(day) ? 1 : 0;
    }
    return days;
  }

  private static int elapsed(Instant since, Instant now, Instant dueAt) {
    long whole = Math.max(1, Duration.between(since, dueAt).toSeconds());
    long gone = Duration.between(since, now).toSeconds();
    return (int) Math.max(0, Math.min(100, gone * 100 / whole));
  }
}
