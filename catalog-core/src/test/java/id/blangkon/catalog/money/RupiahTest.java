package id.blangkon.catalog.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void arithmetic_is_exact_or_throws(long seed) {
    Random random = new Random(seed);
    int thrown = 0;
    for (int i = 0; i < 25_000; i++) {
      long a = random.nextLong() >> random.nextInt(64);
      long b = random.nextLong() >> random.nextInt(64);
      thrown += agrees(() -> Rupiah.of(a).plus(Rupiah.of(b)), a, big -> big.add(big(b)));
      thrown += agrees(() -> Rupiah.of(a).minus(Rupiah.of(b)), a, big -> big.subtract(big(b)));
      thrown += agrees(() -> Rupiah.of(a).times(b), a, big -> big.multiply(big(b)));
    }
    assertThat(thrown).as("overflows among the inputs").isPositive();
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }

  /** 1 when the exact result does not fit and the operation said so. */
  private static int agrees(
      Supplier<Rupiah> operation, long a, Function<BigInteger, BigInteger> exact) {
    BigInteger expected = exact.apply(big(a));
    if (expected.bitLength() < Long.SIZE) {
      if (operation.get().amount() != expected.longValueExact()) {
        assertThat(operation.get().amount()).isEqualTo(expected.longValueExact());
      }
      return 0;
    }
    assertThatThrownBy(operation::get).isInstanceOf(ArithmeticException.class);
    return 1;
  }

  @Test
  void the_largest_and_the_smallest_amount_overflow_by_one() {
    Rupiah most = Rupiah.of(Long.MAX_VALUE);
    Rupiah least = Rupiah.of(Long.MIN_VALUE);
    for (Supplier<Rupiah> overflow :
        List.<Supplier<Rupiah>>of(
            () -> most.plus(Rupiah.of(1)),
            () -> least.minus(Rupiah.of(1)),
            () -> Rupiah.ZERO.minus(least),
            () -> least.times(-1),
            () -> most.times(2))) {
      assertThatThrownBy(overflow::get).isInstanceOf(ArithmeticException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, Rp0",
    "1, Rp1",
    "999, Rp999",
    "1000, Rp1.000",
    "15000000, Rp15.000.000",
    "123456, Rp123.456",
    "-1, \u2212Rp1",
    "-999, \u2212Rp999",
    "-96000, \u2212Rp96.000",
    "-1000, \u2212Rp1.000",
    "9223372036854775807, Rp9.223.372.036.854.775.807",
    "-9223372036854775808, \u2212Rp9.223.372.036.854.775.808"
  })
  void an_amount_is_written_as_indonesians_write_it(long amount, String text) {
    assertThat(Rupiah.of(amount)).hasToString(text);
  }

  @Test
  void amounts_are_compared_by_value() {
    assertThat(Rupiah.of(0)).isSameAs(Rupiah.ZERO).isEqualTo(new Rupiah(0));
    assertThat(Rupiah.of(2)).isGreaterThan(Rupiah.of(1)).isEqualTo(new Rupiah(2));
    assertThat(Rupiah.of(2).isMoreThan(Rupiah.of(2))).isFalse();
    assertThat(Rupiah.of(2).isMoreThan(Rupiah.of(1))).isTrue();
    assertThat(Rupiah.ZERO.isPositive() || Rupiah.ZERO.isNegative()).isFalse();
    assertThat(Rupiah.of(1).isPositive()).isTrue();
    assertThat(Rupiah.of(-1).isNegative()).isTrue();
  }
}
