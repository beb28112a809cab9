package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.order.Delivery;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderStep;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.model.Deadline;
import id.blangkon.catalog.web.page.model.Fact;
import id.blangkon.catalog.web.page.model.Finding;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.HistoryEntry;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.OrderDocument;
import id.blangkon.catalog.web.page.model.OrderPage;
import id.blangkon.catalog.web.page.model.Step;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.Journey;
import id.blangkon.catalog.web.page.site.MoneyTables;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.RuleFindings;
import id.blangkon.catalog.web.page.site.StepWords;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Fills the model of an order's page for one of those who may see all of it. */
public final class OrderDetails {

  private final Catalog catalog;
  private final Names names;
  private final Goods goods;
  private final Deadlines deadlines;
  private final OrderActions actions;
  private final FormTokens tokens;

  @Inject
  public OrderDetails(
      Catalog catalog,
      Names names,
      Goods goods,
      Deadlines deadlines,
      OrderActions actions,
      FormTokens tokens) {
    this.catalog = catalog;
    this.names = names;
    this.goods = goods;
    this.deadlines = deadlines;
    this.actions = actions;
    this.tokens = tokens;
  }

  /**
   * The page.
   *
   * @param attempt what was refused just now; null for the page as it is
   */
  OrderPage page(Frame frame, Caller caller, PurchaseOrder order, @Nullable Attempt attempt) {
    Language language = frame.language();
    Actor actor = caller.actor();
    PlanItem plan = plan(order);
    List<id.blangkon.catalog.web.page.model.OrderAction> offered =
        actions.of(actor, order, language, attempt);
    return new OrderPage(
        frame,
        order.id().toString(),
        order.number(),
        order.title(),
        order.state().name(),
        waitsFor(actor, order),
        order.waitingFor().stream().sorted().map(Role::name).toList(),
        plan.rupCode(),
        plan.name(),
        isOfWorkUnit(actor, order) ? plan.left().amount() : null,
        tokens.fresh(caller, order.version()),
        deadline(order),
        findings(order, isOfWorkUnit(actor, order), language, attempt),
        order.reason(),
        catalog.orders().rulesAsked(order.tenant(), catalog.calendar().dayOf(judgedAt(order))),
        MoneyTables.of(order, language),
        form(order),
        delivery(actor, order, language),
        steps(order),
        order.steps().stream().map(step -> entry(step, language)).toList(),
        documents(order),
        offered,
        goods.tag(catalog.suppliers().getPublic(order.supplier())),
        names.buyer(order.tenant(), order.workUnit()),
        attempt == null ? List.of() : attempt.problems(),
        publicHref(order));
  }

  private static @Nullable String form(PurchaseOrder order) {
    ContractForm form = order.form();
    return form == null ? null : form.name();
  }

  private PlanItem plan(PurchaseOrder order) {
    return catalog.plans().ofOrder(order.tenant(), order.planItem());
  }

  private boolean waitsFor(Actor actor, PurchaseOrder order) {
    return catalog.orders().availableActions(actor, order).stream()
        .anyMatch(available -> order.waitingFor().contains(available.role()));
  }

  private static boolean isOfWorkUnit(Actor actor, PurchaseOrder order) {
    return actor.appointments().stream()
        .anyMatch(a -> order.tenant().equals(a.tenant()) && order.workUnit().equals(a.workUnit()));
  }

  private @Nullable Deadline deadline(PurchaseOrder order) {
    return deadlines.of(order.state(), order.dueAt(), since(order));
  }

  /** When the present state began. */
  private static Instant since(PurchaseOrder order) {
    Instant since = order.requestedAt();
    for (OrderStep step : order.steps()) {
      if (step.from() != step.to()) {
        since = step.at();
      }
    }
    return since;
  }

  /** When the findings were made: the rules are asked at the request and at the approval. */
  private Instant judgedAt(PurchaseOrder order) {
    return order.letterAt() == null ? order.requestedAt() : order.letterAt();
  }

  private static List<Finding> findings(
      PurchaseOrder order, boolean ofWorkUnit, Language language, @Nullable Attempt attempt) {
    return RuleFindings.of(
        attempt == null || attempt.findings().isEmpty() ? order.findings() : attempt.findings(),
        ofWorkUnit ? WorkPlace.PLANS.path() + "/" + order.planItem() : null,
        language);
  }

  /** Recipient and phone are for the parties alone, not for those who watch over them. */
  private List<Fact> delivery(Actor actor, PurchaseOrder order, Language language) {
    Messages words = Messages.of(language);
    Delivery delivery = order.delivery();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            words.text("delivery.address"),
            delivery.address() + ", " + names.region(delivery.region())));
    facts.add(
        new Fact(
            words.text("delivery.neededBy"), Formats.of(language).weekday(delivery.neededBy())));
    if (isOfWorkUnit(actor, order) || actor.actsFor(order.supplier())) {
      facts.add(new Fact(words.text("delivery.recipient"), delivery.recipient()));
      facts.add(new Fact(words.text("delivery.phone"), delivery.phone()));
    }
    String note = order.note();
    if (note != null && !note.isBlank()) {
      facts.add(new Fact(words.text("delivery.note"), note));
    }
    return facts;
  }

  private List<Step> steps(PurchaseOrder order) {
    List<Step> steps = journey(order);
    return order.state().isFinal() ? steps : steps.stream().map(this::withLimit).toList();
  }

  /** A step that is still to come, with the working days that the timers allow for it. */
  private Step withLimit(Step step) {
    @Nullable OrderState before =
        switch (step.key()) {
          case "APPROVED" -> OrderState.AWAITING_APPROVAL;
          case "ORDERED" -> OrderState.AWAITING_SUPPLIER_CONFIRMATION;
          case "PAID" -> OrderState.INVOICED;
          default -> null;
        };
    if (before == null || step.date() != null) {
      return step;
    }
    OptionalLong days = catalog.orders().lifecycle().workingDays(before, goods.today());
    return days.isEmpty()
        ? step
        : new Step(step.key(), step.status(), null, Math.toIntExact(days.getAsLong()));
  }

  private List<Step> journey(PurchaseOrder order) {
    return Journey.steps(
        order.steps().stream()
            .sorted(Comparator.comparing(OrderStep::sequence))
            .map(
                step ->
                    new Journey.Done(step.action(), step.to(), catalog.calendar().dayOf(step.at())))
            .toList());
  }

  private static HistoryEntry entry(OrderStep step, Language language) {
    return new HistoryEntry(
        step.action().name(),
        step.to().name(),
        step.action() == OrderAction.EXPIRE ? null : step.role().name(),
        step.at(),
        StepWords.of(step.fields(), Messages.of(language)));
  }

  private static List<OrderDocument> documents(PurchaseOrder order) {
    String number = order.number();
    return List.of(
        new OrderDocument("JSON", number == null ? null : "/api/v1/orders/" + number, "JSON", 0));
  }

  /** Everybody sees an order from its letter on, or once it has ended. */
  private static @Nullable String publicHref(PurchaseOrder order) {
    String number = order.number();
    if (number != null) {
      return "/transaksi/" + number;
    }
    return order.state() == OrderState.AWAITING_APPROVAL ? null : "/transaksi/" + order.id();
  }
}
