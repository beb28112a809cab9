package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.order.Lifecycle;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Plans all orders ahead: their values sum up to what is to be paid, catering first, and each
 * course fits into the time before the anchor.
 */
final class OrderPlanner {

  private static final long LEAST = 150_000;
  private static final long MOST = 48_000_000;
  private static final double SPREAD = 0.8;

  private static final String CATERING = "01";
  private static final String STATIONERY = "02";

  /** How many hundredths of a month's usual orders are paid in it: budgets are spent late. */
  private static final List<Integer> SEASON =
      List.of(35, 55, 75, 80, 90, 100, 95, 100, 105, 115, 135, 150);

  /** Governments buy only some weeks after they joined, when their plan is announced. */
  private static final int DAYS_TO_FIRST_ORDER = 30;

  private static final LocalDate FIRST_PAID = LocalDate.of(2021, 6, 1);

  private final DemonstrationScale scale;
  private final LocalDate anchor;
  private final Governments governments;
  private final List<Spending> spending;
  private final WorkingCalendar calendar;
  private final Lifecycle lifecycle;
  private final OfficeHours hours;
  private final Dice dice;
  private final List<PlannedOrder> orders = new ArrayList<>();

  OrderPlanner(
      DemonstrationScale scale,
      LocalDate anchor,
      Governments governments,
      List<Spending> spending,
      WorkingCalendar calendar,
      Lifecycle lifecycle,
      Dice dice) {
    this.scale = scale;
    this.anchor = anchor;
    this.governments = governments;
    this.spending = spending;
    this.calendar = calendar;
    this.lifecycle = lifecycle;
    this.hours = new OfficeHours(calendar, dice);
    this.dice = dice;
  }

  /** All orders, with their budget planned. */
  List<PlannedOrder> plan() {
    planPaid();
    planDropped();
    planOpen();
    return List.copyOf(orders);
  }

  private record Goal(String root, long target, LocalDate paidOn) {}

  private void planPaid() {
    List<Goal> goals = new ArrayList<>();
    long shares = spending.stream().mapToLong(Spending::share).sum();
    for (Spending category : spending) {
      long left = scale.paid().amount() * category.share() / shares;
      while (left > 0) {
        long target = Math.min(left, value(category));
        // A rest too small for an order of its own goes to the last one.
        target = left - target < LEAST && left <= MOST ? left : target;
        goals.add(new Goal(category.category(), target, paidOn()));
        left -= target;
      }
    }
    goals.sort(Comparator.comparing(Goal::paidOn).reversed());
    List<Government> buyers = buyers(anchor);
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      boolean ofRound = i < buyers.size();
      // The latest orders go round, so that every buyer has some up to the last weeks, whatever the
      // scale; the others go as they come.
      Government buyer =
          ofRound ? buyers.get(i) : dice.pick(buyers(goal.paidOn()), Government::share);
      LocalDate recent = anchor.minusDays(5 + 3L * i);
      LocalDate paidOn = ofRound && goal.paidOn().isBefore(recent) ? recent : goal.paidOn();
      Course course = dice.chance(5) ? Course.MENDED : Course.COMPLETED;
      add(dice.pick(buyer.units()), goal.root(), goal.target(), course, paidOn);
    }
  }

  private List<Government> buyers(LocalDate paidOn) {
    return governments.all().stream()
        .filter(Government::buys)
        .filter(
            government ->
                government.joinedOn().plusDays(DAYS_TO_FIRST_ORDER + 45).isBefore(paidOn)
                    || government.id().equals(Governments.PROVINCE))
        .toList();
  }

  private long value(Spending category) {
    long drawn = (long) dice.skewed((double) category.median(), SPREAD);
    return Math.max(LEAST, Math.min(MOST, drawn));
  }

  /** Later years have more orders than earlier ones, and late months more than early ones. */
  private LocalDate paidOn() {
    long days = ChronoUnit.DAYS.between(FIRST_PAID, anchor.minusDays(4));
    while (true) {
      LocalDate day = FIRST_PAID.plusDays((long) (days * Math.pow(dice.fraction(), 0.7)));
      if (dice.between(1, 150) <= SEASON.get(day.getMonthValue() - 1)) {
        return day;
      }
    }
  }

  private void planDropped() {
    for (Course course : Course.dropped()) {
      int count = scale.atLeastOne(course == Course.REJECTED ? 60 : 24);
      for (int i = 0; i < count; i++) {
        LocalDate endedOn = paidOn();
        Spending category = dice.pick(spending, Spending::share);
        Government buyer = dice.pick(buyers(endedOn), Government::share);
        add(dice.pick(buyer.units()), category.category(), value(category), course, endedOn);
      }
    }
  }

  private void planOpen() {
    BuyingUnit semarang = governments.named(Governments.SEMARANG);
    for (Course course : Course.open()) {
      addOpen(semarang, CATERING, course);
      if (course.hasDeadline() || course == Course.AT_INSPECTION || course == Course.AT_PAYMENT) {
        addOpen(semarang, course == Course.AT_CONFIRMATION ? CATERING : STATIONERY, course);
      }
    }
    BuyingUnit batang = governments.named(Governments.BATANG);
    addOpen(batang, CATERING, Course.AT_APPROVAL);
    addOpen(batang, STATIONERY, Course.AT_APPROVAL);
    addOpen(batang, STATIONERY, Course.AT_INSPECTION);
    List<Government> buyers = buyers(anchor);
    for (Course course : Course.open()) {
      for (long i = scale.inProportion(14); i > 0; i--) {
        Government buyer = dice.pick(buyers, Government::share);
        addOpen(dice.pick(buyer.units()), dice.pick(spending, Spending::share).category(), course);
      }
    }
  }

  private void addOpen(BuyingUnit unit, String root, Course course) {
    int daysAgo = course.hasDeadline() ? dice.between(0, 1) : dice.between(0, 6);
    Spending category =
        spending.stream().filter(s -> s.category().equals(root)).findFirst().orElseThrow();
    add(unit, root, value(category), course, hours.before(anchor.minusDays(1), daysAgo));
  }

  /** Adds an order whose last move falls on about the day. */
  private void add(BuyingUnit unit, String root, long target, Course course, LocalDate lastDay) {
    int[] days = course.moves().stream().mapToInt(move -> move.days(dice)).toArray();
    int inAll = 0;
    for (int some : days) {
      inAll += some;
    }
    Instant end = anchor.atStartOfDay(calendar.zone()).toInstant();
    LocalDate firstDay = hours.before(lastDay, inAll);
    List<Instant> times = times(course, days, hours.on(firstDay));
    if (course.isOpen() && year(approval(times)) != firstDay.getYear()) {
      // New Year lies between: had the officer not approved on the same day, nobody could have.
      firstDay = hours.before(lastDay, inAll - days[0]);
      days[0] = 0;
      times = times(course, days, hours.on(firstDay));
    }
    LocalDate yearsEnd = LocalDate.of(firstDay.getYear(), 12, 31);
    // What is paid is paid in the fiscal year of its request, and nothing is approved after it.
    while (!last(times).isBefore(end)
        || calendar.dayOf(course.isOpen() ? approval(times) : last(times)).isAfter(yearsEnd)) {
      firstDay = hours.before(firstDay.minusDays(1), 0);
      yearsEnd = LocalDate.of(firstDay.getYear(), 12, 31);
      times = times(course, days, hours.on(firstDay));
    }
    boolean fromNamed =
        unit == governments.named(Governments.SEMARANG)
            && root.equals(CATERING)
            && (course.isOpen() || dice.chance(50));
    orders.add(
        new PlannedOrder(
            unit,
            root,
            target,
            course,
            fromNamed,
            times.get(0),
            times.subList(1, times.size()),
            unit.plan(calendar.dayOf(times.get(0)).getYear(), root, target)));
  }

  /** The time of the request and those of the moves. */
  private List<Instant> times(Course course, int[] days, Instant requestedAt) {
    List<Instant> times = new ArrayList<>();
    times.add(requestedAt);
    OrderState state = OrderState.AWAITING_APPROVAL;
    for (int i = 0; i < days.length; i++) {
      Course.Move move = course.moves().get(i);
      if (move == Course.Move.EXPIRED) {
        Instant deadline =
            Objects.requireNonNull(lifecycle.deadline(state, last(times)), "deadline");
        times.add(deadline.plusSeconds(dice.between(1, 60)));
      } else {
        times.add(hours.later(last(times), days[i]));
        state = move == Course.Move.APPROVED ? OrderState.AWAITING_SUPPLIER_CONFIRMATION : state;
      }
    }
    return Collections.unmodifiableList(times);
  }

  /** The time of the first move, or that of the request while nobody has moved. */
  private static Instant approval(List<Instant> times) {
    return times.get(Math.min(1, times.size() - 1));
  }

  private int year(Instant time) {
    return calendar.dayOf(time).getYear();
  }

  private static Instant last(List<Instant> times) {
    return times.get(times.size() - 1);
  }
}
