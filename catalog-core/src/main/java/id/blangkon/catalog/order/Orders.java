package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.journal.Commands;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.policy.procurement.ProcurementKinds;
import id.blangkon.catalog.product.CategoryTree;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of orders, from request to payment. The stock that an order takes or gives back is
 * shown in searches once the journal has been followed: many orders share one renewal of the index.
 */
public final class Orders {

  static final Bilingual ORDER = Bilingual.of("Pesanan", "Order");

  private final Storage storage;
  private final InstantSource clock;
  private final IdGenerator ids;
  private final WorkingCalendar calendar;
  private final OrderRuleSet usual;
  private final Map<TenantId, OrderRuleSet> ofTenants = new HashMap<>();
  private final Lifecycle lifecycle;
  private final Commands commands;
  private final OrderNumbers numbers;
  private final OrderEvents events;
  private final OrderInboxes inboxes;
  private final OrderDeadlines deadlines;

  /**
   * @param usual what governments without rules of their own are judged by
   * @param regional the rules of a region's government, in place of the usual ones
   * @param categories of the products, for what the journal says of lines
   * @param ocidPrefix the registered prefix of open contracting ids, such as {@code ocds-abc123}
   */
  public Orders(
      Storage storage,
      InstantSource clock,
      IdGenerator ids,
      Regions regions,
      RegionalRules usual,
      Map<RegionCode, RegionalRules> regional,
      CategoryTree categories,
      String ocidPrefix) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
    this.calendar = usual.calendar();
    this.lifecycle = new Lifecycle(usual.pack(), calendar);
    this.commands = new Commands(storage, clock);
    this.numbers = new OrderNumbers(storage);
    this.events =
        new OrderEvents(
            ids, lifecycle, calendar, new ProcurementKinds(usual.pack()), categories, ocidPrefix);
    this.usual = OrderRuleSet.of(usual, clock, regions, events);
    regional.forEach(
        (region, rules) ->
            ofTenants.put(
                TenantId.of(region.value()), OrderRuleSet.of(rules, clock, regions, events)));
    this.inboxes = new OrderInboxes(storage);
    this.deadlines =
        new OrderDeadlines(
            storage,
            clock,
            lifecycle,
            (id, version, action) -> act(Actor.system(), null, id, version, action, Map.of()));
  }

  private OrderRuleSet of(TenantId tenant) {
    return ofTenants.getOrDefault(tenant, usual);
  }

  /** The rules of the government whose order it is; where all have the same, nothing is read. */
  private OrderRuleSet of(UnitOfWork unit, OrderId order) {
    return ofTenants.isEmpty()
        ? usual
        : unit.store(OrderStore.class).find(order).map(found -> of(found.tenant())).orElse(usual);
  }

  /** The lifecycle that is in force. */
  public Lifecycle lifecycle() {
    return lifecycle;
  }

  /** The open contracting id of an order, under which its contracting process is published. */
  public String ocid(OrderId order) {
    return events.ocid(order);
  }

  /** What the order would cost and what the rules say of it; writes nothing. */
  public OrderPreview preview(Actor actor, OrderRequest request) {
    return storage.read(
        unit -> {
          OrderDrafts.Draft draft =
              of(request.tenant()).drafts().draft(unit, actor, request, clock.instant());
          return new OrderPreview(
              draft.priced().lines(),
              draft.priced().goods(),
              Rupiah.ZERO,
              draft.priced().tax(),
              draft.priced().gross(),
              draft.form(),
              draft.judgement(),
              draft.priced().taxes());
        });
  }

  /**
   * Requests an order: reserves budget and stock and asks the commitment officer for approval. The
   * same command gives the same order.
   *
   * @throws PolicyRefusalException when a rule blocks it
   * @throws CatalogException with {@link ErrorCode#BUDGET_EXCEEDED} or {@link
   *     ErrorCode#STOCK_EXCEEDED} when another order was faster, {@link ErrorCode#PRICE_CHANGED}
   *     when its value is not the expected one, {@link ErrorCode#INVALID_FIELD} with every field
   *     that is wrong, {@code reason} among them when a rule warns and none is given
   */
  public PurchaseOrder request(Actor actor, CommandId command, OrderRequest request) {
    String orderId =
        commands.once(command, hash(request), unit -> insert(unit, actor, request).id().toString());
    return storage.read(
        unit -> unit.store(OrderStore.class).get(OrderId.of(UUID.fromString(orderId))));
  }

  /**
   * As {@link #request(Actor, CommandId, OrderRequest)}, for a caller who never asks twice: each
   * call makes an order of its own.
   */
  public PurchaseOrder request(Actor actor, OrderRequest request) {
    CommandId unrepeated = new CommandId(actor.person().value(), ids.next().toString());
    return request(actor, unrepeated, request);
  }

  private PurchaseOrder insert(UnitOfWork unit, Actor actor, OrderRequest request) {
    Instant now = clock.instant();
    OrderRuleSet rules = of(request.tenant());
    OrderDrafts.Draft draft = rules.drafts().draft(unit, actor, request, now);
    OrderDrafts.checkExpected(request, draft.priced().gross());
    if (draft.judgement().isRefused()) {
      throw new PolicyRefusalException(draft.judgement().findings());
    }
    SortedMap<String, String> reason =
        OrderReason.ofRequest(draft.judgement().findings(), request.reason());
    OrderReservations.reserve(unit, draft);
    LifecycleEdge edge = lifecycle.request();
    PurchaseOrder order =
        new PurchaseOrder(
            OrderId.of(ids.next()),
            request.tenant(),
            1,
            null,
            edge.to(),
            OrderDrafts.title(draft.priced().lines()),
            draft.plan().workUnit(),
            draft.plan().id(),
            draft.priced().supplier().id(),
            request.payment(),
            draft.form(),
            request.delivery(),
            request.note(),
            draft.priced().goods(),
            Rupiah.ZERO,
            draft.priced().tax(),
            draft.priced().gross(),
            actor.person(),
            null,
            null,
            now,
            null,
            null,
            rules.lifecycle().deadline(edge.to(), now),
            lifecycle.waitsFor(edge.to()),
            rules.packId(),
            draft.priced().lines(),
            List.of(
                new OrderStep(
                    1,
                    OrderAction.REQUEST,
                    null,
                    edge.to(),
                    actor.person(),
                    draft.role(),
                    now,
                    reason)),
            draft.judgement().findings(),
            draft.priced().taxes(),
            null);
    unit.store(OrderStore.class).insert(order);
    events.append(unit, actor, order, true);
    return order;
  }

  /**
   * Does something with an order. With a command, the same command gives the same result.
   *
   * @param version the version that the actor saw
   * @throws StateConflictException when the order is in a state in which this cannot be done
   * @throws StaleVersionException when the order has changed since
   * @throws CatalogException with {@link ErrorCode#FORBIDDEN}, {@link
   *     ErrorCode#SEGREGATION_OF_DUTIES}, or {@link ErrorCode#INVALID_FIELD} with every field that
   *     is wrong
   */
  public PurchaseOrder act(
      Actor actor,
      @Nullable CommandId command,
      OrderId id,
      long version,
      OrderAction action,
      Map<String, String> fields) {
    SortedMap<String, String> given = new TreeMap<>(fields);
    // Taken before the transaction, since a number of a new block needs a transaction of its own.
    String number = action == OrderAction.APPROVE ? numberFor(actor, id) : null;
    if (command == null) {
      return storage.write(
          unit ->
              of(unit, id).transitions().change(unit, actor, id, version, action, given, number));
    }
    String hash = hash(id, version, action, given);
    commands.once(
        command,
        hash,
        unit ->
            of(unit, id)
                .transitions()
                .change(unit, actor, id, version, action, given, number)
                .id()
                .toString());
    return storage.read(unit -> unit.store(OrderStore.class).get(id));
  }

  /** A number for one who may approve now; nobody else uses numbers up. */
  private @Nullable String numberFor(Actor actor, OrderId id) {
    Optional<PurchaseOrder> found =
        storage
            .read(unit -> unit.store(OrderStore.class).find(id))
            .filter(order -> order.number() == null && mayApprove(actor, order));
    return found.isEmpty()
        ? null
        : numbers.next(found.get().tenant(), calendar.dayOf(clock.instant()).getYear());
  }

  private boolean mayApprove(Actor actor, PurchaseOrder order) {
    return OrderPermissions.maySee(actor, order)
        && lifecycle
            .edge(order.state(), OrderAction.APPROVE)
            .flatMap(edge -> OrderPermissions.actingRole(actor, order, edge))
            .isPresent();
  }

  /** What the actor may do with the order now. */
  public List<AvailableAction> availableActions(Actor actor, PurchaseOrder order) {
    List<AvailableAction> available = new ArrayList<>();
    for (LifecycleEdge edge : lifecycle.from(order.state())) {
      Optional<Role> role = OrderPermissions.actingRole(actor, order, edge);
      if (role.isPresent()
          && role.get() != Role.SYSTEM
          && !OrderTransitions.signed(order, edge).contains(role.get())) {
        available.add(new AvailableAction(edge.action(), role.get(), edge.fields()));
      }
    }
    return available;
  }

  /** What the actor holds the role for and may not do, since officers are different people. */
  public List<BlockedAction> blockedActions(Actor actor, PurchaseOrder order) {
    List<BlockedAction> blocked = new ArrayList<>();
    for (LifecycleEdge edge : lifecycle.from(order.state())) {
      OrderPermissions.obstacle(actor, order, edge)
          .ifPresent(why -> blocked.add(new BlockedAction(edge.action(), why.text())));
    }
    return blocked;
  }

  /**
   * How many rules are asked about an order on a day.
   *
   * @param tenant whose order it is; null for one without rules of its own
   */
  public int rulesAsked(@Nullable TenantId tenant, LocalDate day) {
    return (tenant == null ? usual : of(tenant)).judge().asked(day);
  }

  /**
   * An order for one who may see all of it.
   *
   * @throws CatalogException with {@link ErrorCode#NOT_FOUND} for everybody else
   */
  public PurchaseOrder get(Actor actor, OrderId id) {
    return storage
        .read(unit -> unit.store(OrderStore.class).find(id))
        .filter(order -> OrderPermissions.maySee(actor, order))
        .orElseThrow(() -> CatalogException.notFound(ORDER, id.toString()));
  }

  /** As {@link #get(Actor, OrderId)}, by the number of the order letter. */
  public PurchaseOrder getByNumber(Actor actor, String number) {
    return storage
        .read(unit -> unit.store(OrderStore.class).findByNumber(number))
        .filter(order -> OrderPermissions.maySee(actor, order))
        .orElseThrow(() -> CatalogException.notFound(ORDER, number));
  }

  /**
   * What waits for the actor in any of their roles, nearest deadline first; at most {@code most}.
   */
  public List<InboxItem> inbox(Actor actor, int most) {
    return inboxes.inbox(actor, most);
  }

  /**
   * What waits for others in the actor's work units and for others than the actor's suppliers,
   * nearest deadline first; at most {@code most}. The role is one that the actor has there.
   */
  public List<InboxItem> waitingForOthers(Actor actor, int most) {
    return inboxes.waitingForOthers(actor, most);
  }

  /** Orders of a supplier from their order letter on, for those who act for it. */
  public Page<OrderSummary> listOfSupplier(
      Actor actor, SupplierId supplier, Set<OrderState> states, PageRequest page) {
    OrderPermissions.requireMayList(actor, supplier);
    return storage.read(
        unit -> unit.store(OrderStore.class).list(OrderFilter.ofSupplier(supplier, states), page));
  }

  /**
   * Orders of a work unit, a supplier or a whole tenant, newest first, for those who work there and
   * those who watch over the tenant.
   *
   * @throws CatalogException with {@link ErrorCode#FORBIDDEN} for everybody else
   */
  public Page<OrderSummary> newest(Actor actor, OrderFilter filter, PageRequest page) {
    OrderPermissions.requireMayList(actor, filter);
    return storage.read(unit -> unit.store(OrderStore.class).newest(filter, page));
  }

  /** How many orders {@link #newest} shows on all its pages. */
  public long count(Actor actor, OrderFilter filter) {
    OrderPermissions.requireMayList(actor, filter);
    return storage.read(unit -> unit.store(OrderStore.class).count(filter));
  }

  /**
   * Lets deadlines pass that have; how many orders that changed. One that fails keeps no other from
   * its turn; the failure is thrown at the end.
   */
  public int expireDue(int most) {
    return deadlines.expireDue(most);
  }

  private static String hash(
      OrderId id, long version, OrderAction action, SortedMap<String, String> fields) {
    List<String> parts = new ArrayList<>();
    parts.add("act");
    parts.add(id.toString());
    parts.add(Long.toString(version));
    parts.add(action.name());
    fields.forEach(
        (name, text) -> {
          parts.add(name);
          parts.add(text);
        });
    return Commands.hash(parts);
  }

  private static String hash(OrderRequest request) {
    List<String> parts = new ArrayList<>();
    parts.add("request");
    parts.add(request.tenant().value());
    parts.add(request.planItem().toString());
    for (OrderRequest.Line line : request.lines()) {
      parts.add(line.product().toString());
      parts.add(Long.toString(line.quantity()));
      parts.add(line.note() == null ? "" : line.note());
    }
    Delivery delivery = request.delivery();
    parts.add("delivery");
    parts.add(delivery.region().value());
    parts.add(delivery.address());
    parts.add(delivery.recipient());
    parts.add(delivery.phone());
    parts.add(delivery.neededBy().toString());
    parts.add(request.payment().name());
    parts.add(request.note() == null ? "" : request.note());
    Rupiah expected = request.expectedGross();
    parts.add(expected == null ? "" : Long.toString(expected.amount()));
    ContractForm form = request.form();
    if (form != null) {
      parts.add(form.name());
    }
    String reason = request.reason();
    if (reason != null) {
      parts.add(OrderReason.FIELD);
      parts.add(reason);
    }
    return Commands.hash(parts);
  }
}
