package id.blangkon.catalog.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PolicyPack;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatTableTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private final VatTable vat = new VatTable(PolicyPack.national());

  private PriceBreakdown excluding(long price, LocalDate day) {
    return vat.breakdown(Rupiah.of(price), false, true, TaxTreatment.TAXABLE, day);
  }

  private PriceBreakdown including(long gross, LocalDate day) {
    return vat.breakdown(Rupiah.of(gross), true, true, TaxTreatment.TAXABLE, day);
  }

  @ParameterizedTest(name = "{0}: {1} on {2} is {3}")
  @CsvSource({
    // The vectors of the published examples; T01 and T02 end in fractions, so they show the
    // rounding.
    "T01, 2342343, 2025-05-21, 257657",
    "T01, 2342343, 2025-05-22, 257658",
    "T02, 3453454, 2025-05-21, 379879",
    "T02, 3453454, 2025-05-22, 379880",
    "T08, 6000000, 2026-11-24, 660000",
    "T09, 16935000, 2026-11-24, 1862850",
    "T10, 1000000, 2026-11-24, 110000",
    "T10, 1000000, 2025-01-01, 110000",
    "T11, 2000001, 2026-11-24, 220000",
    "T11, 2000000, 2026-11-24, 220000",
    "T11, 2000000, 2025-01-01, 220000"
  })
  void vat_of_a_price_without_it(String vector, long price, LocalDate day, long expected) {
    PriceBreakdown breakdown = excluding(price, day);

    assertThat(breakdown.vat()).as(vector).isEqualTo(Rupiah.of(expected));
    assertThat(breakdown.net()).isEqualTo(Rupiah.of(price));
    assertThat(breakdown.gross()).isEqualTo(Rupiah.of(price + expected));
  }

  @ParameterizedTest(name = "up to {0} the VAT last changed on {1}")
  @CsvSource({
    "2018-01-01, 2018-01-01",
    "2022-03-31, 2018-01-01",
    "2022-04-01, 2022-04-01",
    "2024-12-31, 2022-04-01",
    "2025-01-01, 2025-01-01",
    "2025-05-21, 2025-01-01",
    "2025-05-22, 2025-05-22",
    "2026-11-24, 2025-05-22"
  })
  void the_day_is_known_on_which_the_vat_of_prices_last_changed(LocalDate day, LocalDate expected) {
    assertThat(vat.lastChange(day)).contains(expected);
    assertThat(vat.lastChange(LocalDate.of(1990, 1, 1))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} is {2} and {3}")
  @CsvSource({
    "T15, 11100000, 10000000, 1100000",
    "T26, 1317332500, 1186786036, 130546464",
    "T27, 5000000, 4504505, 495495"
  })
  void a_price_with_vat_is_divided_so_that_the_parts_make_the_whole(
      String vector, long gross, long net, long expected) {
    PriceBreakdown breakdown = including(gross, TODAY);

    assertThat(breakdown.net()).as(vector).isEqualTo(Rupiah.of(net));
    assertThat(breakdown.vat()).isEqualTo(Rupiah.of(expected));
    assertThat(breakdown.gross()).isEqualTo(Rupiah.of(gross));
  }

  @ParameterizedTest
  @CsvSource({
    // day, rate in percent, VAT of 15 (1.50 or 1.65), VAT of 5 (0.50 or 0.55)
    "2018-01-01, 10, 1, 0",
    "2022-03-31, 10, 1, 0",
    "2022-04-01, 11, 1, 0",
    "2024-12-31, 11, 1, 0",
    "2025-01-01, 11, 1, 0",
    "2025-05-21, 11, 1, 0",
    "2025-05-22, 11, 2, 1",
    "2026-11-24, 11, 2, 1"
  })
  void rate_and_rounding_change_at_the_days_of_the_regulations(
      LocalDate day, long percent, long ofFifteen, long ofFive) {
    assertThat(excluding(1_000, day).rate()).isEqualTo(new Rate(percent, 100));
    assertThat(excluding(1_000, day).vat()).isEqualTo(Rupiah.of(percent * 10));
    assertThat(excluding(15, day).vat()).isEqualTo(Rupiah.of(ofFifteen));
    assertThat(excluding(5, day).vat()).isEqualTo(Rupiah.of(ofFive));
  }

  @Test
  void the_rate_names_its_legal_basis_where_it_was_read() {
    assertThat(excluding(1_000, LocalDate.of(2024, 12, 31)).legalBasis()).isNull();
    assertThat(excluding(1_000, LocalDate.of(2025, 1, 1)).legalBasis()).contains("PMK 131/2024");
    assertThat(excluding(1_000, LocalDate.of(2025, 5, 22)).legalBasis())
        .contains("PER-11/PJ/2025 Pasal 129");
  }

  @ParameterizedTest
  @EnumSource(TaxTreatment.class)
  void no_vat_is_charged_by_one_who_is_not_registered_or_on_what_is_outside_it(
      TaxTreatment treatment) {
    Rupiah price = Rupiah.of(1_110);
    for (boolean registered : new boolean[] {true, false}) {
      for (boolean inclusive : new boolean[] {true, false}) {
        PriceBreakdown breakdown = vat.breakdown(price, inclusive, registered, treatment, TODAY);
        if (registered && treatment == TaxTreatment.TAXABLE) {
          assertThat(breakdown.vat().isPositive()).isTrue();
        } else {
          assertThat(breakdown)
              .isEqualTo(new PriceBreakdown(price, Rupiah.ZERO, price, Rate.ZERO, null));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatever_the_price_and_the_day_the_parts_make_the_whole(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 25_000; i++) {
      Rupiah amount = Rupiah.of(random.nextLong(1_000_000_000_000_000L));
      LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(4_000));
      boolean inclusive = random.nextBoolean();
      PriceBreakdown breakdown = vat.breakdown(amount, inclusive, true, TaxTreatment.TAXABLE, day);

      if (!breakdown.net().plus(breakdown.vat()).equals(breakdown.gross())
          || breakdown.vat().isNegative()
          || breakdown.vat().isMoreThan(breakdown.net())
          || !(inclusive ? breakdown.gross() : breakdown.net()).equals(amount)) {
        assertThat(breakdown).as("%s on %s", amount, day).isNull();
      }
    }
  }

  @Test
  void a_breakdown_that_does_not_close_cannot_be_made() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PriceBreakdown(
                    Rupiah.of(100), Rupiah.of(11), Rupiah.of(110), new Rate(11, 100), null));
  }
}
