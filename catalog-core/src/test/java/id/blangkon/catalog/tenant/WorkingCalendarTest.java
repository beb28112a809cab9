package id.blangkon.catalog.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.policy.PolicyPack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private final WorkingCalendar calendar = new WorkingCalendar(JAKARTA, PolicyPack.national());

  @ParameterizedTest
  @CsvSource({
    // from (UTC), working days, deadline (UTC): 16.00 in Jakarta is 09.00 UTC
    "2026-11-24T02:00:00Z, 1, 2026-11-25T09:00:00Z",
    "2026-11-24T02:00:00Z, 3, 2026-11-27T09:00:00Z",
    "2026-11-24T02:00:00Z, 4, 2026-11-30T09:00:00Z",
    // Friday
    "2026-11-27T02:00:00Z, 1, 2026-11-30T09:00:00Z",
    // Saturday and Sunday count from Monday
    "2026-11-28T02:00:00Z, 1, 2026-11-30T09:00:00Z",
    "2026-11-29T02:00:00Z, 1, 2026-11-30T09:00:00Z",
    // after the close of office it is still that day
    "2026-11-24T16:59:59Z, 1, 2026-11-25T09:00:00Z",
    // 17.00 UTC is the next day in Jakarta
    "2026-11-24T17:00:00Z, 1, 2026-11-26T09:00:00Z",
    // Christmas is a Friday, so the next working day is Monday
    "2026-12-24T02:00:00Z, 1, 2026-12-28T09:00:00Z",
    // over the year's end: 1 January is a Friday
    "2026-12-31T02:00:00Z, 1, 2027-01-04T09:00:00Z"
  })
  void a_deadline_is_the_close_of_office_on_the_nth_working_day(
      Instant from, long workingDays, Instant deadline) {
    assertThat(calendar.deadline(from, workingDays)).isEqualTo(deadline);
  }

  @Test
  void weekends_and_holidays_are_no_working_days() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 27))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 28))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 29))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 17))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
  }

  @Test
  void days_begin_at_midnight_of_the_zone_and_not_of_the_machine() {
    assertThat(calendar.dayOf(Instant.parse("2026-11-24T16:59:59.999999Z")))
        .isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(calendar.dayOf(Instant.parse("2026-11-24T17:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(
            new WorkingCalendar(ZoneId.of("Asia/Jayapura"), PolicyPack.national())
                .dayOf(Instant.parse("2026-11-24T15:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 25));
  }

  @Test
  void a_longer_time_never_ends_earlier() {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    for (int hour = 0; hour < 24 * 400; hour += 7) {
      Instant from = start.plusSeconds(hour * 3_600L);
      Instant last = from;
      for (int days = 1; days <= 5; days++) {
        Instant deadline = calendar.deadline(from, days);
        assertThat(deadline).isAfter(last);
        assertThat(calendar.isWorkingDay(calendar.dayOf(deadline))).isTrue();
        last = deadline;
      }
    }
  }
}
