package id.blangkon.catalog.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.web.page.model.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  private final Formats indonesian = Formats.of(Language.ID);
  private final Formats english = Formats.of(Language.EN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|Rp0|Rp0",
        "999|Rp999|Rp999",
        "1000|Rp1.000|Rp1,000",
        "15000000|Rp15.000.000|Rp15,000,000",
        "-96000|−Rp96.000|−Rp96,000",
        "-9223372036854775808|−Rp9.223.372.036.854.775.808|−Rp9,223,372,036,854,775,808",
      })
  void writesExactRupiah(long value, String inIndonesian, String inEnglish) {
    assertThat(indonesian.rupiah(value)).isEqualTo(inIndonesian);
    assertThat(english.rupiah(value)).isEqualTo(inEnglish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|Rp0|Rp0",
        "999999|Rp999.999|Rp999,999",
        "1000000|Rp1 juta|Rp1 million",
        "1050000|Rp1,05 juta|Rp1.05 million",
        "9994999|Rp9,99 juta|Rp9.99 million",
        "12340000|Rp12,3 juta|Rp12.3 million",
        "912000000|Rp912 juta|Rp912 million",
        "999499999|Rp999 juta|Rp999 million",
        "999999999|Rp1 miliar|Rp1 billion",
        "1000000000|Rp1 miliar|Rp1 billion",
        "1100000000|Rp1,10 miliar|Rp1.10 billion",
        "15024318500|Rp15,02 miliar|Rp15.02 billion",
        "999999999999|Rp1 triliun|Rp1 trillion",
        "1740000000000|Rp1,74 triliun|Rp1.74 trillion",
        "1740000000000000|Rp1.740 triliun|Rp1,740 trillion",
        "-15024318500|−Rp15,02 miliar|−Rp15.02 billion",
        "-999999|−Rp999.999|−Rp999,999",
      })
  void writesShortRupiah(long value, String inIndonesian, String inEnglish) {
    assertThat(indonesian.rupiahShort(value)).isEqualTo(inIndonesian);
    assertThat(english.rupiahShort(value)).isEqualTo(inEnglish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"94.2|94,2%", "40|40%", "0|0%", "99.96|100%", "0.05|0,1%", "-3.5|−3,5%"})
  void writesPercentages(double value, String text) {
    assertThat(indonesian.percent(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1|1 KB", "86016|84 KB", "1048575|1.024 KB", "7549747|7,2 MB"})
  void writesSizes(long bytes, String text) {
    assertThat(indonesian.bytes(bytes)).isEqualTo(text);
  }

  @Test
  void writesDays() {
    LocalDate day = LocalDate.of(2026, 11, 24);

    assertThat(indonesian.weekday(day)).isEqualTo("Selasa 24 Nov 2026");
    assertThat(english.weekday(day)).isEqualTo("Tue 24 Nov 2026");
    assertThat(indonesian.dateFull(day)).isEqualTo("24 November 2026");
    assertThat(indonesian.dateWithoutYear(LocalDate.of(2026, 8, 1))).isEqualTo("1 Agu");
    assertThat(english.dateWithoutYear(LocalDate.of(2026, 8, 1))).isEqualTo("1 Aug");
    assertThat(indonesian.monthFull(YearMonth.of(2026, 10))).isEqualTo("Oktober 2026");
    assertThat(indonesian.monthShort(YearMonth.of(2026, 12))).isEqualTo("Des");
  }

  @Test
  void writesMomentsWithTheirZone() {
    Instant at = Instant.parse("2026-11-24T09:00:00Z");
    ZoneId jakarta = ZoneId.of("Asia/Jakarta");

    assertThat(indonesian.moment(at, jakarta)).isEqualTo("Selasa 24 Nov 2026, 16.00 WIB");
    assertThat(english.moment(at, jakarta)).isEqualTo("Tue 24 Nov 2026, 16:00 WIB");
    assertThat(indonesian.deadline(at, ZoneId.of("Asia/Makassar")))
        .isEqualTo("Selasa 24 Nov, 17.00 WITA");
    assertThat(indonesian.deadline(at, ZoneId.of("Asia/Jayapura")))
        .isEqualTo("Selasa 24 Nov, 18.00 WIT");
  }
}
