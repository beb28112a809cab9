package id.blangkon.catalog.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.Statistics;
import id.blangkon.catalog.transparency.StatisticsStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The figures that Central Java reported in March 2022. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullDemonstrationTest {

  private final MyBatisStorage storage = H2Storage.file(SharedDemonstration.directory());
  private World world = new World(storage, SharedDemonstration.ANCHOR);

  @BeforeAll
  void open() {
    world = new World(storage, SharedDemonstration.ANCHOR);
  }

  @AfterAll
  void close() {
    storage.close();
  }

  @Test
  void itReproducesTheFiguresOfMarch2022() {
    Statistics.Summary summary = world.summary();

    assertThat(Demonstration.isComplete(storage)).isTrue();
    assertThat(summary.standing().individuals()).isEqualTo(1_244);
    assertThat(summary.standing().businessEntities() + summary.standing().cooperatives())
        .isEqualTo(1_204);
    assertThat(summary.standing().listedProducts()).isEqualTo(55_082);
    assertThat(summary.regions()).isEqualTo(new Statistics.Regions(35, 18, 10));
    assertThat(summary.totals().value()).isBetween(14_900_000_000L, 15_100_000_000L);
  }

  @Test
  void cateringComesFirstWithAboutFourBillion() {
    StatisticsStore.Row first = world.by(Dimension.CATEGORY).get(0);

    assertThat(first.key()).isEqualTo("01");
    assertThat(first.value()).isBetween(3_900_000_000L, 4_100_000_000L);
  }

  @Test
  void someOrdersAskForAReasonAndMostDoNot() {
    List<PublicOrder> orders =
        world.publicOrders().stream().filter(order -> order.gross() != null).toList();
    Map<String, Integer> byRule = new TreeMap<>();
    long warned = 0;
    for (PublicOrder order : orders) {
      List<String> warnings =
          EventBody.parse(order.body()).list("findings").stream()
              .filter(finding -> finding.text("severity").equals("WARN"))
              .map(finding -> finding.text("code"))
              .toList();
      warned += warnings.isEmpty() ? 0 : 1;
      warnings.forEach(code -> byRule.merge(code, 1, Integer::sum));
    }

    assertThat(byRule).as("of %s orders", orders.size()).containsKey("SPLIT_CATEGORY");
    assertThat(warned).as(byRule.toString()).isLessThan(orders.size() / 2);
  }

  @Test
  void ordersAreOfSizesThatSmallPurchasesHave() {
    List<Long> values =
        world.publicOrders().stream()
            .filter(PublicOrder::isPaid)
            .map(PublicOrder::gross)
            .map(Long.class::cast)
            .sorted()
            .toList();

    assertThat(values.get(values.size() - 1)).isLessThanOrEqualTo(50_000_000);
    assertThat(values.get(values.size() / 2)).isBetween(2_000_000L, 4_500_000L);
    assertThat(values).hasSizeBetween(2_500, 4_000);
  }

  @Test
  void sumsOverEveryBreakdownAgreeWithTheTotal() {
    for (Dimension dimension : Dimension.values()) {
      assertThat(world.by(dimension).stream().mapToLong(StatisticsStore.Row::value).sum())
          .as(dimension.pathName())
          .isEqualTo(world.summary().totals().value());
    }
  }

  @Test
  void allReleasesAndRecordsAreValidAndSumUpToTheOrders() {
    assertThat(ValidReleases.require(world.catalog()).releases()).isGreaterThan(20_000);
  }

  @Test
  void buyersMostlyBuyNearby() {
    List<PublicOrder> paid = world.publicOrders().stream().filter(PublicOrder::isPaid).toList();
    long near =
        paid.stream()
            .filter(
                order ->
                    order
                        .supplierRegion()
                        .equals(order.tenant().equals("33") ? "33.74" : order.tenant()))
            .count();

    assertThat(near).isGreaterThan(paid.size() / 2);
  }

  @Test
  void everyStateIsThere() {
    assertThat(world.states()).containsExactlyInAnyOrder(OrderState.values());
  }
}
