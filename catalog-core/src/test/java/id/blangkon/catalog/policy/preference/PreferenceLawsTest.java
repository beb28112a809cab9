package id.blangkon.catalog.policy.preference;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PolicyPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for all offers, tried on many with a fixed seed. */
class PreferenceLawsTest {

  private static final int CASES = 100_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final DomesticPreference preference = new DomesticPreference(PolicyPack.national());
  private final PricePreference prices = new PricePreference(PolicyPack.national());
  private final Random random = new Random(66);

  private OfferedProduct offer(int number) {
    String name = "P" + number;
    return switch (random.nextInt(5)) {
      case 0 -> OfferedProduct.selfDeclared(name, random.nextBoolean());
      case 1 -> new OfferedProduct(name, null, 0, random.nextBoolean(), false, true);
      default -> OfferedProduct.certified(name, random.nextInt(10_001), random.nextInt(16) * 100L);
    };
  }

  @Test
  void someOfferMayAlwaysBeBoughtAndMoreLocalContentNeverMakesOneIneligible() {
    for (int i = 0; i < CASES; i++) {
      List<OfferedProduct> offers = new ArrayList<>();
      for (int number = random.nextInt(5); number >= 0; number--) {
        offers.add(offer(number));
      }
      PreferenceResult result = preference.evaluate(offers, TODAY);

      assertThat(result.eligible()).isNotEmpty().isSubsetOf(offers);
      OfferedProduct first = offers.get(0);
      Long content = first.localContent();
      if (content != null && result.eligible().contains(first)) {
        List<OfferedProduct> better = new ArrayList<>(offers);
        OfferedProduct improved =
            OfferedProduct.certified(
                first.name(), content + random.nextInt(5_000), first.companyBenefit());
        better.set(0, improved);
        assertThat(preference.evaluate(better, TODAY).eligible()).contains(improved);
      }
    }
  }

  @Test
  void aPreferenceLowersAComparedPriceByAtMostAQuarterAndMoreContentLowersItMore() {
    for (int i = 0; i < CASES; i++) {
      Rupiah price = Rupiah.of(1 + random.nextLong(100_000_000_000L));
      Rupiah whole = Rupiah.of(1_000_000_001L + random.nextInt(1_000_000));
      long content = random.nextInt(10_001);
      Optional<PricePreference.Evaluated> evaluated = prices.evaluate(whole, price, content, TODAY);
      assertThat(evaluated.isPresent()).isEqualTo(content >= 2_500);
      if (evaluated.isPresent()) {
        long compared = evaluated.get().price().amount();
        assertThat(compared).isBetween(price.amount() * 3 / 4, price.amount());
        long more = content + random.nextLong(10_001 - content);
        assertThat(prices.evaluate(whole, price, more, TODAY).orElseThrow().price().amount())
            .isLessThanOrEqualTo(compared);
      }
    }
  }

  @Test
  void nothingIsPreferredBelowTheLimitNorBeforeTheRule() {
    Rupiah price = Rupiah.of(2_000_000_000L);
    assertThat(prices.evaluate(Rupiah.of(1_000_000_000L), price, 4_500, TODAY)).isEmpty();
    assertThat(prices.evaluate(price, price, 4_500, LocalDate.of(2025, 4, 29))).isEmpty();
    assertThat(prices.evaluate(price, price, 4_500, LocalDate.of(2025, 4, 30))).isPresent();
  }
}
