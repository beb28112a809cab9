package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random people do random things with random orders, and the books agree after each of them. */
interface OrderModelContract extends OnStorage {

  /** One seed of 2,000 steps; in the long form of the tests twenty of 10,000. */
  static LongStream seeds() {
    return Boolean.getBoolean("blangkon.full") ? LongStream.range(1, 21) : LongStream.of(20261124);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  default void whatever_people_do_the_books_agree(long seed) {
    int steps = Boolean.getBoolean("blangkon.full") ? 10_000 : 2_000;
    try (OrderScene scene = OrderScene.on(storage())) {
      Model model = new Model(scene, new Random(seed));
      for (int step = 1; step <= steps; step++) {
        model.step();
        if (step % 250 == 0) {
          model.checkBooks();
        }
      }
      model.checkJournal();
    }
  }

  /** What the test knows of the scene, apart from what is stored. */
  final class Model {

    private static final int OPEN_AT_ONCE = 12;

    private final OrderScene scene;
    private final Random random;
    private final List<Actor> people = new ArrayList<>();
    private final Map<PlanItem, Rupiah> plans = new LinkedHashMap<>();
    private final Map<Product, Long> products = new LinkedHashMap<>();
    private final Map<OrderId, PurchaseOrder> orders = new LinkedHashMap<>();

    Model(OrderScene scene, Random random) {
      this.scene = scene;
      this.random = random;
      people.addAll(scene.officers.values());
      people.addAll(scene.strangers.values());
      people.add(scene.officer(Role.COMMITMENT_OFFICER));
      people.add(scene.officer(Role.PROCUREMENT_OFFICER, Role.COMMITMENT_OFFICER));
      people.add(
          scene.officer(
              Role.PROCUREMENT_OFFICER, Role.COMMITMENT_OFFICER, Role.EXPENDITURE_TREASURER));
      people.add(scene.alsoActingForSupplier(scene.officer(Role.COMMITMENT_OFFICER)));
      people.add(Actor.system());
      for (long ceiling : new long[] {3_000_000, 40_000_000, 900_000_000}) {
        plans.put(scene.plan(ceiling), Rupiah.of(ceiling));
      }
      for (long quantity : new long[] {5, 60, 100_000}) {
        products.put(scene.product(111_111, new Stock.Tracked(quantity)), quantity);
      }
      products.put(
          scene.product(scene.supplier, scene.owner, "01.01", 25_000, new Stock.Capacity(9), true),
          -1L);
    }

    private <T> T any(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    void step() {
      List<PurchaseOrder> open =
          orders.values().stream().filter(order -> !order.state().isFinal()).toList();
      int what = random.nextInt(100);
      if (open.size() < OPEN_AT_ONCE / 2 || (what < 10 && open.size() < OPEN_AT_ONCE)) {
        request();
      } else if (what < 97) {
        act(any(open));
      } else if (what < 99) {
        scene.clock.advance(Duration.ofMinutes(random.nextInt(3_000)));
        // Not past the fiscal year of the plans.
        if (scene.clock.instant().isAfter(OrderScene.START.plus(Duration.ofDays(20)))) {
          scene.clock.set(OrderScene.START);
        }
        scene.catalog.orders().expireDue(100);
        open.forEach(order -> orders.put(order.id(), passed(order)));
      } else {
        PurchaseOrder ended = any(List.copyOf(orders.values()));
        act(ended);
      }
    }

    private PurchaseOrder passed(PurchaseOrder before) {
      PurchaseOrder after = scene.order(before.id());
      if (!after.equals(before)) {
        assertThat(before.dueAt()).isBeforeOrEqualTo(scene.clock.instant());
        assertThat(after.state()).isEqualTo(OrderState.EXPIRED);
        checkFollows(before, after);
      }
      return after;
    }

    private void request() {
      List<OrderRequest.Line> lines = new ArrayList<>();
      for (Product product : products.keySet()) {
        if (random.nextInt(3) == 0) {
          lines.add(scene.line(product, 1 + random.nextInt(random.nextBoolean() ? 3 : 400)));
        }
      }
      OrderRequest request =
          scene.request(any(List.copyOf(plans.keySet())), lines.toArray(OrderRequest.Line[]::new));
      Actor actor = random.nextInt(4) == 0 ? any(people) : scene.by(Role.PROCUREMENT_OFFICER);
      attempt(() -> scene.catalog.orders().request(actor, scene.command(actor), request))
          .ifPresent(order -> orders.put(order.id(), order));
    }

    private void act(PurchaseOrder order) {
      Orders use = scene.catalog.orders();
      Actor actor = any(people);
      OrderAction action = any(List.of(OrderAction.values()));
      List<LifecycleEdge> edges = use.lifecycle().from(order.state());
      if (!edges.isEmpty() && random.nextInt(3) > 0) {
        // Mostly something that somebody may do now.
        LifecycleEdge edge = any(edges);
        action = edge.action();
        Role role = any(List.copyOf(edge.roles()));
        actor = role == Role.SYSTEM ? Actor.system() : scene.by(role);
      }
      boolean current = random.nextInt(10) > 0;
      Map<String, String> fields = new HashMap<>(scene.fields(action));
      boolean whole = random.nextInt(10) > 0 || fields.isEmpty();
      if (!whole) {
        fields.remove(any(List.copyOf(fields.keySet())));
      }
      OrderAction what = action;
      Actor who = actor;
      boolean offered =
          use.availableActions(who, order).stream().anyMatch(a -> a.action() == what)
              || (who.isSystem()
                  && use.lifecycle().whenDue(order.state()).filter(what::equals).isPresent());
      Optional<PurchaseOrder> after =
          attempt(
              () ->
                  use.act(
                      who,
                      random.nextBoolean() && !who.isSystem() ? scene.command(who) : null,
                      order.id(),
                      order.version() - (current ? 0 : 1),
                      what,
                      fields));
      if (after.isPresent()) {
        assertThat(offered).as("%s did %s to %s", who, what, order.state()).isTrue();
        assertThat(current).isTrue();
        checkFollows(order, after.get());
        orders.put(order.id(), after.get());
      } else {
        assertThat(offered && current && whole)
            .as("%s was offered %s in %s and refused", who, what, order.state())
            .isFalse();
        assertThat(scene.order(order.id())).isEqualTo(order);
      }
    }

    private static Optional<PurchaseOrder> attempt(Supplier<PurchaseOrder> use) {
      try {
        return Optional.of(use.get());
      } catch (CatalogException e) {
        return Optional.empty();
      }
    }

    /** The version goes up by one and the history only grows. */
    private static void checkFollows(PurchaseOrder before, PurchaseOrder after) {
      assertThat(after.version()).isEqualTo(before.version() + 1);
      assertThat(after.steps())
          .hasSize(before.steps().size() + 1)
          .startsWith(before.steps().toArray(OrderStep[]::new));
      OrderStep last = after.steps().get(after.steps().size() - 1);
      assertThat(last.sequence()).isEqualTo(after.steps().size());
      assertThat(last.from()).isEqualTo(before.state());
      assertThat(last.to()).isEqualTo(after.state());
      assertThat(after.lines()).isEqualTo(before.lines());
      assertThat(after.gross()).isEqualTo(before.gross());
      assertThat(before.state().isFinal()).isFalse();
      if (before.number() != null) {
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.letterAt()).isEqualTo(before.letterAt());
      }
      List<PersonId> officers =
          Stream.of(after.requestedBy(), after.approvedBy(), after.paidBy())
              .filter(Objects::nonNull)
              .toList();
      assertThat(officers).doesNotHaveDuplicates();
    }

    /** Budget and stock against the orders as they are stored. */
    void checkBooks() {
      Map<OrderId, PurchaseOrder> stored = new LinkedHashMap<>();
      orders.keySet().forEach(id -> stored.put(id, scene.order(id)));
      assertThat(stored).isEqualTo(orders);
      plans.forEach(
          (plan, ceiling) -> {
            PlanItem now = scene.plan(plan.id());
            assertThat(now.reserved()).isEqualTo(sum(plan, order -> !order.state().isFinal()));
            assertThat(now.spent())
                .isEqualTo(sum(plan, order -> order.state() == OrderState.COMPLETED));
            assertThat(now.left().isNegative()).isFalse();
            assertThat(now.ceiling()).isEqualTo(ceiling);
          });
      products.forEach(
          (product, initial) -> {
            if (initial >= 0) {
              long held =
                  orders.values().stream()
                      .filter(order -> !order.state().endedWithoutPurchase())
                      .flatMap(order -> order.lines().stream())
                      .filter(line -> line.product().equals(product.id()))
                      .mapToLong(OrderLine::quantity)
                      .sum();
              assertThat(scene.stockOf(product.id()) + held).isEqualTo(initial);
            }
          });
      List<String> numbers =
          orders.values().stream().map(PurchaseOrder::number).filter(Objects::nonNull).toList();
      assertThat(numbers).doesNotHaveDuplicates();
    }

    private Rupiah sum(PlanItem plan, Predicate<PurchaseOrder> which) {
      return orders.values().stream()
          .filter(order -> order.planItem().equals(plan.id()))
          .filter(which)
          .map(PurchaseOrder::gross)
          .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Each change of each order has one event, and the public view shows what is public. */
    void checkJournal() {
      assertThat(orders.values().stream().map(PurchaseOrder::state).distinct())
          .as("the random walk came everywhere")
          .containsAll(Set.of(OrderState.COMPLETED, OrderState.REJECTED, OrderState.CANCELLED));
      scene.catalog.worker().runDue();
      for (PurchaseOrder order : orders.values()) {
        assertThat(scene.events(order.id().value()))
            .extracting(SequencedEvent::event)
            .extracting(event -> event.subjectVersion())
            .isEqualTo(LongStream.rangeClosed(1, order.version()).boxed().toList());
        boolean isPublic = order.letterAt() != null || order.state().endedWithoutPurchase();
        Optional<PublicOrder> shown =
            scene.storage.read(
                unit -> unit.store(PublicOrderStore.class).find(order.id().toString()));
        assertThat(shown.isPresent()).isEqualTo(isPublic);
        shown.ifPresent(
            row -> {
              assertThat(row.state()).isEqualTo(order.state().name());
              assertThat(row.version()).isEqualTo(order.version());
              assertThat(row.isPaid()).isEqualTo(order.state() == OrderState.COMPLETED);
              assertThat(row.gross())
                  .isEqualTo(order.letterAt() == null ? null : (Long) order.gross().amount());
            });
      }
    }
  }
}
