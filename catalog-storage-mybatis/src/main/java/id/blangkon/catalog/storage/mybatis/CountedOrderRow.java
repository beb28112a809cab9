package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.transparency.CountedOrder;
import id.blangkon.catalog.transparency.Milestone;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A counted order; its marks are numbers, so that they can be summed up. */
record CountedOrderRow(
    int dayNumber,
    UUID orderId,
    String milestone,
    String category,
    String tenantId,
    UUID agencyId,
    UUID supplierId,
    String legalForm,
    String scale,
    int head,
    int small,
    int local,
    int firstSale,
    int late,
    long gross,
    long domesticGross,
    @Nullable Integer calendarDays,
    @Nullable Integer paymentDays) {

  static CountedOrderRow of(CountedOrder counted) {
    return new CountedOrderRow(
        number(counted.day()),
        UUID.fromString(counted.order()),
        counted.milestone().name(),
        counted.category(),
        counted.tenant(),
        UUID.fromString(counted.agency()),
        UUID.fromString(counted.supplier()),
        counted.legalForm(),
        counted.scale(),
        mark(counted.head()),
        mark(counted.small()),
        mark(counted.local()),
        mark(counted.first()),
        mark(counted.late()),
        counted.value(),
        counted.domesticValue(),
        counted.days(),
        counted.paymentDays());
  }

  CountedOrder toCountedOrder() {
    return new CountedOrder(
        Milestone.valueOf(milestone),
        day(dayNumber),
        orderId.toString(),
        tenantId,
        agencyId.toString(),
        supplierId.toString(),
        category,
        legalForm,
        scale,
        head == 1,
        small == 1,
        local == 1,
        firstSale == 1,
        gross,
        domesticGross,
        calendarDays,
        paymentDays,
        late == 1);
  }

  /** A day as eight digits. */
  static int number(LocalDate day) {
    return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
  }

  static LocalDate day(int number) {
    return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
  }

  private static int mark(boolean set) {
    return set ? 1 : 0;
  }
}
