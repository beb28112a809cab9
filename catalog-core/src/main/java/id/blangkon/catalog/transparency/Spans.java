package id.blangkon.catalog.transparency;

import id.blangkon.catalog.transparency.StatisticsStore.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which kept sums, and which single days at the edges, make up a time.
 *
 * @param periods of kept rows, as they are written in {@link FigureRow#period}
 * @param days as eight digits
 */
record Spans(List<Span> periods, List<Span> days) {

  private static final Span ALL_TIME = new Span(0, 0);
  private static final int LAST_YEAR = 9_999;
  private static final Span ALL_YEARS = new Span(1, LAST_YEAR);
  private static final Span ALL_MONTHS = new Span(101, LAST_YEAR * 100 + 12);

  Spans {
    periods = List.copyOf(periods);
    days = List.copyOf(days);
  }

  /** Only single days, for what no kept sums cover. */
  static Spans ofDays(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new Spans(
        List.of(),
        List.of(
            new Span(
                from == null ? 0 : number(from), to == null ? Integer.MAX_VALUE : number(to))));
  }

  static Spans of(Cut cut, boolean monthByMonth, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return new Spans(List.of(whole(cut, monthByMonth)), List.of());
    }
    List<Span> days = new ArrayList<>();
    YearMonth first = from == null ? YearMonth.of(1, 1) : YearMonth.from(from);
    YearMonth last = to == null ? YearMonth.of(LAST_YEAR, 12) : YearMonth.from(to);
    boolean partlyAtFirst = from != null && from.getDayOfMonth() > 1;
    boolean partlyAtLast = to != null && to.getDayOfMonth() < to.lengthOfMonth();
    if (from != null && to != null && first.equals(last) && (partlyAtFirst || partlyAtLast)) {
      return new Spans(List.of(), List.of(new Span(number(from), number(to))));
    }
    if (from != null && partlyAtFirst) {
      days.add(new Span(number(from), number(first.atEndOfMonth())));
      first = first.plusMonths(1);
    }
    if (to != null && partlyAtLast) {
      days.add(new Span(number(last.atDay(1)), number(to)));
      last = last.minusMonths(1);
    }
    return new Spans(
        cut.keepsYears() && !monthByMonth ? years(first, last) : months(first, last), days);
  }

  private static Span whole(Cut cut, boolean monthByMonth) {
    if (monthByMonth || !cut.keepsYears()) {
      return ALL_MONTHS;
    }
    return cut.keepsAllTime() ? ALL_TIME : ALL_YEARS;
  }

  /** Months up to the first whole year, the whole years, and the months after them. */
  private static List<Span> years(YearMonth first, YearMonth last) {
    int from = first.getMonthValue() == 1 ? first.getYear() : first.getYear() + 1;
    int to = last.getMonthValue() == 12 ? last.getYear() : last.getYear() - 1;
    if (from > to) {
      return months(first, last);
    }
    List<Span> spans = new ArrayList<>(months(first, YearMonth.of(from - 1, 12)));
    spans.add(new Span(from, to));
    spans.addAll(months(YearMonth.of(to + 1, 1), last));
    return spans;
  }

  private static List<Span> months(YearMonth first, YearMonth last) {
    return first.isAfter(last) ? List.of() : List.of(new Span(number(first), number(last)));
  }

  private static int number(YearMonth month) {
    return month.getYear() * 100 + month.getMonthValue();
  }

  private static int number(LocalDate day) {
    return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
  }
}
