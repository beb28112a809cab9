package id.blangkon.catalog.transparency;

import id.blangkon.catalog.journal.CanonicalJson;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.Follower;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.storage.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the public view of orders from the public events alone. The first public event of an order
 * holds all of it; each later one replaces the state and the sums and adds its step to the history.
 */
public final class PublicOrderFollower implements Follower {

  private static final String NAME = "public-orders";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public long position(UnitOfWork unit) {
    return unit.store(JournalStore.class).position(NAME);
  }

  @Override
  public void apply(UnitOfWork unit, List<SequencedEvent> events) {
    PublicOrderStore store = unit.store(PublicOrderStore.class);
    Map<String, PublicOrder> orders = known(store, events);
    Set<String> changed = new LinkedHashSet<>();
    for (SequencedEvent event : events) {
      String body = publicOrderBody(event);
      if (body != null) {
        EventBody facts = EventBody.parse(body);
        String id = facts.text("order");
        PublicOrder before = orders.get(id);
        if (before == null || before.version() < facts.number("version")) {
          orders.put(id, render(facts, body, before));
          changed.add(id);
        }
      }
    }
    store.saveAll(changed.stream().map(id -> get(orders, id)).toList());
    unit.store(JournalStore.class).savePosition(NAME, events.get(events.size() - 1).position());
  }

  private static Map<String, PublicOrder> known(
      PublicOrderStore store, List<SequencedEvent> events) {
    Collection<String> ids = new LinkedHashSet<>();
    for (SequencedEvent event : events) {
      if (publicOrderBody(event) != null) {
        ids.add(event.event().subject().toString());
      }
    }
    Map<String, PublicOrder> orders = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      store.list(ids).forEach(order -> orders.put(order.id(), order));
    }
    return orders;
  }

  private static @Nullable String publicOrderBody(SequencedEvent event) {
    return event.event().type().startsWith("order.") ? event.event().publicBody() : null;
  }

  private static PublicOrder get(Map<String, PublicOrder> orders, String id) {
    PublicOrder order = orders.get(id);
    if (order == null) {
      throw new IllegalStateException("order " + id + " was rendered and is missing");
    }
    return order;
  }

  private static PublicOrder render(EventBody facts, String body, @Nullable PublicOrder before) {
    boolean whole = !facts.list("lines").isEmpty();
    if (!whole && before == null) {
      throw new IllegalStateException(
          "the first public event of order " + facts.text("order") + " lacks its lines");
    }
    List<PublicOrder.Share> shares = new ArrayList<>();
    facts
        .list("shares")
        .forEach(
            share ->
                shares.add(
                    new PublicOrder.Share(
                        share.text("category"),
                        share.number("gross"),
                        share.number("domesticGross"))));
    return new PublicOrder(
        facts.text("order"),
        facts.number("version"),
        facts.text("reference"),
        facts.text("ocid"),
        facts.text("state"),
        facts.text("title"),
        facts.text("tenant"),
        facts.text("tenantName"),
        facts.text("agency"),
        facts.text("agencyName"),
        facts.text("workUnit"),
        facts.text("workUnitName"),
        facts.text("supplier"),
        facts.text("supplierName"),
        facts.text("supplierLegalForm"),
        facts.text("supplierScale"),
        facts.text("supplierRegion"),
        facts.text("category"),
        facts.numberOrNull("goods"),
        facts.numberOrNull("freight"),
        facts.numberOrNull("vat"),
        facts.numberOrNull("gross"),
        Instant.parse(facts.text("requestedAt")),
        instant(facts.textOrNull("letterAt")),
        instant(facts.textOrNull("paidAt")),
        paymentTime(facts),
        Instant.parse(facts.text("publicAt")),
        whole || before == null ? shares : before.shares(),
        whole || before == null ? body : before.body(),
        history(whole ? null : before, body));
  }

  private static PublicOrder.@Nullable PaymentTime paymentTime(EventBody facts) {
    Long days = facts.numberOrNull("paymentDays");
    return days == null
        ? null
        : new PublicOrder.PaymentTime(Math.toIntExact(days), facts.number("paymentLate") == 1);
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  /** The steps so far with those of the new body; a whole body has them all. */
  private static String history(@Nullable PublicOrder before, String body) {
    List<Object> steps = new ArrayList<>();
    if (before != null) {
      steps.addAll(steps(before.history()));
    }
    steps.addAll(steps(body));
    return CanonicalJson.write(Map.of("steps", steps));
  }

  private static List<?> steps(String json) {
    return CanonicalJson.read(json).get("steps") instanceof List<?> steps ? steps : List.of();
  }
}
