package id.blangkon.catalog.transparency;

/**
 * Sums over counted orders; amounts are gross, in rupiah.
 *
 * @param orders that were paid
 * @param value of those
 * @param smallValue what micro and small businesses and cooperatives have of the value
 * @param domesticValue what domestic products have of the value
 * @param localValue what suppliers of the region that bought have of the value
 * @param newSuppliers how many of the paid orders were the first of their supplier
 * @param timed the paid orders whose working days from the invoice to the payment are known
 * @param late how many of those were paid after their deadline
 * @param cashed the paid orders whose handover is known
 * @param cashDays the sum of their calendar days from the handover to the payment
 * @param handedOver orders that were handed over
 * @param handoverDays the sum of their calendar days from the order letter
 * @param ordered orders that got their letter
 * @param orderedValue of those
 * @param ended orders that were refused, cancelled or expired
 * @param endedValue of those that had a letter
 */
public record Measures(
    long orders,
    long value,
    long smallValue,
    long domesticValue,
    long localValue,
    long newSuppliers,
    long timed,
    long late,
    long cashed,
    long cashDays,
    long handedOver,
    long handoverDays,
    long ordered,
    long orderedValue,
    long ended,
    long endedValue) {

  public static final Measures NONE = new Measures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * What one counted order adds.
   *
   * @param byCategory whether orders are counted in each of their categories
   */
  static Measures of(CountedOrder counted, boolean byCategory) {
    long one = byCategory || counted.head() ? 1 : 0;
    long value = counted.value();
    Integer days = counted.days();
    return switch (counted.milestone()) {
      case ORDERED -> new Measures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, one, value, 0, 0);
      case HANDED_OVER ->
          days == null
              ? NONE
              : new Measures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, one, one * days, 0, 0, 0, 0);
      case ENDED -> new Measures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, one, value);
      case PAID ->
          new Measures(
              one,
              value,
              counted.small() ? value : 0,
              counted.domesticValue(),
              counted.local() ? value : 0,
              counted.first() ? one : 0,
              counted.paymentDays() == null ? 0 : one,
              counted.late() ? one : 0,
              days == null ? 0 : one,
              days == null ? 0 : one * days,
              0,
              0,
              0,
              0,
              0,
              0);
    };
  }

  /**
   * The sums of both.
   *
   * @throws ArithmeticException beyond what a long holds
   */
  public Measures plus(Measures other) {
    return new Measures(
        orders + other.orders,
        Math.addExact(value, other.value),
        Math.addExact(smallValue, other.smallValue),
        Math.addExact(domesticValue, other.domesticValue),
        Math.addExact(localValue, other.localValue),
        newSuppliers + other.newSuppliers,
        timed + other.timed,
        late + other.late,
        cashed + other.cashed,
        cashDays + other.cashDays,
        handedOver + other.handedOver,
        handoverDays + other.handoverDays,
        ordered + other.ordered,
        Math.addExact(orderedValue, other.orderedValue),
        ended + other.ended,
        Math.addExact(endedValue, other.endedValue));
  }
}
