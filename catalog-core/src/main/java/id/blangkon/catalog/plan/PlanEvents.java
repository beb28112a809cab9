package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.storage.IdGenerator;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the journal's events of plan items. All are private: of a plan item everybody sees what a
 * public order names, and that is in the order's event.
 */
final class PlanEvents {

  private final IdGenerator ids;

  PlanEvents(IdGenerator ids) {
    this.ids = ids;
  }

  NewEvent announced(Actor actor, PlanItem item, Instant now) {
    return event(actor, "plan.announced", item, now, facts(item));
  }

  /** An item that nobody can order from yet. */
  NewEvent recorded(Actor actor, PlanItem item, Instant now) {
    return event(actor, "plan.recorded", item, now, standing(item));
  }

  NewEvent changed(Actor actor, PlanItem item, Instant now) {
    return event(actor, "plan.changed", item, now, standing(item));
  }

  NewEvent estimated(Actor actor, PlanItem item, Instant now) {
    Rupiah estimate = item.ownerEstimate();
    EventBody.Builder body = EventBody.builder().put("planItem", item.id().toString());
    if (estimate != null) {
      body.put("ownerEstimate", estimate.amount());
    }
    return event(actor, "plan.estimated", item, now, body);
  }

  /**
   * What was stated of an item. That its need was handed over to the national system, or was not
   * after all, is public at once, whether an order follows or not: by role, never by name.
   */
  NewEvent stated(Actor actor, PlanItem item, PlanStatement statement, Instant now) {
    return event(
        actor,
        "plan.stated",
        item,
        now,
        statement.answer().subject() == PlanSubject.NATIONAL_SYSTEM
            ? statement(facts(item), statement)
            : null,
        statement(EventBody.builder().put("planItem", item.id().toString()), statement));
  }

  private static EventBody.Builder statement(EventBody.Builder body, PlanStatement statement) {
    return body.put("subject", statement.answer().subject().name())
        .put("answer", statement.answer().name())
        .put("reason", statement.reason())
        .put("reference", statement.reference())
        .put("statedOn", statement.statedOn().toString())
        .put("role", statement.role().name());
  }

  private static EventBody.Builder standing(PlanItem item) {
    return facts(item)
        .put("announced", item.announced() ? 1L : 0L)
        .put("active", item.active() ? 1L : 0L);
  }

  private static EventBody.Builder facts(PlanItem item) {
    return EventBody.builder()
        .put("planItem", item.id().toString())
        .put("tenant", item.tenant().value())
        .put("workUnit", item.workUnit().toString())
        .put("rupCode", item.rupCode())
        .put("name", item.name())
        .put("fiscalYear", (long) item.fiscalYear())
        .put("budgetAccount", item.budgetAccount())
        .put("ceiling", item.ceiling().amount());
  }

  private NewEvent event(
      Actor actor, String type, PlanItem item, Instant now, EventBody.Builder body) {
    return event(actor, type, item, now, null, body);
  }

  private NewEvent event(
      Actor actor,
      String type,
      PlanItem item,
      Instant now,
      EventBody.@Nullable Builder publicBody,
      EventBody.Builder body) {
    return new NewEvent(
        ids.next(),
        type,
        now,
        item.tenant().value(),
        item.id().value(),
        item.version(),
        List.of(),
        actor.person().value(),
        publicBody == null ? null : publicBody.toCanonicalJson(),
        body.toCanonicalJson());
  }
}
