package id.blangkon.catalog.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyPackException;
import id.blangkon.catalog.policy.ReviewState;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single answers are in the examples of the pack; here are what they say and the laws of all. */
class TaxRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int PURCHASES_A_SEED = 25_000;

  private final TaxRules rules = new TaxRules(PolicyPack.national());

  private static TaxedLine goods(long amount) {
    return new TaxedLine(
        PurchaseKind.GOODS, Rupiah.of(amount), false, false, false, GoodsGroup.OTHER);
  }

  private static TaxedPurchase purchase(PaymentMethod payment, TaxedLine... lines) {
    return new TaxedPurchase(
        TODAY,
        PurchaseChannel.DIRECT,
        false,
        payment,
        new TaxedSupplier(LegalForm.CV, true, true, false, null, ConstructionQualification.NONE),
        List.of(lines));
  }

  @Test
  void anExemptionIsALineOfZeroWithItsLegalBasis() {
    TaxLine exempt =
        rules.assess(purchase(PaymentMethod.DIRECT, goods(2_000_000))).lines().stream()
            .filter(line -> line.type() == TaxType.INCOME_TAX_22)
            .findFirst()
            .orElseThrow();
    assertThat(exempt.amount()).isEqualTo(Rupiah.ZERO);
    assertThat(exempt.rate()).isEqualTo(Rate.ZERO);
    assertThat(exempt.collector()).isEqualTo(TaxCollector.NOBODY);
    assertThat(exempt.legalBasis()).contains("PMK 51/2025", "huruf a");
  }

  @Test
  void whoCollectsIsPartOfTheLegalBasis() {
    TaxLine vat =
        rules.assess(purchase(PaymentMethod.GOVERNMENT_CARD, goods(10_000_000))).lines().get(0);
    assertThat(vat.type()).isEqualTo(TaxType.VAT);
    assertThat(vat.collector()).isEqualTo(TaxCollector.SUPPLIER);
    assertThat(vat.legalBasis()).contains("PMK 131/2024", "PMK 59/2022");
    assertThat(vat.reviewState()).isEqualTo(ReviewState.UNREVIEWED);
  }

  @Test
  void withoutAnArticleNoneIsNamed() {
    TaxedPurchase earlier =
        new TaxedPurchase(
            LocalDate.of(2023, 5, 2),
            PurchaseChannel.DIRECT,
            false,
            PaymentMethod.DIRECT,
            purchase(PaymentMethod.DIRECT).supplier(),
            List.of(goods(10_000_000)));
    TaxLine vat = rules.assess(earlier).lines().get(0);
    assertThat(vat.legalBasis()).isNull();
    assertThat(vat.reviewState()).isEqualTo(ReviewState.ILLUSTRATIVE);
  }

  @Test
  void aDayBeforeAllTablesIsRefusedInWords() {
    TaxedPurchase old =
        new TaxedPurchase(
            LocalDate.of(2010, 1, 1),
            PurchaseChannel.DIRECT,
            false,
            PaymentMethod.DIRECT,
            purchase(PaymentMethod.DIRECT).supplier(),
            List.of(goods(1)));
    assertThatThrownBy(() -> rules.assess(old))
        .isInstanceOf(PolicyPackException.class)
        .hasMessageContaining("2010-01-01");
  }

  @Test
  void aTaxOnTopOfThePriceCannotBeDueToNobody(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\njateng,1,Jawa Tengah\n");
    Files.writeString(
        folder.resolve("tax_collection.csv"),
        "tax,regime,payment,kind,goods_group,legal_form,qualification,vat_registered,has_tax_id,"
            + "msme_certificate,tax_exemption,luxury,up_to,collector,effective_from,effective_to,legal_basis,"
            + "source,review_state\nVAT,,,,,,,,,,,,,NOBODY,2018-01-01,,,,REVIEWED\n");
    PolicyPack pack = PolicyPack.load(folder);
    assertThatThrownBy(() -> new TaxRules(pack))
        .isInstanceOf(PolicyPackException.class)
        .hasMessageContaining("tax_collection.csv line 2")
        .hasMessageContaining("collector");
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10, 11, 12})
  void netAndTaxesAndPenaltyMakeTheGrossValueAndThePenaltyIsNoRupiahOff(long seed) {
    LatePenalties penalties = new LatePenalties(PolicyPack.national());
    Random random = new Random(seed);
    int late = 0;
    for (int i = 0; i < PURCHASES_A_SEED; i++) {
      TaxedPurchase purchase = anyPurchase(random);
      TaxAssessment assessment = rules.assess(purchase);
      Rupiah kept = TaxLine.keptBack(assessment.lines());
      Rupiah part = Rupiah.of(random.nextLong(assessment.net().amount() + 1));
      int days = random.nextInt(-5, 60);
      Optional<LatePenalty> penalty = penalties.of(part, days, purchase.date());
      if (penalty.isPresent()) {
        late++;
        Rate rate = penalty.get().rate();
        BigInteger denominator = BigInteger.valueOf(rate.denominator());
        BigInteger off =
            BigInteger.valueOf(part.amount())
                .multiply(BigInteger.valueOf(rate.numerator() * days))
                .subtract(
                    BigInteger.valueOf(penalty.get().amount().amount()).multiply(denominator));
        assertThat(off.abs()).as("%s", penalty).isLessThan(denominator);
      }
      Rupiah lost = penalty.map(LatePenalty::amount).orElse(Rupiah.ZERO);
      Rupiah paid = assessment.netToSupplier().minus(lost);
      assertThat(paid.plus(kept).plus(lost)).as("%s", purchase).isEqualTo(assessment.gross());
    }
    assertThat(late).isGreaterThan(PURCHASES_A_SEED / 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void sumsCloseAndNoTaxIsARupiahOff(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < PURCHASES_A_SEED; i++) {
      TaxedPurchase purchase = anyPurchase(random);
      TaxAssessment assessment = rules.assess(purchase);
      long onTop = 0;
      long kept = 0;
      for (TaxLine line : assessment.lines()) {
        onTop += line.added() ? line.amount().amount() : 0;
        kept += line.collector().keepsItBack() ? line.amount().amount() : 0;
        assertThat(line.amount().isNegative()).as("%s", purchase).isFalse();
        if (line.line() > 0 && line.type() != TaxType.INCOME_TAX_21) {
          assertThat(isWithinARupiah(line)).as("%s of %s", line, purchase).isTrue();
        }
      }
      assertThat(assessment.net().amount() + onTop).isEqualTo(assessment.gross().amount());
      assertThat(assessment.netToSupplier().amount() + kept).isEqualTo(assessment.gross().amount());
      assertThat(assessment.netToSupplier().isNegative()).as("%s", purchase).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void oneLineLessNeverRaisesATax(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < PURCHASES_A_SEED; i++) {
      TaxedPurchase whole = anyPurchase(random);
      List<TaxedLine> fewer = new ArrayList<>(whole.lines());
      fewer.remove(random.nextInt(fewer.size()));
      TaxedPurchase part =
          new TaxedPurchase(
              whole.date(),
              whole.channel(),
              whole.platformDesignated(),
              whole.payment(),
              whole.supplier(),
              fewer);
      assertThat(total(rules.assess(part)))
          .as("%s", whole)
          .isLessThanOrEqualTo(total(rules.assess(whole)));
    }
  }

  private static long total(TaxAssessment assessment) {
    return assessment.lines().stream().mapToLong(line -> line.amount().amount()).sum();
  }

  /**
   * The exact product lies less than one rupiah from the amount; of a price with tax, from both.
   */
  private static boolean isWithinARupiah(TaxLine line) {
    BigInteger denominator = BigInteger.valueOf(line.rate().denominator());
    BigInteger off =
        BigInteger.valueOf(line.base().amount())
            .multiply(BigInteger.valueOf(line.rate().numerator()))
            .subtract(BigInteger.valueOf(line.amount().amount()).multiply(denominator))
            .abs();
    return off.compareTo(denominator) < 0;
  }

  private static TaxedPurchase anyPurchase(RandomGenerator random) {
    List<TaxedLine> lines = new ArrayList<>();
    for (int count = random.nextInt(1, 5); count > 0; count--) {
      lines.add(
          new TaxedLine(
              any(random, PurchaseKind.values()),
              Rupiah.of(anyAmount(random)),
              random.nextBoolean(),
              random.nextInt(10) == 0,
              random.nextInt(10) == 0,
              any(random, GoodsGroup.values())));
    }
    return new TaxedPurchase(
        LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3_200)),
        any(random, PurchaseChannel.values()),
        random.nextBoolean(),
        any(random, PaymentMethod.values()),
        new TaxedSupplier(
            any(random, LegalForm.values()),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean() ? null : LocalDate.of(2015 + random.nextInt(12), 6, 1),
            any(random, ConstructionQualification.values())),
        lines);
  }

  /** Often near the limits, where mistakes live. */
  private static long anyAmount(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextLong(20);
      case 1 -> 2_000_000 + random.nextLong(-3, 4);
      case 2 -> random.nextLong(10_000_000);
      default -> random.nextLong(1_000_000_000_000L);
    };
  }

  private static <E> E any(RandomGenerator random, E[] values) {
    return values[random.nextInt(values.length)];
  }
}
