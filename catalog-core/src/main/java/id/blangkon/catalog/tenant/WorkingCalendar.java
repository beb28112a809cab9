package id.blangkon.catalog.tenant;

import id.blangkon.catalog.policy.PolicyPack;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Working days: Monday to Friday but for the holidays of the policy pack, in the zone of the
 * installation.
 */
public final class WorkingCalendar {

  /** Offices close at four in the afternoon; a deadline of working days ends then. */
  private static final LocalTime END_OF_OFFICE = LocalTime.of(16, 0);

  private final ZoneId zone;
  private final Set<LocalDate> holidays;

  public WorkingCalendar(ZoneId zone, PolicyPack pack) {
    this.zone = zone;
    this.holidays =
        pack.table("holidays").rows().stream()
            .map(row -> row.date("date"))
            .collect(Collectors.toUnmodifiableSet());
  }

  public ZoneId zone() {
    return zone;
  }

  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /**
   * The working days after the first day, up to the last one, which counts; 0 if none is between.
   */
  public int workingDays(LocalDate first, LocalDate last) {
    int days = 0;
    for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      days += isWorkingDay(day) ? 1 : 0;
    }
    return days;
  }

  /**
   * The close of office on the n-th working day after the day of the instant.
   *
   * @param workingDays one or more
   */
  public Instant deadline(Instant start, long workingDays) {
    LocalDate day = dayOf(start);
    long left = workingDays;
    while (left > 0) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day.atTime(END_OF_OFFICE).atZone(zone).toInstant();
  }
}
