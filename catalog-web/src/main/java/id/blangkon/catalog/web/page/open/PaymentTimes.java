package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.tenant.WorkingCalendar;
import id.blangkon.catalog.transparency.PublicOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long suppliers wait for their money. */
final class PaymentTimes {

  private PaymentTimes() {}

  /** Working days from the invoice to the payment; null when there was no payment yet. */
  static @Nullable Integer workingDays(PublicOrder order, WorkingCalendar calendar) {
    LocalDate invoiced = null;
    LocalDate paid = null;
    for (EventBody step : EventBody.parse(order.history()).list("steps")) {
      LocalDate day = calendar.dayOf(Instant.parse(step.text("at")));
      String action = step.text("action");
      if (action.equals(OrderAction.INVOICE.name())) {
        invoiced = day;
      } else if (action.equals(OrderAction.PAY.name())) {
        paid = day;
      }
    }
    return invoiced == null || paid == null ? null : between(invoiced, paid, calendar);
  }

  private static int between(LocalDate first, LocalDate last, WorkingCalendar calendar) {
    int days = 0;
    for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      days += calendar.isWorkingDay(day) ? 1 : 0;
    }
    return days;
  }

  /** The middle one, the lower of two; null of none. */
  static @Nullable Integer median(List<Integer> days) {
    return days.isEmpty() ? null : days.stream().sorted().toList().get((days.size() - 1) / 2);
  }
}
