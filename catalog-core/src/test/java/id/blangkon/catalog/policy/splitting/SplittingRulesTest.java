package id.blangkon.catalog.policy.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.Severity;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SplittingRulesTest {

  private static final int CASES = 100_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final WorkUnitId UNIT = WorkUnitId.of(new UUID(1, 1));
  private static final long MILLION = 1_000_000;

  private final SplittingRules rules = new SplittingRules(PolicyPack.national());

  private static PlacedOrder order(
      String reference, int supplier, String category, String plan, LocalDate day, long value) {
    return new PlacedOrder(
        reference,
        reference,
        UNIT,
        SupplierId.of(new UUID(2, supplier)),
        category,
        ProcurementCategory.GOODS,
        plan,
        "Belanja alat tulis kantor " + plan,
        "5.1.02.01",
        day,
        Rupiah.of(value));
  }

  private static OrderHistory history(List<PlacedOrder> orders) {
    return (judged, first, last) ->
        orders.stream()
            .filter(order -> order.workUnit().equals(judged.workUnit()))
            .filter(order -> !order.day().isBefore(first) && !order.day().isAfter(last))
            .toList();
  }

  private List<String> flags(PlacedOrder judged, PlacedOrder... before) {
    return rules.judge(judged, history(List.of(before))).stream()
        .map(flag -> flag.finding().code() + " " + flag.limit().amount() / MILLION)
        .distinct()
        .toList();
  }

  @Test
  void ordersOfOneCategoryThatPassALimitTogetherAreFlaggedWithAllThatLedToIt() {
    PlacedOrder first = order("A", 1, "02.01", "1", TODAY.minusDays(29), 30 * MILLION);
    PlacedOrder judged = order("B", 2, "02.01.03", "1", TODAY, 20 * MILLION + 1);

    List<SplittingFlag> found = rules.judge(judged, history(List.of(first)));

    assertThat(found)
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.finding().code()).isEqualTo("SPLIT_CATEGORY");
              assertThat(flag.finding().severity()).isEqualTo(Severity.WARN);
              assertThat(flag.orders()).containsExactly(first, judged);
              assertThat(flag.sum()).isEqualTo(Rupiah.of(50 * MILLION + 1));
              assertThat(flag.finding().legalBasis()).contains("Pasal 20 ayat (2) huruf d");
              assertThat(flag.finding().message().indonesian())
                  .contains("2 pesanan", "30 hari", "Rp50.000.001", "termasuk yang ini");
              assertThat(flag.finding().facts()).containsEntry("orders", "A");
              assertThat(flag.finding().message().english()).contains("Rp50,000,001");
              assertThat(flag.finding().remedy().indonesian()).contains("melalui SPSE");
            });
  }

  @Test
  void theWayOutIsThatOfTheOrdersAsTheyAre() {
    PlacedOrder letter = order("A", 1, "02.01", "1", TODAY, 30 * MILLION);
    PlacedOrder request =
        new PlacedOrder(
            "0193",
            null,
            letter.workUnit(),
            letter.supplier(),
            "02.01",
            letter.kind(),
            "1",
            letter.planName(),
            letter.planAccount(),
            TODAY,
            Rupiah.of(30 * MILLION));
    PlacedOrder judged = order("B", 2, "02.01", "1", TODAY, 30 * MILLION);

    assertThat(remedy(judged, request))
        .contains("batalkan permintaan lain itu", "satu pengadaan langsung melalui SPSE")
        .doesNotContain("tetap berlaku");
    assertThat(remedy(judged, letter))
        .contains("sudah bersurat tetap berlaku", "seluruh sisa kebutuhan")
        .doesNotContain("batalkan");
    assertThat(remedy(judged, letter, request))
        .contains("sudah bersurat tetap berlaku", "batalkan permintaan yang belum bersurat");
  }

  private String remedy(PlacedOrder judged, PlacedOrder... before) {
    return rules.judge(judged, history(List.of(before))).stream()
        .filter(flag -> flag.finding().code().equals("SPLIT_CATEGORY"))
        .map(flag -> flag.finding().remedy().indonesian())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWindowTheCategoryAndTheLimitAreExact() {
    PlacedOrder judged = order("B", 2, "02.01", "1", TODAY, 20 * MILLION);
    assertThat(flags(judged, order("A", 1, "02.01", "1", TODAY.minusDays(29), 30 * MILLION)))
        .as("exactly the limit")
        .isEmpty();
    assertThat(flags(judged, order("A", 1, "02.01", "1", TODAY.minusDays(29), 30 * MILLION + 1)))
        .containsExactly("SPLIT_CATEGORY 50");
    assertThat(flags(judged, order("A", 1, "02.01", "1", TODAY.minusDays(30), 30 * MILLION + 1)))
        .as("a day too early")
        .isEmpty();
    assertThat(flags(judged, order("A", 1, "02.02", "1", TODAY, 30 * MILLION + 1)))
        .as("another category")
        .isEmpty();
    assertThat(flags(judged, order("A", 1, "02.01", "1", TODAY, 60 * MILLION)))
        .as("an order that is above the limit by itself")
        .isEmpty();
    assertThat(flags(judged, order("A", 1, "02.01", "1", TODAY.minusDays(364), 181 * MILLION)))
        .as("the needs of a year")
        .containsExactly("SPLIT_CATEGORY 200");
  }

  @Test
  void ordersFromOneSupplierNearALimitOnOneDayAndOfPlansOfOneNameAreFlagged() {
    PlacedOrder judged = order("C", 1, "03.01", "1", TODAY, 40 * MILLION);
    assertThat(
            flags(
                judged,
                order("A", 1, "04.01", "1", TODAY.minusDays(3), 40 * MILLION),
                order("B", 1, "05.01", "1", TODAY.minusDays(2), 40 * MILLION)))
        .containsExactly("SPLIT_SUPPLIER 50");
    assertThat(flags(judged, order("A", 1, "04.01", "1", TODAY, MILLION)))
        .containsExactly("SPLIT_SAME_DAY 0");
    assertThat(flags(judged, order("A", 2, "04.01", "2", TODAY.minusDays(200), 11 * MILLION)))
        .containsExactly("SPLIT_PLANS 50");
  }

  @Test
  void theAlternativeIsOneThatIsLawfulForTheWhole() {
    PlacedOrder small = order("B", 2, "02.01", "1", TODAY, 6 * MILLION);
    PlacedOrder large = order("B", 2, "02.01", "1", TODAY, 150 * MILLION);
    assertThat(
            rules
                .judge(
                    small,
                    history(List.of(order("A", 1, "02.01", "1", TODAY.minusDays(1), 6 * MILLION))))
                .get(0)
                .finding()
                .remedy()
                .english())
        .contains("one order in this store");
    assertThat(
            rules
                .judge(
                    large,
                    history(
                        List.of(order("A", 1, "02.01", "1", TODAY.minusDays(1), 150 * MILLION))))
                .get(0)
                .finding()
                .remedy()
                .english())
        .contains("one e-purchasing or tender");
  }

  /** What a flag is about, whoever led to it. */
  private Set<String> found(PlacedOrder judged, List<PlacedOrder> before) {
    Set<String> found = new HashSet<>();
    for (SplittingFlag flag : rules.judge(judged, history(before))) {
      found.add(
          flag.finding().code()
              + " "
              + flag.limit().amount()
              + " "
              + flag.finding().facts().get("days")
              + " "
              + flag.finding().severity());
    }
    return found;
  }

  @Test
  void toDivideAnOrderWithinTheWindowNeverTakesAFlagAway() {
    Random random = new Random(20);
    long[] sizes = {MILLION, 2 * MILLION, 9 * MILLION, 30 * MILLION, 60 * MILLION, 250 * MILLION};
    int flagged = 0;
    int added = 0;
    for (int i = 0; i < CASES; i++) {
      List<PlacedOrder> before = new ArrayList<>();
      for (int n = random.nextInt(5); n > 0; n--) {
        before.add(
            order(
                "H" + n,
                random.nextInt(2),
                "02.0" + random.nextInt(2),
                Integer.toString(random.nextInt(2)),
                TODAY.minusDays(random.nextInt(40)),
                1 + random.nextLong(sizes[random.nextInt(sizes.length)])));
      }
      long value = 2 + random.nextLong(sizes[random.nextInt(sizes.length)]);
      PlacedOrder whole = order("W", 1, "02.01", "1", TODAY, value);
      Set<String> undivided = found(whole, before);

      List<PlacedOrder> divided = new ArrayList<>(before);
      long left = value;
      for (int n = 1 + random.nextInt(3); n > 0 && left > 1; n--) {
        long part = 1 + random.nextLong(left - 1);
        // A part on the same day: the shortest window is that day.
        divided.add(order("P" + n, 1, "02.01", "1", TODAY, part));
        left -= part;
      }
      Set<String> parts = found(order("L", 1, "02.01", "1", TODAY, left), divided);

      assertThat(parts).containsAll(undivided);
      flagged += undivided.isEmpty() ? 0 : 1;
      added += parts.size() > undivided.size() ? 1 : 0;
    }
    assertThat(flagged).isGreaterThan(CASES / 10);
    assertThat(added).isGreaterThan(CASES / 10);
  }

  @Test
  void toSpreadThePartsOverTheWindowTakesNoFlagAwayEither() {
    Random random = new Random(21);
    for (int i = 0; i < CASES; i++) {
      List<PlacedOrder> before = new ArrayList<>();
      for (int n = random.nextInt(4); n > 0; n--) {
        before.add(
            order(
                "H" + n,
                random.nextInt(2),
                "02.01",
                "1",
                TODAY.minusDays(random.nextInt(30)),
                1 + random.nextLong(60 * MILLION)));
      }
      long value = 2 + random.nextLong(60 * MILLION);
      Set<String> undivided = found(order("W", 1, "02.01", "1", TODAY, value), before);
      long part = 1 + random.nextLong(value - 1);
      before.add(order("P", 1, "02.01", "1", TODAY.minusDays(random.nextInt(30)), part));

      assertThat(found(order("L", 1, "02.01", "1", TODAY, value - part), before))
          .containsAll(undivided);
    }
  }
}
