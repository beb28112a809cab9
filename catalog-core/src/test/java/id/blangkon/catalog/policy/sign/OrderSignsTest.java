package id.blangkon.catalog.policy.sign;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.ReviewState;
import id.blangkon.catalog.policy.Severity;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.splitting.PlacedOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderSignsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final long MILLION = 1_000_000;
  private static final String NAME = "Belanja alat tulis kantor";

  private final OrderSigns signs = new OrderSigns(PolicyPack.national());

  private static PlacedOrder placed(
      int supplier, String category, String name, LocalDate day, long value) {
    String id = "SP-" + supplier + "-" + day;
    return new PlacedOrder(
        id,
        id,
        WorkUnitId.of(new UUID(1, 1)),
        SupplierId.of(new UUID(2, supplier)),
        category,
        ProcurementCategory.GOODS,
        "plan",
        name,
        "5.1.02.01",
        day,
        Rupiah.of(value));
  }

  private static ObservedOrder.Line line(
      String category, ProcurementCategory kind, long price, EarlierPrice... earlier) {
    return new ObservedOrder.Line(
        "Barang " + category,
        category,
        kind,
        Rupiah.of(price),
        List.of(earlier),
        Rupiah.of(price),
        List.of());
  }

  private static EarlierPrice price(long price, int daysAgo) {
    return new EarlierPrice(Rupiah.of(price), TODAY.minusDays(daysAgo));
  }

  /** Nothing about it is a sign but what the parameters bring. */
  private static ObservedOrder order(
      PlacedOrder placed, boolean small, @Nullable Long estimate, ObservedOrder.Line... lines) {
    return new ObservedOrder(
        placed,
        List.of(lines),
        small,
        small ? "SMALL" : "MEDIUM",
        Rupiah.of(100 * MILLION),
        estimate == null ? null : Rupiah.of(estimate),
        Set.of());
  }

  private static ObservedOrder beside(ObservedOrder order, Role... roles) {
    return new ObservedOrder(
        order.placed(),
        order.lines(),
        order.small(),
        order.scale(),
        order.ceiling(),
        order.estimate(),
        Set.of(roles));
  }

  private static ObservedOrder offered(long net, long... offers) {
    ObservedOrder.Line line =
        new ObservedOrder.Line(
            "Kertas",
            "02.01",
            ProcurementCategory.GOODS,
            Rupiah.of(net),
            List.of(),
            Rupiah.of(net),
            Arrays.stream(offers).mapToObj(Rupiah::of).toList());
    return order(placed(1, "02.01", NAME, TODAY, 10 * MILLION), true, null, line);
  }

  private static ObservedOrder clean(long value) {
    return order(
        placed(1, "02.01", NAME, TODAY, value),
        true,
        null,
        line("02.01", ProcurementCategory.GOODS, 50_000));
  }

  private List<String> codes(ObservedOrder order, PlacedOrder... before) {
    return findings(order, List.of(before)).stream().map(Finding::code).toList();
  }

  private List<Finding> findings(ObservedOrder order, List<PlacedOrder> before) {
    return signs.judge(order, order.placed().day(), before);
  }

  /** The median of 90, 95, 100, 105, 110 is 100, and their median distance from it 5. */
  @ParameterizedTest
  @CsvSource({"119, false", "120, true", "200, true", "100, false", "80, false"})
  void aPriceFarAboveTheOffersOfOthersIsASign(long net, boolean told) {
    List<Finding> findings = findings(offered(net, 110, 90, 100, 105, 95), List.of());

    assertThat(findings)
        .extracting(Finding::code)
        .isEqualTo(told ? List.of("PRICE_ABOVE_OFFERS") : List.of());
    if (told) {
      assertThat(findings.get(0).severity()).isEqualTo(Severity.WARN);
      assertThat(findings.get(0).facts())
          .containsEntry("price", Long.toString(net))
          .containsEntry("median", "100")
          .containsEntry("offers", "5")
          .containsEntry("product", "Kertas");
    }
  }

  @Test
  void fewOffersOrOffersFarFromOneAnotherSayNothingOfAPrice() {
    assertThat(codes(offered(1_000, 100, 100, 100, 100))).isEmpty();
    assertThat(codes(offered(1_000))).isEmpty();
    // The median distance is 20: up to 160 is usual.
    assertThat(codes(offered(160, 60, 80, 100, 120, 140))).isEmpty();
    assertThat(codes(offered(161, 60, 80, 100, 120, 140))).containsExactly("PRICE_ABOVE_OFFERS");
  }

  @Test
  void theMedianOfAnEvenNumberOfOffersLiesBetweenTheTwoInTheMiddle() {
    List<Finding> findings = findings(offered(150, 100, 100, 100, 103, 103, 103), List.of());

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.facts())
                  .containsEntry("median", "101")
                  .containsEntry("share", "48");
              assertThat(finding.message().indonesian()).contains("Rp150", "48%", "6 penawaran");
            });
  }

  @Test
  void oneOfTheBuyersWhoActsForTheSupplierIsASignByTheRoleOnly() {
    List<Finding> findings =
        findings(
            beside(clean(10 * MILLION), Role.EXPENDITURE_TREASURER, Role.PROCUREMENT_OFFICER),
            List.of());

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("RELATED_OFFICIAL");
              assertThat(finding.severity()).isEqualTo(Severity.WARN);
              assertThat(finding.reviewState()).isEqualTo(ReviewState.ILLUSTRATIVE);
              assertThat(finding.legalBasis()).isNull();
              assertThat(finding.facts().get("roles"))
                  .contains("PROCUREMENT_OFFICER", "EXPENDITURE_TREASURER");
              assertThat(finding.message().english())
                  .contains(Role.PROCUREMENT_OFFICER.title().english());
            });
  }

  @Test
  void aCleanOrderHasNoSign() {
    assertThat(codes(clean(10 * MILLION))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "02.01, GOODS, 05.01, OTHER_SERVICES, MERGED_KINDS",
    "02.01, GOODS, 04.01, GOODS, ",
    "01.01, OTHER_SERVICES, 01.03, GOODS, "
  })
  void kindsAreMergedWhenRootCategoriesAreToo(
      String one,
      ProcurementCategory oneKind,
      String other,
      ProcurementCategory otherKind,
      @Nullable String sign) {
    ObservedOrder merged =
        order(
            placed(1, one, NAME, TODAY, MILLION),
            true,
            null,
            line(one, oneKind, 1),
            line(other, otherKind, 1));

    assertThat(codes(merged)).isEqualTo(sign == null ? List.of() : List.of(sign));
  }

  @Test
  void aBusinessThatIsNotSmallMergesWhatSmallOnesMayDo() {
    ObservedOrder.Line paper = line("02.01", ProcurementCategory.GOODS, 1);
    ObservedOrder.Line desk = line("04.01", ProcurementCategory.GOODS, 1);
    PlacedOrder placed = placed(1, "02.01", NAME, TODAY, MILLION);

    assertThat(findings(order(placed, false, null, paper, desk), List.of()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("MERGED_SIZES");
              assertThat(finding.severity()).isEqualTo(Severity.WARN);
              assertThat(finding.legalBasis())
                  .isEqualTo("Perpres 16/2018 Pasal 20 ayat (2) huruf c");
              assertThat(finding.reviewState()).isEqualTo(ReviewState.ILLUSTRATIVE);
              assertThat(finding.remedy().indonesian()).contains("usaha kecil");
            });
    assertThat(codes(order(placed, true, null, paper, desk))).isEmpty();
    assertThat(codes(order(placed, false, null, paper))).isEmpty();
  }

  @Test
  void oneSupplierWithMoreThanHalfOfACategoryIsToldFromFiveOrdersOn() {
    List<PlacedOrder> before = new ArrayList<>();
    before.add(placed(1, "02.02", NAME, TODAY.minusDays(3), 10 * MILLION));
    before.add(placed(2, "02.01", NAME, TODAY.minusDays(4), 10 * MILLION));
    before.add(placed(3, "02.01", NAME, TODAY.minusDays(5), 10 * MILLION));
    before.add(placed(1, "04.01", NAME, TODAY.minusDays(5), 90 * MILLION));
    before.add(placed(1, "02.01", NAME, LocalDate.of(2025, 12, 31), 90 * MILLION));
    assertThat(findings(clean(20 * MILLION), before)).as("four orders of the year").isEmpty();
    before.add(placed(4, "02.01", NAME, TODAY.minusDays(6), 10 * MILLION));

    assertThat(findings(clean(20 * MILLION), before)).as("half and no more").isEmpty();
    assertThat(findings(clean(20 * MILLION + 20_000), before))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("CONCENTRATED");
              assertThat(finding.facts())
                  .containsEntry("count", "5")
                  .containsEntry("share", "50")
                  .containsEntry("sum", Long.toString(30 * MILLION + 20_000))
                  .containsEntry("orders", "SP-1-" + TODAY.minusDays(3));
              assertThat(finding.legalBasis()).isNull();
            });
  }

  @ParameterizedTest
  @CsvSource({"50000, 3, true", "50001, 3, false", "50000, 14, true", "50000, 15, false"})
  void aPriceThatRoseShortlyBeforeTheOrderIsTold(long earlier, int daysAgo, boolean told) {
    ObservedOrder risen =
        order(
            placed(1, "02.01", NAME, TODAY, MILLION),
            true,
            null,
            line("02.01", ProcurementCategory.GOODS, 55_000, price(earlier, daysAgo)),
            line("02.02", ProcurementCategory.GOODS, 40_000, price(50_000, 1)));

    assertThat(codes(risen)).isEqualTo(told ? List.of("PRICE_RISEN") : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "99000000, , ",
    "99000001, , PRICE_AT_CEILING",
    "100000000, , PRICE_AT_CEILING",
    "9900000, 10000000, ",
    "9900001, 10000000, PRICE_AT_ESTIMATE",
    "10000000, 10000000, PRICE_AT_ESTIMATE",
    "10000001, 10000000, "
  })
  void aValueOfLessThanOnePercentBelowWhatWasToBeSpentIsTold(
      long value, @Nullable Long estimate, @Nullable String sign) {
    ObservedOrder close =
        order(
            placed(1, "02.01", NAME, TODAY, value),
            true,
            estimate,
            line("02.01", ProcurementCategory.GOODS, 1));

    assertThat(codes(close)).isEqualTo(sign == null ? List.of() : List.of(sign));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-17, false",
    "2026-12-18, true",
    "2026-12-31, true",
    "2027-01-01, false",
    "2028-12-17, false",
    "2028-12-18, true"
  })
  void theLastTwoWeeksOfDecemberAreTold(LocalDate day, boolean told) {
    ObservedOrder late =
        order(
            placed(1, "02.01", NAME, day, MILLION),
            true,
            null,
            line("02.01", ProcurementCategory.GOODS, 1));

    assertThat(codes(late)).isEqualTo(told ? List.of("YEAR_END") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"Belanja alat kantor, true", "Belanja alat kantor2, false"})
  void aNameOfFewerThanTwentyCharactersIsTold(String name, boolean told) {
    ObservedOrder named =
        order(
            placed(1, "02.01", name, TODAY, MILLION),
            true,
            null,
            line("02.01", ProcurementCategory.GOODS, 1));

    assertThat(codes(named)).isEqualTo(told ? List.of("SHORT_TITLE") : List.of());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void eachSignIsToldOnceAndCleanOrdersHaveNone(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      ObservedOrder clean = clean(MILLION + random.nextInt(40_000_000));
      List<PlacedOrder> others = new ArrayList<>();
      for (int supplier = 2; supplier < 6; supplier++) {
        others.add(
            placed(
                supplier,
                "02.01",
                NAME,
                TODAY.minusDays(random.nextInt(300)),
                15 * MILLION + random.nextInt(5_000_000)));
      }
      assertThat(findings(clean, others)).isEmpty();

      ObservedOrder all =
          order(
              placed(
                  1,
                  "02.01",
                  "Belanja",
                  LocalDate.of(2026, 12, 18 + random.nextInt(14)),
                  100 * MILLION - random.nextInt(999_999)),
              false,
              100 * MILLION,
              line("02.01", ProcurementCategory.GOODS, 55_000, price(10_000, -24)),
              line("05.01", ProcurementCategory.OTHER_SERVICES, 90_000, price(10_000, -24)));
      assertThat(findings(all, others))
          .extracting(Finding::code)
          .containsExactly(
              "MERGED_KINDS",
              "MERGED_SIZES",
              "CONCENTRATED",
              "PRICE_RISEN",
              "PRICE_AT_ESTIMATE",
              "PRICE_AT_CEILING",
              "YEAR_END",
              "SHORT_TITLE");
    }
  }
}
