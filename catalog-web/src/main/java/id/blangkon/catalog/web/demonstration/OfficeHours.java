package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When people work: from eight to four on working days. */
final class OfficeHours {

  private static final LocalTime OPEN = LocalTime.of(8, 0);
  private static final int OPEN_SECONDS = 8 * 3600 - 60;

  private final WorkingCalendar calendar;
  private final Dice dice;

  OfficeHours(WorkingCalendar calendar, Dice dice) {
    this.calendar = calendar;
    this.dice = dice;
  }

  /** Some time of the day, or of the next working day when it is none. */
  Instant on(LocalDate day) {
    return at(workingDayFrom(day), dice.between(0, OPEN_SECONDS - 1));
  }

  /**
   * Some time so many working days later; with none, within two hours or, when the office closes
   * before that, on the next working day.
   */
  Instant later(Instant start, int workingDays) {
    LocalDate day = calendar.dayOf(start);
    if (workingDays == 0) {
      Instant soon = start.plus(Duration.ofSeconds(dice.between(600, 7200)));
      Instant close = at(day, OPEN_SECONDS);
      return soon.isBefore(close) ? soon : on(day.plusDays(1));
    }
    for (int left = workingDays; left > 0; left--) {
      day = workingDayFrom(day.plusDays(1));
    }
    return on(day);
  }

  /** The working day so many working days before the day. */
  LocalDate before(LocalDate day, int workingDays) {
    LocalDate earlier = workingDayUpTo(day);
    for (int left = workingDays; left > 0; left--) {
      earlier = workingDayUpTo(earlier.minusDays(1));
    }
    return earlier;
  }

  private LocalDate workingDayFrom(LocalDate day) {
    LocalDate working = day;
    while (!calendar.isWorkingDay(working)) {
      working = working.plusDays(1);
    }
    return working;
  }

  private LocalDate workingDayUpTo(LocalDate day) {
    LocalDate working = day;
    while (!calendar.isWorkingDay(working)) {
      working = working.minusDays(1);
    }
    return working;
  }

  private Instant at(LocalDate day, int seconds) {
    return day.atTime(OPEN).plusSeconds(seconds).atZone(calendar.zone()).toInstant();
  }
}
