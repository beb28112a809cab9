package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.journal.CommandStore;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.search.lucene.LuceneProductSearch;
import id.blangkon.catalog.storage.Storage;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What becomes of orders when the server is killed or told to stop while clients place them, on a
 * database of a subclass. The profile {@code full} kills it more often.
 */
abstract class ServerCrashes {

  private static final boolean FULL = Boolean.getBoolean("blangkon.full");
  private static final int KILLS = FULL ? 20 : 4;
  private static final int FEWEST_ACKNOWLEDGED = 20;
  private static final int MOST_ACKNOWLEDGED = FULL ? 600 : 120;
  private static final long SEED = 20261124;
  private static final int KILLED = 128 + 9;
  private static final int TERMINATED = 128 + 15;
  private static final long STOCK = 1_000_000;

  /** A server that was killed holds its leases for some seconds, which this clock has let pass. */
  private static final InstantSource LATER =
      InstantSource.offset(InstantSource.system(), Duration.ofMinutes(1));

  private final List<PlanItemId> plans = new ArrayList<>();
  private final Map<ProductId, Long> stock = new LinkedHashMap<>();
  private ServedData served;
  private WorkUnitId workUnit;
  private final Map<String, UUID> people = new HashMap<>();
  private OrderLoad load;

  /** Makes an empty place for a test's data. */
  abstract ServedData newData();

  @BeforeEach
  void makeData() {
    served = newData();
    try (TestData data = new TestData(served.open(), InstantSource.system())) {
      workUnit = data.workUnit;
      for (String username : List.of("pp", "ppk")) {
        people.put(username, data.person(username).value());
      }
      for (int i = 0; i < 2; i++) {
        plans.add(data.plan(100_000_000_000L).id());
      }
      for (String name : List.of("Pulpen", "Map plastik", "Penghapus")) {
        Product product =
            data.product(data.supplier, name, "02.01", "buah", 2_500, new Stock.Tracked(STOCK));
        stock.put(product.id(), STOCK);
      }
      load =
          new OrderLoad(
              plans,
              List.copyOf(stock.keySet()),
              data.catalog.calendar().dayOf(Clock.systemUTC().instant()).plusDays(14));
    }
  }

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void no_acknowledged_order_is_lost_and_none_is_half_written_when_the_process_is_killed()
      throws IOException, InterruptedException {
    Map<String, JsonNode> orders = new HashMap<>();
    Random random = new Random(SEED);
    LogWatch log = new LogWatch();
    ServerProcess server = ServerProcess.serve(served.options());
    for (int kill = 1; kill <= KILLS; kill++) {
      OrderLedger ledger = new OrderLedger();
      int acknowledged =
          FEWEST_ACKNOWLEDGED + random.nextInt(MOST_ACKNOWLEDGED - FEWEST_ACKNOWLEDGED);
      OrderLoad.Running clients = load.begin(server.uri(), ledger, SEED + kill, acknowledged);
      clients.awaitAcknowledgements();
      assertThat(server.kill()).as(server.output()).isEqualTo(KILLED);
      clients.awaitEnd();
      assertThat(ledger.surprises()).isEmpty();

      server = ServerProcess.serve(served.options());
      log.look(server.uri());
      orders.putAll(settle(server.uri(), ledger));
      assertSumsAgree(server.uri(), orders);
      log.look(server.uri());
    }
    assertThat(server.terminate()).as(server.output()).isEqualTo(TERMINATED);

    try (Catalog catalog = catalog(served.open())) {
      assertKept(catalog, orders);
    }
  }

  /**
   * Repeats every command of the ledger. What was acknowledged is as it was told; what was not
   * answered is done once, however often it is repeated. The orders as they are now.
   */
  private Map<String, JsonNode> settle(URI server, OrderLedger ledger)
      throws IOException, InterruptedException {
    Map<String, JsonNode> orders = ledger.orders();
    for (OrderLedger.Command command : ledger.unanswered()) {
      JsonNode order = load.repeat(server, command);
      assertThat(load.repeat(server, command)).isEqualTo(order);
      orders.put(order.path("id").asText(), order);
    }
    for (OrderLedger.Acknowledged change : ledger.acknowledged()) {
      assertThat(load.repeat(server, change.command()).path("id"))
          .isEqualTo(change.order().path("id"));
    }
    for (Map.Entry<String, JsonNode> order : orders.entrySet()) {
      JsonNode now = load.get(server, "pp", "/api/v1/orders/" + order.getKey());
      assertThat(withoutActions(now)).isEqualTo(withoutActions(order.getValue()));
    }
    return orders;
  }

  /** What one may do depends on who asks. */
  private static JsonNode withoutActions(JsonNode order) {
    ObjectNode copy = order.deepCopy();
    copy.remove("availableActions");
    return copy;
  }

  /** Budget and stock are taken for these orders and for no others. */
  private void assertSumsAgree(URI server, Map<String, JsonNode> orders)
      throws IOException, InterruptedException {
    Map<String, Long> cost = new HashMap<>();
    Map<String, Long> taken = new HashMap<>();
    for (JsonNode order : orders.values()) {
      cost.merge(order.at("/plan/id").asText(), order.path("gross").asLong(), Long::sum);
      for (JsonNode line : order.path("lines")) {
        taken.merge(line.path("productId").asText(), line.path("quantity").asLong(), Long::sum);
      }
    }
    Map<String, Long> reserved = new HashMap<>();
    for (JsonNode item : load.get(server, "pp", "/api/v1/plan-items").path("items")) {
      if (item.path("reserved").asLong() > 0) {
        reserved.put(item.path("id").asText(), item.path("reserved").asLong());
      }
    }
    assertThat(reserved).isEqualTo(cost);
    for (ProductId product : stock.keySet()) {
      assertThat(
              load.get(server, "pp", "/api/v1/products/" + product).at("/stock/quantity").asLong())
          .isEqualTo(STOCK - taken.getOrDefault(product.toString(), 0L));
    }
  }

  @Test
  void a_server_that_is_told_to_stop_answers_what_it_has_begun_and_begins_nothing_more()
      throws IOException, InterruptedException {
    ServerProcess server = ServerProcess.serve(served.options());
    OrderLedger ledger = new OrderLedger();
    OrderLoad.Running clients = load.begin(server.uri(), ledger, SEED, FEWEST_ACKNOWLEDGED);
    clients.awaitAcknowledgements();
    assertThat(server.terminate()).as(server.output()).isEqualTo(TERMINATED);
    clients.awaitEnd();
    assertThat(ledger.surprises()).isEmpty();

    try (Catalog catalog = catalog(served.open())) {
      for (List<OrderLedger.Command> notDone : List.of(ledger.unanswered(), ledger.turnedAway())) {
        for (OrderLedger.Command command : notDone) {
          CommandId id = new CommandId(people.get(command.username()), command.key());
          Optional<CommandStore.Done> done =
              catalog.storage().read(unit -> unit.store(CommandStore.class).find(id));
          assertThat(done).as(command.toString()).isEmpty();
        }
      }
      assertKept(catalog, ledger.orders());
    }
  }

  private void assertKept(Catalog catalog, Map<String, JsonNode> orders) {
    KeptOrders kept = new KeptOrders(catalog, workUnit);
    assertThat(kept.ids()).isEqualTo(orders.keySet());
    kept.areWhole(orders);
    kept.reserveTheirBudget(plans);
    kept.tookTheirStock(stock);
    kept.areInTheJournal();
    kept.arePublicFromTheirLetterOn();
  }

  private static Catalog catalog(Storage storage) {
    return Catalog.builder()
        .storage(storage)
        .search(LuceneProductSearch.inMemory())
        .clock(LATER)
        .build();
  }
}
