package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.journal.HashChain;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.order.OrderFilter;
import id.blangkon.catalog.order.OrderLine;
import id.blangkon.catalog.order.OrderStep;
import id.blangkon.catalog.order.OrderStore;
import id.blangkon.catalog.order.OrderSummary;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/** Looks at everything that a stopped server has left in its storage. */
final class KeptOrders {

  private final Catalog catalog;
  private final List<PurchaseOrder> orders = new ArrayList<>();

  /** Follows the journal first, so that what the server had not come to is shown too. */
  KeptOrders(Catalog catalog, WorkUnitId workUnit) {
    this.catalog = catalog;
    catalog.worker().runDue();
    PageRequest page = PageRequest.first(PageRequest.MOST);
    OrderFilter filter = OrderFilter.ofWorkUnit(TestData.SEMARANG, workUnit, Set.of());
    while (page != null) {
      PageRequest current = page;
      Page<OrderSummary> found =
          catalog.storage().read(unit -> unit.store(OrderStore.class).list(filter, current));
      for (OrderSummary summary : found.items()) {
        orders.add(catalog.storage().read(unit -> unit.store(OrderStore.class).get(summary.id())));
      }
      page = found.next() == null ? null : new PageRequest(found.next(), PageRequest.MOST);
    }
  }

  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    orders.forEach(order -> ids.add(order.id().toString()));
    return ids;
  }

  /** Each order has all its parts, and is what its client was told. */
  void areWhole(Map<String, JsonNode> told) {
    for (PurchaseOrder order : orders) {
      JsonNode expected = Objects.requireNonNull(told.get(order.id().toString()));
      assertThat(order.gross().amount()).isEqualTo(expected.path("gross").asLong());
      assertThat(order.number()).isEqualTo(expected.path("number").asText(null));
      assertThat(order.version()).isEqualTo(expected.path("version").asLong());
      assertThat(order.state().name()).isEqualTo(expected.path("status").asText());
      assertThat(order.lines()).hasSameSizeAs(expected.path("lines"));
      assertThat(order.lines().stream().mapToLong(line -> line.gross().amount()).sum())
          .isEqualTo(order.gross().amount());
      assertThat(order.steps())
          .extracting(OrderStep::sequence)
          .containsExactlyElementsOf(
              LongStream.rangeClosed(1, order.version()).mapToObj(step -> (int) step).toList());
    }
  }

  /** What the plan items hold reserved is what their open orders cost. */
  void reserveTheirBudget(List<PlanItemId> plans) {
    Map<PlanItemId, Long> cost = new HashMap<>();
    orders.forEach(order -> cost.merge(order.planItem(), order.gross().amount(), Long::sum));
    for (PlanItemId plan : plans) {
      PlanItem item =
          catalog
              .storage()
              .read(unit -> unit.store(PlanItemStore.class).get(TestData.SEMARANG, plan));
      assertThat(item.reserved().amount()).isEqualTo(cost.getOrDefault(plan, 0L));
    }
  }

  /** What a stock began with is what is left and what the orders took. */
  void tookTheirStock(Map<ProductId, Long> initial) {
    Map<ProductId, Long> taken = new HashMap<>();
    for (PurchaseOrder order : orders) {
      for (OrderLine line : order.lines()) {
        taken.merge(line.product(), line.quantity(), Long::sum);
      }
    }
    initial.forEach(
        (product, quantity) ->
            assertThat(
                    catalog
                        .storage()
                        .read(unit -> unit.store(ProductStore.class).get(product))
                        .stock())
                .isEqualTo(new Stock.Tracked(quantity - taken.getOrDefault(product, 0L))));
  }

  /** The journal is dense and its chain whole, and holds one event for each version of an order. */
  void areInTheJournal() {
    assertThat(catalog.worker().lag()).isZero();
    Map<UUID, List<Long>> versions = new HashMap<>();
    String hash = HashChain.START;
    long position = 0;
    long publicIndex = 0;
    List<SequencedEvent> events = after(position);
    while (!events.isEmpty()) {
      for (SequencedEvent event : events) {
        position++;
        hash = HashChain.next(hash, position, event.event());
        assertThat(event.position()).isEqualTo(position);
        assertThat(event.chainHash()).isEqualTo(hash);
        assertThat(event.publicIndex())
            .isEqualTo(event.event().publicBody() == null ? null : (Long) publicIndex++);
        if (event.event().type().startsWith("order.")) {
          versions
              .computeIfAbsent(event.event().subject(), subject -> new ArrayList<>())
              .add(event.event().subjectVersion());
        }
      }
      events = after(position);
    }
    assertThat(versions).hasSameSizeAs(orders);
    for (PurchaseOrder order : orders) {
      assertThat(versions.get(order.id().value()))
          .containsExactlyElementsOf(LongStream.rangeClosed(1, order.version()).boxed().toList());
    }
  }

  private List<SequencedEvent> after(long position) {
    return catalog.storage().read(unit -> unit.store(JournalStore.class).after(position, 500));
  }

  /** Everybody sees those that have an order letter, and no others. */
  void arePublicFromTheirLetterOn() {
    long letters = 0;
    for (PurchaseOrder order : orders) {
      if (order.number() != null) {
        letters++;
        PublicOrder shown = catalog.publicOrders().get(order.number());
        assertThat(shown.id()).isEqualTo(order.id().toString());
        assertThat(shown.gross()).isEqualTo(order.gross().amount());
      }
    }
    assertThat(catalog.publicOrders().total(PublicOrderFilter.all()).count()).isEqualTo(letters);
  }
}
