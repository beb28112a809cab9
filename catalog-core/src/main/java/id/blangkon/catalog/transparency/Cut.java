package id.blangkon.catalog.transparency;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A breakdown that is kept ready: the sums of each month, by something, over everything or over one
 * region, agency or category. Where the keys are many, the sums of years and of all time are kept
 * too, so that however much is asked for, few rows are read.
 */
public enum Cut {
  ALL_BY_KIND(Scope.ALL, Key.KIND, Grain.MONTH, true),
  ALL_BY_CATEGORY(Scope.ALL, Key.CATEGORY, Grain.MONTH, false),
  ALL_BY_REGION(Scope.ALL, Key.REGION, Grain.MONTH, true),
  ALL_BY_AGENCY(Scope.ALL, Key.AGENCY, Grain.ALL_TIME, false),
  ALL_BY_SUPPLIER(Scope.ALL, Key.SUPPLIER, Grain.ALL_TIME, false),
  ALL_BY_REGION_DAYS(Scope.ALL, Key.REGION_DAYS, Grain.YEAR, false),
  REGION_BY_KIND(Scope.REGION, Key.KIND, Grain.MONTH, true),
  REGION_BY_CATEGORY(Scope.REGION, Key.CATEGORY, Grain.MONTH, false),
  REGION_BY_AGENCY(Scope.REGION, Key.AGENCY, Grain.YEAR, true),
  REGION_BY_SUPPLIER(Scope.REGION, Key.SUPPLIER, Grain.YEAR, false),
  REGION_BY_AGENCY_DAYS(Scope.REGION, Key.AGENCY_DAYS, Grain.YEAR, false),
  AGENCY_BY_KIND(Scope.AGENCY, Key.KIND, Grain.MONTH, true),
  AGENCY_BY_CATEGORY(Scope.AGENCY, Key.CATEGORY, Grain.MONTH, false),
  AGENCY_BY_REGION(Scope.AGENCY, Key.REGION, Grain.MONTH, false),
  AGENCY_BY_SUPPLIER(Scope.AGENCY, Key.SUPPLIER, Grain.MONTH, false),
  CATEGORY_BY_KIND(Scope.CATEGORY, Key.KIND, Grain.MONTH, true),
  CATEGORY_BY_REGION(Scope.CATEGORY, Key.REGION, Grain.MONTH, false),
  CATEGORY_BY_AGENCY(Scope.CATEGORY, Key.AGENCY, Grain.YEAR, false),
  CATEGORY_BY_SUPPLIER(Scope.CATEGORY, Key.SUPPLIER, Grain.YEAR, false);

  /** What a cut is over. */
  public enum Scope {
    ALL,
    REGION,
    AGENCY,
    CATEGORY
  }

  /** What rows are told apart by. */
  public enum Key {
    /** Legal form and scale of the supplier, such as {@code CV|SMALL}. */
    KIND,
    CATEGORY,
    REGION,
    AGENCY,
    SUPPLIER,
    /** Six digits; not kept, since every cut has its months. */
    MONTH,
    /** A region and the working days from the invoice to the payment, such as {@code 33.74|7}. */
    REGION_DAYS,
    /** An agency and those days. */
    AGENCY_DAYS
  }

  /** The longest time whose sums are kept, besides those of each month. */
  enum Grain {
    MONTH,
    YEAR,
    ALL_TIME
  }

  private final Scope scope;
  private final Key key;
  private final Grain longest;
  private final boolean everyMilestone;

  Cut(Scope scope, Key key, Grain longest, boolean everyMilestone) {
    this.scope = scope;
    this.key = key;
    this.longest = longest;
    this.everyMilestone = everyMilestone;
  }

  static Optional<Cut> of(Scope scope, Key key) {
    return Arrays.stream(values()).filter(cut -> cut.scope == scope && cut.key == key).findFirst();
  }

  public Scope scope() {
    return scope;
  }

  public Key key() {
    return key;
  }

  boolean keepsYears() {
    return longest != Grain.MONTH;
  }

  boolean keepsAllTime() {
    return longest == Grain.ALL_TIME;
  }

  /** Whether an order is counted in each of its categories. */
  boolean isByCategory() {
    return scope == Scope.CATEGORY || key == Key.CATEGORY;
  }

  boolean covers(CountedOrder counted) {
    boolean wanted = everyMilestone || counted.milestone() == Milestone.PAID;
    boolean timed = key == Key.REGION_DAYS || key == Key.AGENCY_DAYS;
    return wanted && (!timed || (counted.paymentDays() != null && counted.head()));
  }

  /** The rows in which a counted order is summed up. */
  Stream<FigureRow> rows(CountedOrder counted) {
    String scopeKey =
        switch (scope) {
          case ALL -> "";
          case REGION -> counted.tenant();
          case AGENCY -> counted.agency();
          case CATEGORY -> counted.category();
        };
    int year = counted.day().getYear();
    int month = year * 100 + counted.day().getMonthValue();
    Stream<Integer> periods =
        switch (longest) {
          case MONTH -> Stream.of(month);
          case YEAR -> Stream.of(month, year);
          case ALL_TIME -> Stream.of(month, year, 0);
        };
    String rowKey = rowKey(counted);
    return periods.map(period -> new FigureRow(scope, scopeKey, key, period, rowKey));
  }

  private String rowKey(CountedOrder counted) {
    return switch (key) {
      case KIND -> counted.legalForm() + "|" + counted.scale();
      case CATEGORY -> counted.category();
      case REGION -> counted.tenant();
      case AGENCY -> counted.agency();
      case SUPPLIER -> counted.supplier();
      case REGION_DAYS -> counted.tenant() + "|" + counted.paymentDays();
      case AGENCY_DAYS -> counted.agency() + "|" + counted.paymentDays();
      case MONTH -> throw new IllegalStateException("months are not kept by themselves");
    };
  }
}
