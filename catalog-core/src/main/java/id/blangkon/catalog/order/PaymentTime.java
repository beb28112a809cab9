package id.blangkon.catalog.order;

import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a supplier waited for the money.
 *
 * @param workingDays from the day after the invoice to the day of payment
 * @param late whether the payment came after the deadline that began with the invoice
 */
record PaymentTime(int workingDays, boolean late) {

  /** That of an order that was paid; null when it was not, or not after an invoice. */
  static @Nullable PaymentTime of(
      PurchaseOrder order, Lifecycle lifecycle, WorkingCalendar calendar) {
    Instant paid = order.paidAt();
    Instant invoiced = null;
    for (OrderStep step : order.steps()) {
      if (step.action() == OrderAction.INVOICE) {
        invoiced = step.at();
      }
    }
    if (paid == null || invoiced == null) {
      return null;
    }
    Instant deadline = lifecycle.deadline(OrderState.INVOICED, invoiced);
    return new PaymentTime(
        calendar.workingDays(calendar.dayOf(invoiced), calendar.dayOf(paid)),
        deadline != null && paid.isAfter(deadline));
  }
}
