package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.tax.LatePenalties;
import id.blangkon.catalog.tax.LatePenalty;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Moves orders along their lifecycle: who may, with which fields, and what becomes of it. */
final class OrderTransitions {

  static final int LONGEST_FIELD = 1000;

  private final InstantSource clock;
  private final WorkingCalendar calendar;
  private final String packId;
  private final Lifecycle lifecycle;
  private final OrderDrafts drafts;
  private final LatePenalties penalties;
  private final OrderEvents events;

  OrderTransitions(
      InstantSource clock,
      WorkingCalendar calendar,
      PolicyPack pack,
      Lifecycle lifecycle,
      OrderDrafts drafts,
      OrderEvents events) {
    this.clock = clock;
    this.calendar = calendar;
    this.packId = pack.id();
    this.lifecycle = lifecycle;
    this.drafts = drafts;
    this.penalties = new LatePenalties(pack);
    this.events = events;
  }

  /**
   * Does something with an order.
   *
   * @param number for an order letter that the action writes; null when none was taken
   */
  PurchaseOrder change(
      UnitOfWork unit,
      Actor actor,
      OrderId id,
      long version,
      OrderAction action,
      SortedMap<String, String> fields,
      @Nullable String number) {
    OrderStore store = unit.store(OrderStore.class);
    PurchaseOrder order =
        store
            .find(id)
            .filter(found -> OrderPermissions.maySee(actor, found))
            .orElseThrow(() -> CatalogException.notFound(Orders.ORDER, id.toString()));
    LifecycleEdge edge =
        lifecycle
            .edge(order.state(), action)
            .orElseThrow(() -> new StateConflictException(order.state()));
    Role role =
        OrderPermissions.actingRole(actor, order, edge)
            .orElseThrow(
                () ->
                    couldActOn(version, actor, order, action)
                        ? new StateConflictException(order.state())
                        : OrderPermissions.refusal(actor, order, edge));
    Set<Role> signed = signed(order, edge);
    if (!signed.add(role)) {
      throw new StateConflictException(order.state());
    }
    if (order.version() != version) {
      throw new StaleVersionException();
    }
    checkFields(edge, fields);
    boolean moves = !edge.allRoles() || signed.containsAll(edge.roles());
    OrderState to = moves ? edge.to() : order.state();
    boolean letter = moves && action == OrderAction.APPROVE && order.letterAt() == null;
    if (letter && number == null) {
      // The order could not be approved yet when its number was to be taken: it has changed since.
      throw new StaleVersionException();
    }
    boolean paid = moves && action == OrderAction.PAY;
    Instant now = clock.instant();
    LatePenalty penalty =
        moves && action == OrderAction.ACCEPT_GOODS ? penalty(order, now) : order.penalty();
    OrderDrafts.Judged judged =
        edge.judged() ? drafts.judge(unit, order, now) : OrderDrafts.Judged.before(order);
    List<OrderStep> steps = new ArrayList<>(order.steps());
    steps.add(
        new OrderStep(
            steps.size() + 1,
            action,
            order.state(),
            to,
            actor.person(),
            role,
            now,
            noted(action, OrderReason.ofAction(edge, order, judged.findings(), fields), penalty)));
    PurchaseOrder changed =
        new PurchaseOrder(
            order.id(),
            order.tenant(),
            order.version(),
            letter ? number : order.number(),
            to,
            order.title(),
            order.workUnit(),
            order.planItem(),
            order.supplier(),
            order.payment(),
            judged.form(),
            order.delivery(),
            order.note(),
            judged.goods(),
            order.freight(),
            judged.vat(),
            judged.gross(),
            order.requestedBy(),
            letter ? actor.person() : order.approvedBy(),
            paid ? actor.person() : order.paidBy(),
            order.requestedAt(),
            letter ? now : order.letterAt(),
            paid ? now : order.paidAt(),
            moves ? lifecycle.deadline(to, now) : order.dueAt(),
            moves ? lifecycle.waitsFor(to) : without(order.waitingFor(), role),
            edge.judged() ? packId : order.packId(),
            judged.lines(),
            steps,
            judged.findings(),
            judged.taxes(),
            penalty);
    OrderReservations.reserve(unit, order, changed.gross());
    PurchaseOrder stored = store.update(changed);
    OrderReservations.settle(unit, stored, paid);
    events.append(unit, actor, stored, stored.state().endedWithoutPurchase());
    return stored;
  }

  /** Whether the actor could have done it to the earlier version that they saw, and was late. */
  private boolean couldActOn(long version, Actor actor, PurchaseOrder order, OrderAction action) {
    // Each version was made by one step.
    if (version < 1 || version >= order.version() || version > order.steps().size()) {
      return false;
    }
    OrderState seen = order.steps().get((int) version - 1).to();
    return lifecycle
        .edge(seen, action)
        .flatMap(edge -> OrderPermissions.actingRole(actor, order, edge))
        .isPresent();
  }

  /**
   * The roles that have done their part of a joint action since the order came into the present
   * state; a lifecycle may lead into it more than once.
   */
  static Set<Role> signed(PurchaseOrder order, LifecycleEdge edge) {
    Set<Role> signed = EnumSet.noneOf(Role.class);
    if (edge.allRoles()) {
      for (OrderStep step : order.steps()) {
        if (step.from() != step.to()) {
          signed.clear();
        } else if (step.action() == edge.action() && step.from() == order.state()) {
          signed.add(step.role());
        }
      }
    }
    return signed;
  }

  private static Set<Role> without(Set<Role> roles, Role role) {
    Set<Role> rest = EnumSet.noneOf(Role.class);
    rest.addAll(roles);
    rest.remove(role);
    return rest;
  }

  private static void checkFields(LifecycleEdge edge, SortedMap<String, String> fields) {
    FieldErrors errors = new FieldErrors();
    for (ActionField field : edge.fields()) {
      String text = fields.getOrDefault(field.name(), "");
      errors
          .reject(
              field.required() && text.isBlank(),
              field.name(),
              "Isian ini wajib diisi.",
              "This field must be filled in.")
          .reject(
              text.length() > LONGEST_FIELD,
              field.name(),
              "Isian paling panjang 1.000 huruf.",
              "This field may have at most 1,000 characters.")
          .reject(
              !text.isBlank() && !field.values().isEmpty() && !field.values().contains(text),
              field.name(),
              "Isi dengan "
                  + String.join(" / ", field.values())
                  + " bila sesuai. Bila ada yang tidak sesuai, laporkan ketidaksesuaian.",
              "Fill in "
                  + String.join(" / ", field.values())
                  + " if it is right. If something is wrong, report a nonconformity instead.");
    }
    Set<String> known = new HashSet<>(edge.fields().stream().map(ActionField::name).toList());
    for (String name : fields.keySet()) {
      errors.reject(
          !known.contains(name),
          name,
          "Isian ini tidak dikenal di tindakan ini.",
          "This field is not known to this action.");
    }
    errors.throwIfAny();
  }

  /** The penalty for goods that are accepted after the promised day; null in time. */
  private @Nullable LatePenalty penalty(PurchaseOrder order, Instant now) {
    long days = ChronoUnit.DAYS.between(order.delivery().neededBy(), calendar.dayOf(now));
    Instant letterAt = order.letterAt() == null ? order.requestedAt() : order.letterAt();
    return penalties
        .of(order.goods().plus(order.freight()), Math.toIntExact(days), calendar.dayOf(letterAt))
        .orElse(null);
  }

  /** What the step keeps: that goods came late is known, whatever was ticked. */
  private static SortedMap<String, String> noted(
      OrderAction action, SortedMap<String, String> fields, @Nullable LatePenalty penalty) {
    if (penalty == null || action != OrderAction.ACCEPT_GOODS) {
      return fields;
    }
    SortedMap<String, String> noted = new TreeMap<>(fields);
    noted.put("time", "late");
    noted.put("lateDays", Integer.toString(penalty.days()));
    return noted;
  }
}
