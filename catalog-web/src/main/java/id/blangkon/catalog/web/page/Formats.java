package id.blangkon.catalog.web.page;

import id.blangkon.catalog.web.page.model.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Money, numbers and dates as people in Indonesia and readers of English write them. Written by
 * hand, since the locale data of the JDK differs from version to version.
 */
public final class Formats {

  private static final String MINUS = "\u2212";
  private static final long MILLION = 1_000_000L;
  private static final long BILLION = 1_000 * MILLION;
  private static final long TRILLION = 1_000 * BILLION;

  private static final Formats INDONESIAN =
      new Formats(
          '.',
          ',',
          '.',
          List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
          List.of(
              "Januari",
              "Februari",
              "Maret",
              "April",
              "Mei",
              "Juni",
              "Juli",
              "Agustus",
              "September",
              "Oktober",
              "November",
              "Desember"),
          List.of("juta", "miliar", "triliun"));
  private static final Formats ENGLISH =
      new Formats(
          ',',
          '.',
          ':',
          List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
          List.of(
              "January",
              "February",
              "March",
              "April",
              "May",
              "June",
              "July",
              "August",
              "September",
              "October",
              "November",
              "December"),
          List.of("million", "billion", "trillion"));

  private final char thousands;
  private final char decimal;
  private final char clock;
  private final List<String> weekdays;
  private final List<String> months;
  private final List<String> magnitudes;

  private Formats(
      char thousands,
      char decimal,
      char clock,
      List<String> weekdays,
      List<String> months,
      List<String> magnitudes) {
    this.thousands = thousands;
    this.decimal = decimal;
    this.clock = clock;
    this.weekdays = weekdays;
    this.months = months;
    this.magnitudes = magnitudes;
  }

  /** The formats of a language. */
  public static Formats of(Language language) {
    return language == Language.EN ? ENGLISH : INDONESIAN;
  }

  /** A whole number, such as {@code 1.240}. */
  public String number(long value) {
    String digits = Long.toString(value);
    boolean negative = value < 0;
    String plain = negative ? digits.substring(1) : digits;
    StringBuilder grouped = new StringBuilder(plain.length() + 8);
    if (negative) {
      grouped.append(MINUS);
    }
    for (int i = 0; i < plain.length(); i++) {
      if (i > 0 && (plain.length() - i) % 3 == 0) {
        grouped.append(thousands);
      }
      grouped.append(plain.charAt(i));
    }
    return grouped.toString();
  }

  /** Exact rupiah, such as {@code Rp15.000.000} or {@code −Rp96.000}. */
  public String rupiah(long value) {
    String number = number(value);
    return value < 0 ? MINUS + "Rp" + number.substring(1) : "Rp" + number;
  }

  /** Short rupiah, such as {@code Rp912 juta} or {@code Rp15,02 miliar}; below a million exact. */
  public String rupiahShort(long value) {
    String sign = value < 0 ? MINUS : "";
    BigDecimal size = BigDecimal.valueOf(value).abs();
    if (size.compareTo(BigDecimal.valueOf(MILLION)) < 0) {
      return rupiah(value);
    }
    // A value that rounds up to the next magnitude is told in that one: never "1.000 juta".
    BigDecimal million = size.divide(BigDecimal.valueOf(MILLION));
    BigDecimal rounded = million.setScale(millionScale(million), RoundingMode.HALF_UP);
    if (rounded.compareTo(BigDecimal.valueOf(1000)) < 0) {
      return sign + "Rp" + decimal(rounded) + " " + magnitudes.get(0);
    }
    rounded = size.divide(BigDecimal.valueOf(BILLION)).setScale(2, RoundingMode.HALF_UP);
    if (rounded.compareTo(BigDecimal.valueOf(1000)) < 0) {
      return sign + "Rp" + decimal(rounded) + " " + magnitudes.get(1);
    }
    rounded = size.divide(BigDecimal.valueOf(TRILLION)).setScale(2, RoundingMode.HALF_UP);
    return sign + "Rp" + decimal(rounded) + " " + magnitudes.get(2);
  }

  private static int millionScale(BigDecimal million) {
    if (million.compareTo(BigDecimal.valueOf(100)) >= 0) {
      return 0;
    }
    return million.compareTo(BigDecimal.TEN) >= 0 ? 1 : 2;
  }

  /** Decimals are kept together ("1,10"), but a whole number stands alone ("2"). */
  private String decimal(BigDecimal value) {
    String whole = number(value.longValue());
    if (value.scale() <= 0) {
      return whole;
    }
    long one = BigInteger.TEN.pow(value.scale()).longValueExact();
    long fraction = value.unscaledValue().longValueExact() % one;
    // The leading one keeps the zeros before the fraction.
    return fraction == 0 ? whole : whole + decimal + Long.toString(one + fraction).substring(1);
  }

  /** A percentage with at most one decimal, such as {@code 94,2%}. */
  public String percent(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    String sign = rounded.signum() < 0 ? MINUS : "";
    return sign + decimal(rounded.abs()) + "%";
  }

  /** A mean that is not negative, with at most one decimal, such as {@code 4,5}. */
  public String mean(double value) {
    return decimal(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
  }

  /** A rate in percent to the hundredth, such as {@code 11%} or {@code 2,65%}. */
  public String rate(long numerator, long denominator) {
    BigDecimal percent =
        BigDecimal.valueOf(numerator)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return decimal(percent.scale() < 0 ? percent.setScale(0) : percent) + "%";
  }

  /** A size of a file, such as {@code 84 KB} or {@code 7,2 MB}. */
  public String bytes(long bytes) {
    if (bytes < 1024 * 1024) {
      return number(Math.max(1, Math.round(bytes / 1024.0))) + " KB";
    }
    BigDecimal megabytes =
        BigDecimal.valueOf(bytes)
            .divide(BigDecimal.valueOf(1024L * 1024L))
            .setScale(1, RoundingMode.HALF_UP);
    return decimal(megabytes) + " MB";
  }

  /** A day in full, such as {@code 24 November 2026}. */
  public String dateFull(LocalDate date) {
    return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** A day in short, such as {@code 24 Nov 2026}. */
  public String date(LocalDate date) {
    return dateWithoutYear(date) + " " + date.getYear();
  }

  /** A day within a list of one year, such as {@code 24 Nov}. */
  public String dateWithoutYear(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date.getMonthValue());
  }

  /** A day with its weekday, such as {@code Selasa 24 Nov 2026}. */
  public String weekday(LocalDate date) {
    return weekdayName(date) + " " + date(date);
  }

  /** A month in full, such as {@code Oktober 2026}. */
  public String monthFull(YearMonth month) {
    return months.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  /** A month of a year in short, such as {@code Okt}. */
  public String monthShort(YearMonth month) {
    return month(month.getMonthValue());
  }

  /** A time of the day, such as {@code 16.00}. */
  public String time(LocalTime time) {
    return twoDigits(time.getHour()) + clock + twoDigits(time.getMinute());
  }

  /** A moment with weekday and zone, such as {@code Selasa 24 Nov 2026, 16.00 WIB}. */
  public String moment(Instant instant, ZoneId zone) {
    ZonedDateTime at = instant.atZone(zone);
    return weekday(at.toLocalDate()) + ", " + time(at.toLocalTime()) + " " + zoneName(zone);
  }

  /** A deadline: weekday, day, time, zone, without year, such as {@code Rabu 25 Nov, 12.00 WIB}. */
  public String deadline(Instant instant, ZoneId zone) {
    ZonedDateTime at = instant.atZone(zone);
    LocalDate day = at.toLocalDate();
    return weekdayName(day)
        + " "
        + dateWithoutYear(day)
        + ", "
        + time(at.toLocalTime())
        + " "
        + zoneName(zone);
  }

  /** The usual short name of an Indonesian zone. */
  public String zoneName(ZoneId zone) {
    return switch (zone.getId()) {
      case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
      case "Asia/Makassar" -> "WITA";
      case "Asia/Jayapura" -> "WIT";
      default -> zone.getId();
    };
  }

  private String weekdayName(LocalDate date) {
    return weekdays.get(date.getDayOfWeek().getValue() - 1);
  }

  private String month(int number) {
    return months.get(number - 1).substring(0, 3);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
