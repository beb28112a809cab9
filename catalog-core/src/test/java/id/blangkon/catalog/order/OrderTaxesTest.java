package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.tax.LatePenalties;
import id.blangkon.catalog.tax.LatePenalty;
import id.blangkon.catalog.tax.PriceBreakdown;
import id.blangkon.catalog.tax.TaxCollector;
import id.blangkon.catalog.tax.TaxLine;
import id.blangkon.catalog.tax.TaxRules;
import id.blangkon.catalog.tax.TaxType;
import id.blangkon.catalog.tax.VatTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Random orders, and the sums close to the rupiah. */
class OrderTaxesTest {

  /** One hundred thousand in the long form of the tests. */
  private static final int ORDERS = Boolean.getBoolean("blangkon.full") ? 100_000 : 5_000;

  private static final List<String> CATEGORIES =
      List.of("01.01", "02.01", "05.02", "05.04", "06.01", "06.02", "07.05", "08.01", "12.03");

  private static final List<PaymentMethod> PAYMENTS = List.of(PaymentMethod.values());

  private final PolicyPack pack = PolicyPack.national();
  private final OrderTaxes taxes = new OrderTaxes(new TaxRules(pack), pack);
  private final VatTable vat = new VatTable(pack);
  private final LatePenalties penalties = new LatePenalties(pack);

  /** An order before it is assessed. */
  private record Asked(
      Supplier supplier,
      List<OrderLine> lines,
      List<Product> products,
      PaymentMethod payment,
      LocalDate day) {

    static Asked any(Samples samples, RandomGenerator random) {
      Supplier supplier = samples.registration().supplier();
      List<OrderLine> lines = new ArrayList<>();
      List<Product> products = new ArrayList<>();
      for (int count = random.nextInt(1, 5); count > 0; count--) {
        Product product = samples.product(supplier.id());
        String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        products.add(product);
        lines.add(
            new OrderLine(
                lines.size() + 1,
                product.id(),
                1,
                product.name(),
                category,
                product.unit(),
                random.nextLong(1, 500),
                Rupiah.of(random.nextBoolean() ? random.nextLong(1, 100_000) : 2_000_000),
                random.nextBoolean(),
                Rupiah.ZERO,
                Rupiah.ZERO,
                Rate.ZERO,
                true,
                null,
                false,
                0,
                null));
      }
      return new Asked(
          supplier,
          lines,
          products,
          PAYMENTS.get(random.nextInt(PAYMENTS.size())),
          LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2_500)));
    }

    Asked withoutLast() {
      return new Asked(
          supplier,
          lines.subList(0, lines.size() - 1),
          products.subList(0, lines.size() - 1),
          payment,
          day);
    }
  }

  private OrderTaxes.Assessed assess(Asked asked) {
    return taxes.assess(
        asked.supplier(), asked.lines(), asked.products(), asked.payment(), asked.day());
  }

  private static Rupiah offered(OrderLine line) {
    return line.unitPrice().times(line.quantity());
  }

  @Test
  void netAndTaxesAndPenaltyMakeTheGrossValueToTheRupiah() {
    SplittableRandom random = new SplittableRandom(46);
    Samples samples = new Samples(46);
    for (int i = 0; i < ORDERS; i++) {
      Asked asked = Asked.any(samples, random);
      OrderTaxes.Assessed assessed = assess(asked);
      Rupiah gross = Rupiah.ZERO;
      Rupiah goods = Rupiah.ZERO;
      for (OrderLine line : assessed.lines()) {
        gross = gross.plus(line.gross());
        goods = goods.plus(line.net());
      }
      Rupiah onTop = Rupiah.ZERO;
      Rupiah kept = Rupiah.ZERO;
      for (TaxLine tax : assessed.taxes()) {
        onTop = tax.type() == TaxType.VAT ? onTop.plus(tax.amount()) : onTop;
        kept = tax.collector().keepsItBack() ? kept.plus(tax.amount()) : kept;
        assertThat(tax.collector() == TaxCollector.NOBODY && tax.amount().isPositive())
            .as("%s of %s", tax, asked)
            .isFalse();
      }
      Rupiah penalty =
          penalties
              .of(goods, random.nextInt(-5, 60), asked.day())
              .map(LatePenalty::amount)
              .orElse(Rupiah.ZERO);
      Rupiah left = gross.minus(kept).minus(penalty);
      assertThat(goods.plus(onTop)).as("%s", asked).isEqualTo(gross);
      assertThat(left.plus(kept).plus(penalty)).as("%s", asked).isEqualTo(gross);
      assertThat(left.isNegative()).as("%s", asked).isFalse();
    }
  }

  @Test
  void aLineCostsWhatItsPriceOnShowSays() {
    SplittableRandom random = new SplittableRandom(47);
    Samples samples = new Samples(47);
    for (int i = 0; i < ORDERS; i++) {
      Asked asked = Asked.any(samples, random);
      List<OrderLine> lines = assess(asked).lines();
      for (int at = 0; at < lines.size(); at++) {
        OrderLine line = lines.get(at);
        PriceBreakdown shown =
            vat.breakdown(
                offered(line),
                line.taxInclusive(),
                asked.supplier().vatRegistered(),
                asked.products().get(at).taxTreatment(),
                asked.day());
        assertThat(line.net()).as("%s of %s", line, asked).isEqualTo(shown.net());
        assertThat(line.vat()).as("%s of %s", line, asked).isEqualTo(shown.vat());
        assertThat(line.vatRate()).as("%s of %s", line, asked).isEqualTo(shown.rate());
      }
    }
  }

  @Test
  void leavingOutALineNeverRaisesTaxes() {
    SplittableRandom random = new SplittableRandom(48);
    Samples samples = new Samples(48);
    for (int i = 0; i < ORDERS; i++) {
      Asked asked = Asked.any(samples, random);
      if (asked.lines().size() > 1) {
        assertThat(sum(assess(asked.withoutLast())).amount())
            .as("%s", asked)
            .isLessThanOrEqualTo(sum(assess(asked)).amount());
      }
    }
  }

  private static Rupiah sum(OrderTaxes.Assessed assessed) {
    Rupiah sum = Rupiah.ZERO;
    for (TaxLine tax : assessed.taxes()) {
      sum = sum.plus(tax.amount());
    }
    return sum;
  }
}
