package id.blangkon.catalog.transparency;

import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.Follower;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.product.CategoryTree;
import id.blangkon.catalog.storage.UnitOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts orders when they reach a milestone and keeps the sums, from the public events alone. What
 * an order was counted for is kept beside the sums in the same transaction, so that an event that
 * comes twice counts once.
 */
public final class FigureFollower implements Follower {

  /** The name under which the position is kept. */
  public static final String NAME = "figures";

  private final ZoneId zone;
  private final CategoryTree categories;

  /**
   * @param zone in which days begin
   * @param categories says which root a category belongs to
   */
  public FigureFollower(ZoneId zone, CategoryTree categories) {
    this.zone = zone;
    this.categories = categories;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public long position(UnitOfWork unit) {
    return unit.store(JournalStore.class).position(NAME);
  }

  /** Starts anew: the worker follows the whole journal again. */
  public static void rebuild(UnitOfWork unit) {
    unit.store(CountedOrderStore.class).deleteAll();
    unit.store(JournalStore.class).savePosition(NAME, 0);
  }

  @Override
  public void apply(UnitOfWork unit, List<SequencedEvent> events) {
    List<EventBody> bodies = new ArrayList<>();
    for (SequencedEvent event : events) {
      String body = event.event().publicBody();
      if (body != null && event.event().type().startsWith("order.")) {
        EventBody facts = EventBody.parse(body);
        if (reaches(facts)) {
          bodies.add(facts);
        }
      }
    }
    if (!bodies.isEmpty()) {
      CountedOrderStore store = unit.store(CountedOrderStore.class);
      List<CountedOrder> counted = new Batch(store, bodies).count(bodies);
      if (!counted.isEmpty()) {
        store.add(counted, sums(counted));
      }
    }
    unit.store(JournalStore.class).savePosition(NAME, events.get(events.size() - 1).position());
  }

  /** Whether the event is one of a milestone, so that nothing else is looked up. */
  private static boolean reaches(EventBody facts) {
    return !facts.list("lines").isEmpty() || milestone(facts) != null;
  }

  private static @Nullable Milestone milestone(EventBody facts) {
    OrderState state = OrderState.valueOf(facts.text("state"));
    if (state.endedWithoutPurchase()) {
      return Milestone.ENDED;
    }
    if (handoverAt(facts) != null) {
      return Milestone.HANDED_OVER;
    }
    return facts.textOrNull("paidAt") == null ? null : Milestone.PAID;
  }

  private static @Nullable Instant handoverAt(EventBody facts) {
    for (EventBody step : facts.list("steps")) {
      if (step.text("to").equals(OrderState.HANDOVER_SIGNED.name())) {
        return Instant.parse(step.text("at"));
      }
    }
    return null;
  }

  /** The sums that counted orders add. */
  static Map<FigureRow, Measures> sums(List<CountedOrder> counted) {
    Map<FigureRow, Measures> sums = new HashMap<>();
    for (CountedOrder one : counted) {
      for (Cut cut : Cut.values()) {
        if (cut.covers(one)) {
          Measures measures = Measures.of(one, cut.isByCategory());
          cut.rows(one).forEach(row -> sums.merge(row, measures, Measures::plus));
        }
      }
    }
    return sums;
  }

  private LocalDate day(String instant) {
    return LocalDate.ofInstant(Instant.parse(instant), zone);
  }

  private String root(String category) {
    return categories.find(category).isPresent()
        ? categories.path(category).get(0).code()
        : category;
  }

  /** The value of an order in each of its root categories; at least one. */
  private record Parts(Map<String, long[]> byRoot, String head) {}

  /** Some consecutive events, with what is known of their orders. */
  private final class Batch {

    private final Map<String, Map<Milestone, List<CountedOrder>>> known = new HashMap<>();
    private final Set<String> sellers;

    Batch(CountedOrderStore store, List<EventBody> bodies) {
      Set<String> orders = new LinkedHashSet<>();
      Set<String> paid = new LinkedHashSet<>();
      for (EventBody facts : bodies) {
        orders.add(facts.text("order"));
        if (facts.textOrNull("paidAt") != null) {
          paid.add(facts.text("supplier"));
        }
      }
      store.of(orders).forEach(this::know);
      sellers = paid.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(store.sellers(paid));
    }

    private void know(CountedOrder counted) {
      known
          .computeIfAbsent(counted.order(), key -> new HashMap<>())
          .computeIfAbsent(counted.milestone(), key -> new ArrayList<>())
          .add(counted);
    }

    private List<CountedOrder> of(String order, Milestone milestone) {
      return known.getOrDefault(order, Map.of()).getOrDefault(milestone, List.of());
    }

    List<CountedOrder> count(List<EventBody> bodies) {
      List<CountedOrder> counted = new ArrayList<>();
      bodies.forEach(facts -> countInto(counted, facts));
      return counted;
    }

    private void countInto(List<CountedOrder> reached, EventBody facts) {
      Parts parts = parts(facts);
      String letter = facts.textOrNull("letterAt");
      if (letter != null) {
        reach(reached, Milestone.ORDERED, day(letter), facts, parts);
      }
      Instant handover = handoverAt(facts);
      if (handover != null) {
        reach(reached, Milestone.HANDED_OVER, LocalDate.ofInstant(handover, zone), facts, parts);
      }
      String paid = facts.textOrNull("paidAt");
      if (paid != null) {
        reach(reached, Milestone.PAID, day(paid), facts, parts);
      }
      if (OrderState.valueOf(facts.text("state")).endedWithoutPurchase()) {
        List<EventBody> steps = facts.list("steps");
        String at = steps.get(steps.size() - 1).text("at");
        reach(reached, Milestone.ENDED, day(at), facts, parts);
      }
    }

    private void reach(
        List<CountedOrder> reached,
        Milestone milestone,
        LocalDate day,
        EventBody facts,
        Parts parts) {
      String order = facts.text("order");
      if (!of(order, milestone).isEmpty()) {
        return;
      }
      String supplier = facts.text("supplier");
      Integer days = days(milestone, day, facts);
      Long waited = milestone == Milestone.PAID ? facts.numberOrNull("paymentDays") : null;
      boolean late = waited != null && facts.number("paymentLate") == 1;
      boolean first = milestone == Milestone.PAID && sellers.add(supplier);
      String form = facts.text("supplierLegalForm");
      String scale = facts.text("supplierScale");
      boolean small =
          BusinessScale.valueOf(scale).isMicroOrSmall()
              || LegalForm.valueOf(form) == LegalForm.COOPERATIVE;
      parts
          .byRoot()
          .forEach(
              (root, values) -> {
                CountedOrder counted =
                    new CountedOrder(
                        milestone,
                        day,
                        order,
                        facts.text("tenant"),
                        facts.text("agency"),
                        supplier,
                        root,
                        form,
                        scale,
                        root.equals(parts.head()),
                        small,
                        facts.text("supplierRegion").equals(facts.text("tenant")),
                        first,
                        values[0],
                        values[1],
                        days,
                        waited == null ? null : Math.toIntExact(waited),
                        late);
                know(counted);
                reached.add(counted);
              });
    }

    private @Nullable Integer days(Milestone milestone, LocalDate day, EventBody facts) {
      LocalDate since =
          switch (milestone) {
            case HANDED_OVER -> {
              String letter = facts.textOrNull("letterAt");
              yield letter == null ? null : day(letter);
            }
            case PAID -> {
              List<CountedOrder> handovers = of(facts.text("order"), Milestone.HANDED_OVER);
              yield handovers.isEmpty() ? null : handovers.get(0).day();
            }
            case ORDERED, ENDED -> null;
          };
      return since == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(since, day));
    }

    /** From the event itself, or else from what was counted when the letter was issued. */
    private Parts parts(EventBody facts) {
      Map<String, long[]> byRoot = new TreeMap<>();
      String head = root(facts.text("category"));
      for (EventBody share : facts.list("shares")) {
        long[] values = byRoot.computeIfAbsent(root(share.text("category")), key -> new long[2]);
        values[0] += share.number("gross");
        values[1] += share.number("domesticGross");
      }
      for (CountedOrder one : of(facts.text("order"), Milestone.ORDERED)) {
        byRoot.putIfAbsent(one.category(), new long[] {one.value(), one.domesticValue()});
        if (one.head()) {
          head = one.category();
        }
      }
      if (byRoot.isEmpty()) {
        byRoot.put(head, new long[2]);
      }
      return new Parts(byRoot, byRoot.containsKey(head) ? head : byRoot.keySet().iterator().next());
    }
  }
}
