package id.blangkon.catalog.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

  private static final Rate ELEVEN_PERCENT = new Rate(11, 100);
  private static final Rate TWELVE_PERCENT = new Rate(12, 100);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // Published examples; T03 to T05 have fractions of a rupiah in the base, so numerator and
    // denominator carry them.
    "T01, 11, 100, 2342343, 257657",
    "T02, 11, 100, 3453454, 379879",
    "T03, 10, 10000, 10034556775, 10034556",
    "T04, 20, 1000, 5005649855, 100112997",
    "T05, 15, 10000, 30056040, 45084",
    "T06, 1275, 10000, 3456876, 440751",
    "T07, 1, 12, 2467568, 205630",
    "T08, 11, 100, 6000000, 660000",
    "T09, 11, 100, 16935000, 1862850",
    "T10, 11, 100, 1000000, 110000",
    "T11, 11, 100, 2000001, 220000"
  })
  void a_published_example_rounded_down_comes_out_as_published(
      String vector, long numerator, long denominator, long base, long expected) {
    assertThat(new Rate(numerator, denominator).of(Rupiah.of(base), Rounding.FLOOR))
        .as(vector)
        .isEqualTo(Rupiah.of(expected));
  }

  @Test
  void twelve_percent_of_eleven_twelfths_is_eleven_percent_without_a_rounding_between() {
    // A first rounding to 11/12 would give 109,999 of 1,000,000.
    Rate exact = new Rate(12 * 11, 100 * 12);
    for (long price : new long[] {1_000_000, 2_000_000, 2_000_001, 6_000_000}) {
      assertThat(exact.of(Rupiah.of(price), Rounding.FLOOR))
          .isEqualTo(ELEVEN_PERCENT.of(Rupiah.of(price), Rounding.FLOOR));
    }
    assertThat(exact.of(Rupiah.of(1_000_000), Rounding.FLOOR)).isEqualTo(Rupiah.of(110_000));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "T15, 11, 100, 11100000, HALF_UP, 10000000",
    "T25, 12, 100, 545585750, HALF_UP, 487130134",
    "T26, 11, 100, 1317332500, HALF_UP, 1186786036",
    "T27, 11, 100, 5000000, HALF_UP, 4504505",
    "T27, 11, 100, 5000000, FLOOR, 4504504"
  })
  void the_base_of_a_published_gross_comes_out_as_published(
      String vector,
      long numerator,
      long denominator,
      long gross,
      Rounding rounding,
      long expected) {
    Rate rate = new Rate(numerator, denominator);
    Rupiah base = rate.baseOf(Rupiah.of(gross), rounding);

    assertThat(base).as(vector).isEqualTo(Rupiah.of(expected));
    assertThat(base.plus(Rupiah.of(gross).minus(base))).isEqualTo(Rupiah.of(gross));
  }

  @Test
  void the_vat_of_the_published_gross_at_twelve_percent() {
    Rupiah gross = Rupiah.of(545_585_750);

    assertThat(gross.minus(TWELVE_PERCENT.baseOf(gross, Rounding.HALF_UP)))
        .isEqualTo(Rupiah.of(58_455_616));
  }

  private static BigDecimal exact(Rate rate, long base) {
    return new BigDecimal(BigInteger.valueOf(base).multiply(BigInteger.valueOf(rate.numerator())))
        .divide(BigDecimal.valueOf(rate.denominator()), 10, RoundingMode.HALF_EVEN);
  }

  private static RoundingMode mode(Rounding rounding) {
    return switch (rounding) {
      case FLOOR -> RoundingMode.FLOOR;
      case HALF_UP -> RoundingMode.HALF_UP;
      case CEILING_HUNDRED -> RoundingMode.CEILING;
    };
  }

  @ParameterizedTest
  @EnumSource(Rounding.class)
  void rounding_agrees_with_decimal_arithmetic_and_is_off_by_less_than_its_step(Rounding rounding) {
    Random random = new Random(7);
    BigDecimal step = BigDecimal.valueOf(rounding == Rounding.CEILING_HUNDRED ? 100 : 1);
    for (int i = 0; i < 100_000; i++) {
      Rate rate = new Rate(random.nextInt(10_000), 1 + random.nextInt(10_000));
      long base = random.nextLong(2_000_000_000_000L) - 1_000_000_000_000L;
      BigDecimal exact = exact(rate, base);
      BigDecimal expected = exact.divide(step, 0, mode(rounding)).multiply(step);
      BigDecimal rounded = BigDecimal.valueOf(rate.of(Rupiah.of(base), rounding).amount());
      if (rounded.compareTo(expected) != 0 || rounded.subtract(exact).abs().compareTo(step) >= 0) {
        assertThat(rounded).as("%s of %s", rate, base).isEqualByComparingTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void base_and_tax_of_a_gross_amount_agree_to_a_rupiah(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 25_000; i++) {
      Rate rate = new Rate(random.nextInt(2_500), 10_000);
      Rupiah gross = Rupiah.of(random.nextLong(1_000_000_000_000_000L));
      Rupiah base = rate.baseOf(gross, Rounding.HALF_UP);
      Rupiah tax = gross.minus(base);
      long difference = tax.minus(rate.of(base, Rounding.HALF_UP)).amount();
      Rupiah back = rate.baseOf(base.plus(rate.of(base, Rounding.HALF_UP)), Rounding.HALF_UP);
      if (Math.abs(difference) > 1 || !back.equals(base) || base.isMoreThan(gross)) {
        assertThat(difference).as("%s of %s", rate, gross).isBetween(-1L, 1L);
        assertThat(back).as("%s of %s", rate, gross).isEqualTo(base);
      }
    }
  }

  @Test
  void halves_go_away_from_zero() {
    Rate half = new Rate(1, 2);
    assertThat(half.of(Rupiah.of(1), Rounding.HALF_UP)).isEqualTo(Rupiah.of(1));
    assertThat(half.of(Rupiah.of(3), Rounding.HALF_UP)).isEqualTo(Rupiah.of(2));
    assertThat(half.of(Rupiah.of(-1), Rounding.HALF_UP)).isEqualTo(Rupiah.of(-1));
    assertThat(half.of(Rupiah.of(-3), Rounding.HALF_UP)).isEqualTo(Rupiah.of(-2));
    assertThat(half.of(Rupiah.of(-1), Rounding.FLOOR)).isEqualTo(Rupiah.of(-1));
    assertThat(half.of(Rupiah.of(1), Rounding.FLOOR)).isEqualTo(Rupiah.ZERO);
  }

  @Test
  void whole_hundreds_stay_and_one_more_goes_up_to_the_next() {
    Rate all = new Rate(1, 1);
    assertThat(all.of(Rupiah.of(500), Rounding.CEILING_HUNDRED)).isEqualTo(Rupiah.of(500));
    assertThat(all.of(Rupiah.of(501), Rounding.CEILING_HUNDRED)).isEqualTo(Rupiah.of(600));
    assertThat(all.of(Rupiah.of(-501), Rounding.CEILING_HUNDRED)).isEqualTo(Rupiah.of(-500));
    assertThat(all.of(Rupiah.ZERO, Rounding.CEILING_HUNDRED)).isEqualTo(Rupiah.ZERO);
  }

  @Test
  void a_result_that_does_not_fit_throws_and_one_that_fits_is_exact() {
    Rupiah most = Rupiah.of(Long.MAX_VALUE);

    assertThat(new Rate(Long.MAX_VALUE, Long.MAX_VALUE).of(most, Rounding.FLOOR)).isEqualTo(most);
    assertThatThrownBy(() -> new Rate(2, 1).of(most, Rounding.FLOOR))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Rate(1, 1).of(most, Rounding.CEILING_HUNDRED))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Rate(Long.MAX_VALUE, 1).baseOf(most, Rounding.FLOOR))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void a_rate_is_a_fraction_of_zero_or_more() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 100));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, -100));
    assertThat(Rate.ZERO.isZero()).isTrue();
    assertThat(new Rate(1_100, 10_000).of(Rupiah.of(100), Rounding.FLOOR)).isEqualTo(Rupiah.of(11));
    assertThat(ELEVEN_PERCENT.isZero()).isFalse();
  }
}
