package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.journal.Commands;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.OrderReview;
import id.blangkon.catalog.policy.OrderRules;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.StorageUnavailableException;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.tax.LatePenalties;
import id.blangkon.catalog.tax.LatePenalty;
import id.blangkon.catalog.tax.TaxLine;
import id.blangkon.catalog.tax.TaxRules;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.tenant.TenantStore;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final Bilingual ORDER = Bilingual.of("Pesanan", "Order");
  private static final int LONGEST_FIELD = 1000;

  private final Storage storage;
  private final InstantSource clock;
  private final IdGenerator ids;
  private final WorkingCalendar calendar;
  private final Regions regions;
  private final PolicyPack pack;
  private final OrderRules rules;
  private final OrderPricing pricing;
  private final LatePenalties penalties;
  private final Lifecycle lifecycle;
  private final Commands commands;
  private final OrderNumbers numbers;
  private final OrderEvents events;

  /**
   * @param ocidPrefix the registered prefix of open contracting ids, such as {@code ocds-abc123}
   */
  public Orders(
      Storage storage,
      InstantSource clock,
      IdGenerator ids,
      WorkingCalendar calendar,
      Regions regions,
      PolicyPack pack,
      TaxRules taxes,
      String ocidPrefix) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
    this.calendar = calendar;
    this.regions = regions;
    this.pack = pack;
    this.rules = new OrderRules(pack);
    this.pricing = new OrderPricing(new OrderTaxes(taxes, pack), calendar.zone());
    this.penalties = new LatePenalties(pack);
    this.lifecycle = new Lifecycle(pack, calendar);
    this.commands = new Commands(storage, clock);
    this.numbers = new OrderNumbers(storage);
    this.events = new OrderEvents(ids, ocidPrefix);
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
          Draft draft = draft(unit, actor, request, clock.instant());
          return new OrderPreview(
              draft.priced.lines(),
              draft.priced.goods(),
              Rupiah.ZERO,
              draft.priced.tax(),
              draft.priced.gross(),
              draft.findings,
              draft.priced.taxes());
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
   *     that is wrong
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
    Draft draft = draft(unit, actor, request, now);
    checkExpected(request, draft.priced.gross());
    if (draft.findings.stream().anyMatch(Finding::blocks)) {
      throw new PolicyRefusalException(draft.findings);
    }
    reserve(unit, draft);
    LifecycleEdge edge = lifecycle.request();
    PurchaseOrder order =
        new PurchaseOrder(
            OrderId.of(ids.next()),
            request.tenant(),
            1,
            null,
            edge.to(),
            title(draft.priced.lines()),
            draft.plan.workUnit(),
            draft.plan.id(),
            draft.priced.supplier().id(),
            request.payment(),
            request.delivery(),
            request.note(),
            draft.priced.goods(),
            Rupiah.ZERO,
            draft.priced.tax(),
            draft.priced.gross(),
            actor.person(),
            null,
            null,
            now,
            null,
            null,
            lifecycle.deadline(edge.to(), now),
            lifecycle.waitsFor(edge.to()),
            pack.id(),
            draft.priced.lines(),
            List.of(
                new OrderStep(
                    1,
                    OrderAction.REQUEST,
                    null,
                    edge.to(),
                    actor.person(),
                    draft.role,
                    now,
                    new TreeMap<>())),
            draft.findings,
            draft.priced.taxes(),
            null);
    unit.store(OrderStore.class).insert(order);
    events.append(unit, actor, order, true);
    return order;
  }

  private static void checkExpected(OrderRequest request, Rupiah gross) {
    Rupiah expected = request.expectedGross();
    if (expected != null && !expected.equals(gross)) {
      throw CatalogException.of(
          ErrorCode.PRICE_CHANGED,
          "Nilai pesanan berubah dari "
              + expected
              + " menjadi "
              + gross
              + " karena harga atau pajak baru saja berubah. Periksa lagi, lalu kirim.",
          "The order's value changed from "
              + expected
              + " to "
              + gross
              + ", since a price or a tax has just changed. Review it and send it again.");
    }
  }

  private record Draft(
      PlanItem plan, Role role, OrderPricing.Priced priced, List<Finding> findings) {}

  private Draft draft(UnitOfWork unit, Actor actor, OrderRequest request, Instant now) {
    PlanItem plan =
        unit.store(PlanItemStore.class)
            .find(request.tenant(), request.planItem())
            .orElseThrow(
                () ->
                    CatalogException.invalid(
                        "planItemId",
                        "Paket RUP tidak ditemukan. Pilih dari daftar rencana.",
                        "The plan item was not found. Choose from the list of plans."));
    Optional<Role> role =
        lifecycle.request().roles().stream()
            .sorted()
            .filter(held -> actor.holds(held, plan.tenant(), plan.workUnit()))
            .findFirst();
    actor.require(
        role.isPresent(),
        "pejabat pengadaan satuan kerja itu",
        "the procurement officer of that work unit");
    checkDelivery(request, now);
    OrderPricing.Priced priced = pricing.price(unit, request.lines(), request.payment(), now);
    actor.requireIndependentOf(priced.supplier().id());
    checkStock(request.lines(), priced.products());
    Tenant tenant = unit.store(TenantStore.class).get(plan.tenant());
    LocalDate today = calendar.dayOf(now);
    boolean usable = plan.isUsableIn(today.getYear()) && tenant.isActiveOn(today);
    List<Finding> findings =
        rules.review(
            review(
                plan,
                plan.left(),
                usable,
                priced.supplier(),
                priced.lines(),
                priced.products(),
                priced.gross(),
                today));
    return new Draft(plan, role.orElseThrow(), priced, findings);
  }

  private static OrderReview review(
      PlanItem plan,
      Rupiah left,
      boolean planUsable,
      Supplier supplier,
      List<OrderLine> lines,
      List<Product> products,
      Rupiah gross,
      LocalDate day) {
    List<OrderReview.Line> reviewed = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      OrderLine line = lines.get(i);
      reviewed.add(
          new OrderReview.Line(
              line.name(),
              line.category(),
              line.quantity(),
              line.net(),
              products.get(i).isListed(),
              line.domestic()));
    }
    return new OrderReview(
        plan.tenant(),
        plan.workUnit(),
        supplier.id(),
        supplier.scale(),
        supplier.isActive(),
        day,
        gross,
        left,
        planUsable,
        reviewed);
  }

  private void checkDelivery(OrderRequest request, Instant now) {
    Delivery delivery = request.delivery();
    LocalDate today = calendar.dayOf(now);
    new FieldErrors()
        .reject(
            !regions.exists(delivery.region()),
            "delivery.regionCode",
            "Wilayah pengiriman tidak dikenal. Pilih dari daftar.",
            "The delivery region is not known. Choose from the list.")
        .reject(
            delivery.address().isBlank() || delivery.address().length() > 500,
            "delivery.address",
            "Alamat pengiriman harus diisi, paling panjang 500 huruf.",
            "The delivery address must be filled in, with at most 500 characters.")
        .reject(
            delivery.recipient().isBlank() || delivery.recipient().length() > 200,
            "delivery.recipient",
            "Nama penerima harus diisi, paling panjang 200 huruf.",
            "The recipient must be filled in, with at most 200 characters.")
        .reject(
            !delivery.phone().matches("\\+?[0-9][0-9 \\-]{6,20}"),
            "delivery.phone",
            "Nomor telepon harus 7 sampai 20 angka.",
            "The phone number must have 7 to 20 digits.")
        .reject(
            delivery.neededBy().isBefore(today) || delivery.neededBy().isAfter(today.plusYears(1)),
            "delivery.neededBy",
            "Tanggal dibutuhkan harus hari ini sampai satu tahun ke depan.",
            "The date needed must lie between today and one year from now.")
        .reject(
            request.note() != null && request.note().length() > LONGEST_FIELD,
            "note",
            "Catatan paling panjang 1.000 huruf.",
            "The note may have at most 1,000 characters.")
        .throwIfAny();
  }

  private static void checkStock(List<OrderRequest.Line> requested, List<Product> products) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < requested.size(); i++) {
      if (products.get(i).stock() instanceof Stock.Tracked tracked
          && requested.get(i).quantity() > tracked.quantity()) {
        errors.add(
            stockError(i, requested.get(i).quantity(), tracked.quantity(), products.get(i).unit()));
      }
    }
    if (!errors.isEmpty()) {
      throw new CatalogException(ErrorCode.STOCK_EXCEEDED, errors.get(0).message(), errors);
    }
  }

  private static FieldError stockError(int line, long wanted, long left, String unit) {
    return new FieldError(
        "lines[" + line + "].quantity",
        Bilingual.of(
            "Jumlah " + wanted + " melebihi stok " + left + " " + unit + ". Kurangi jumlahnya.",
            wanted + " is more than the " + left + " " + unit + " in stock. Reduce the quantity."));
  }

  /**
   * Takes budget and stock by conditional updates; products in the order of their ids, so that
   * carts cannot deadlock.
   */
  private static void reserve(UnitOfWork unit, Draft draft) {
    PlanItemStore plans = unit.store(PlanItemStore.class);
    ProductStore products = unit.store(ProductStore.class);
    for (OrderLine line :
        draft.priced.lines().stream().sorted(Comparator.comparing(OrderLine::product)).toList()) {
      if (line.tracked() && !products.takeStock(line.product(), line.quantity())) {
        Product now = products.get(line.product());
        long left = now.stock() instanceof Stock.Tracked tracked ? tracked.quantity() : 0;
        FieldError error = stockError(line.number() - 1, line.quantity(), left, line.unit());
        throw new CatalogException(ErrorCode.STOCK_EXCEEDED, error.message(), List.of(error));
      }
    }
    if (!plans.reserve(draft.plan.tenant(), draft.plan.id(), draft.priced.gross())) {
      Rupiah left = plans.get(draft.plan.tenant(), draft.plan.id()).left();
      throw exceeded(left, draft.priced.gross());
    }
  }

  private static String title(List<OrderLine> lines) {
    OrderLine first = lines.get(0);
    String title = first.name() + ", " + first.quantity() + " " + first.unit();
    return lines.size() == 1 ? title : title + " dan " + (lines.size() - 1) + " barang lain";
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
      return storage.write(unit -> change(unit, actor, id, version, action, given, number));
    }
    String hash = hash(id, version, action, given);
    commands.once(
        command,
        hash,
        unit -> change(unit, actor, id, version, action, given, number).id().toString());
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

  private PurchaseOrder change(
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
            .orElseThrow(() -> CatalogException.notFound(ORDER, id.toString()));
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
    Judged judged = edge.judged() ? judge(unit, order, now) : Judged.before(order);
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
            noted(action, fields, penalty)));
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
            order.delivery(),
            order.note(),
            judged.goods,
            order.freight(),
            judged.vat,
            judged.gross,
            order.requestedBy(),
            letter ? actor.person() : order.approvedBy(),
            paid ? actor.person() : order.paidBy(),
            order.requestedAt(),
            letter ? now : order.letterAt(),
            paid ? now : order.paidAt(),
            moves ? lifecycle.deadline(to, now) : order.dueAt(),
            moves ? lifecycle.waitsFor(to) : without(order.waitingFor(), role),
            edge.judged() ? pack.id() : order.packId(),
            judged.lines,
            steps,
            judged.findings,
            judged.taxes,
            penalty);
    reserve(unit, order, changed.gross());
    PurchaseOrder stored = store.update(changed);
    settle(unit, stored, paid);
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
  private static Set<Role> signed(PurchaseOrder order, LifecycleEdge edge) {
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
              "This field may have at most 1,000 characters.");
    }
    Set<String> known = new HashSet<>(edge.fields().stream().map(ActionField::name).toList());
    for (String name : fields.keySet()) {
      errors.reject(
          !known.contains(name),
          name,
          "Isian ini tidak dikenal di tindakan ini.",
          "This field is not known to this action.");
    }
    if (edge.action() == OrderAction.ACCEPT_GOODS) {
      for (String check : List.of("function", "quantity", "time")) {
        String answer = fields.getOrDefault(check, "");
        errors.reject(
            !answer.isBlank() && !answer.equals("yes"),
            check,
            "Bila ada yang tidak sesuai, laporkan ketidaksesuaian.",
            "If something is wrong, report a nonconformity instead.");
      }
    }
    errors.throwIfAny();
  }

  /** An order's money and findings by the rules of a day. */
  private record Judged(
      List<OrderLine> lines,
      Rupiah goods,
      Rupiah vat,
      Rupiah gross,
      List<TaxLine> taxes,
      List<Finding> findings) {

    static Judged before(PurchaseOrder order) {
      return new Judged(
          order.lines(),
          order.goods(),
          order.vat(),
          order.gross(),
          order.taxes(),
          order.findings());
    }
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

  /** Makes the reservation what the order costs by the rules of its letter's day. */
  private static void reserve(UnitOfWork unit, PurchaseOrder order, Rupiah gross) {
    PlanItemStore plans = unit.store(PlanItemStore.class);
    if (order.gross().isMoreThan(gross)) {
      plans.release(order.tenant(), order.planItem(), order.gross().minus(gross));
    } else if (gross.isMoreThan(order.gross())) {
      Rupiah more = gross.minus(order.gross());
      if (!plans.reserve(order.tenant(), order.planItem(), more)) {
        throw exceeded(plans.get(order.tenant(), order.planItem()).left(), more);
      }
    }
  }

  private static CatalogException exceeded(Rupiah left, Rupiah wanted) {
    return CatalogException.of(
        ErrorCode.BUDGET_EXCEEDED,
        "Sisa pagu " + left + ", pesanan ini " + wanted + ". Kurangi jumlah atau pilih RUP lain.",
        "Budget left " + left + ", this order " + wanted + ". Reduce it or choose another plan.");
  }

  /**
   * Assesses and judges an order again by today's rules, its own reservation counted as left: those
   * of the day of the order letter count, and of its supplier and products as they are then.
   */
  private Judged judge(UnitOfWork unit, PurchaseOrder order, Instant now) {
    PlanItem plan = unit.store(PlanItemStore.class).get(order.tenant(), order.planItem());
    Supplier supplier = unit.store(SupplierStore.class).get(order.supplier());
    Map<ProductId, Product> products = new HashMap<>();
    for (Product product :
        unit.store(ProductStore.class)
            .list(order.lines().stream().map(OrderLine::product).toList())) {
      products.put(product.id(), product);
    }
    List<Product> ordered = new ArrayList<>();
    for (OrderLine line : order.lines()) {
      ordered.add(Objects.requireNonNull(products.get(line.product()), "product"));
    }
    LocalDate today = calendar.dayOf(now);
    OrderPricing.Priced priced =
        pricing.assess(supplier, order.lines(), ordered, order.payment(), today);
    Rupiah gross = priced.gross().plus(order.freight());
    boolean usable = plan.isUsableIn(today.getYear());
    List<Finding> findings =
        rules.review(
            review(
                plan,
                plan.left().plus(order.gross()),
                usable,
                supplier,
                priced.lines(),
                ordered,
                gross,
                today));
    if (findings.stream().anyMatch(Finding::blocks)) {
      throw new PolicyRefusalException(findings);
    }
    return new Judged(
        priced.lines(), priced.goods(), priced.tax(), gross, priced.taxes(), findings);
  }

  /**
   * Turns the reservation into spending, or gives budget and stock back when the order ended
   * without a purchase.
   */
  private void settle(UnitOfWork unit, PurchaseOrder order, boolean paid) {
    if (paid) {
      unit.store(PlanItemStore.class).spend(order.tenant(), order.planItem(), order.gross());
    } else if (order.state().endedWithoutPurchase()) {
      ProductStore products = unit.store(ProductStore.class);
      for (OrderLine line :
          order.lines().stream().sorted(Comparator.comparing(OrderLine::product)).toList()) {
        if (line.tracked()) {
          products.giveBackStock(line.product(), line.quantity());
        }
      }
      unit.store(PlanItemStore.class).release(order.tenant(), order.planItem(), order.gross());
    }
  }

  /** What the actor may do with the order now. */
  public List<AvailableAction> availableActions(Actor actor, PurchaseOrder order) {
    List<AvailableAction> available = new ArrayList<>();
    for (LifecycleEdge edge : lifecycle.from(order.state())) {
      Optional<Role> role = OrderPermissions.actingRole(actor, order, edge);
      if (role.isPresent()
          && role.get() != Role.SYSTEM
          && !signed(order, edge).contains(role.get())) {
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

  /** How many rules are asked about an order on a day. */
  public int rulesAsked(LocalDate day) {
    return rules.asked(day);
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
    // One who was appointed twice to the same is asked for once.
    Map<OrderFilter, Role> filters = new LinkedHashMap<>();
    for (Appointment appointment : actor.appointments()) {
      OrderFilter filter = waitingFor(appointment);
      if (filter != null) {
        filters.put(filter, appointment.role());
      }
    }
    return nearest(filters, most);
  }

  /**
   * What waits for others in the actor's work units and for others than the actor's suppliers,
   * nearest deadline first; at most {@code most}. The role is one that the actor has there.
   */
  public List<InboxItem> waitingForOthers(Actor actor, int most) {
    Map<OrderFilter, Role> filters = new LinkedHashMap<>();
    for (Appointment appointment : actor.appointments()) {
      OrderFilter filter = waitingForOthers(actor, appointment);
      if (filter != null) {
        filters.putIfAbsent(filter, appointment.role());
      }
    }
    return nearest(filters, most);
  }

  private List<InboxItem> nearest(Map<OrderFilter, Role> filters, int most) {
    PageRequest page = PageRequest.first(Math.min(most, PageRequest.MOST));
    List<InboxItem> items = new ArrayList<>();
    filters.forEach(
        (filter, role) ->
            storage.read(unit -> unit.store(OrderStore.class).list(filter, page)).items().stream()
                .map(order -> new InboxItem(order, role))
                .forEach(items::add));
    items.sort(
        Comparator.comparing(
                (InboxItem item) -> item.order().dueAt(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(item -> item.order().requestedAt()));
    return items.size() <= most ? items : items.subList(0, most);
  }

  private static @Nullable OrderFilter waitingFor(Appointment appointment) {
    TenantId tenant = appointment.tenant();
    WorkUnitId workUnit = appointment.workUnit();
    SupplierId supplier = appointment.supplier();
    if (tenant != null && workUnit != null) {
      return OrderFilter.waitingFor(appointment.role(), tenant, workUnit);
    }
    return supplier == null ? null : OrderFilter.waitingFor(supplier);
  }

  private static @Nullable OrderFilter waitingForOthers(Actor actor, Appointment appointment) {
    TenantId tenant = appointment.tenant();
    WorkUnitId workUnit = appointment.workUnit();
    SupplierId supplier = appointment.supplier();
    if (tenant != null && workUnit != null) {
      Set<Role> held = EnumSet.noneOf(Role.class);
      actor.appointments().stream()
          .filter(a -> tenant.equals(a.tenant()) && workUnit.equals(a.workUnit()))
          .forEach(a -> held.add(a.role()));
      return OrderFilter.waitingForOthers(held, tenant, workUnit);
    }
    return supplier == null ? null : OrderFilter.waitingForOthers(supplier);
  }

  /** Orders of a work unit, for those who work there and those who watch over the tenant. */
  public Page<OrderSummary> listOfWorkUnit(
      Actor actor, TenantId tenant, WorkUnitId workUnit, Set<OrderState> states, PageRequest page) {
    requireMayList(actor, tenant, workUnit);
    return storage.read(
        unit ->
            unit.store(OrderStore.class)
                .list(OrderFilter.ofWorkUnit(tenant, workUnit, states), page));
  }

  /** Orders of a supplier from their order letter on, for those who act for it. */
  public Page<OrderSummary> listOfSupplier(
      Actor actor, SupplierId supplier, Set<OrderState> states, PageRequest page) {
    requireMayList(actor, supplier);
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
    requireMayList(actor, filter);
    return storage.read(unit -> unit.store(OrderStore.class).newest(filter, page));
  }

  /** How many orders {@link #newest} shows on all its pages. */
  public long count(Actor actor, OrderFilter filter) {
    requireMayList(actor, filter);
    return storage.read(unit -> unit.store(OrderStore.class).count(filter));
  }

  private static void requireMayList(Actor actor, OrderFilter filter) {
    if (filter.tenant() != null) {
      requireMayList(actor, filter.tenant(), filter.workUnit());
    }
    if (filter.supplier() != null) {
      requireMayList(actor, filter.supplier());
    }
  }

  private static void requireMayList(Actor actor, TenantId tenant, @Nullable WorkUnitId workUnit) {
    boolean worksThere =
        workUnit != null
            && actor.appointments().stream()
                .anyMatch(a -> tenant.equals(a.tenant()) && workUnit.equals(a.workUnit()));
    actor.require(
        worksThere
            || actor.holds(Role.PROCUREMENT_UNIT, tenant)
            || actor.holds(Role.AUDITOR, tenant),
        "pejabat satuan kerja itu",
        "officers of that work unit");
  }

  private static void requireMayList(Actor actor, SupplierId supplier) {
    actor.require(actor.actsFor(supplier), "penyedia itu sendiri", "the supplier itself");
  }

  /**
   * Lets deadlines pass that have; how many orders that changed. One that fails keeps no other from
   * its turn; the failure is thrown at the end.
   */
  public int expireDue(int most) {
    Instant now = clock.instant();
    List<OrderId> due =
        storage.read(
            unit -> unit.store(OrderStore.class).due(lifecycle.statesWithDeadline(), now, most));
    int changed = 0;
    RuntimeException failure = null;
    for (OrderId id : due) {
      try {
        changed += expire(id, now) ? 1 : 0;
      } catch (StorageUnavailableException e) {
        throw e;
      } catch (RuntimeException e) {
        failure =
            failure == null
                ? new IllegalStateException("order " + id + " did not expire", e)
                : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
    return changed;
  }

  private boolean expire(OrderId id, Instant now) {
    PurchaseOrder order = storage.read(unit -> unit.store(OrderStore.class).get(id));
    Optional<OrderAction> action = lifecycle.whenDue(order.state());
    // Somebody may have acted since the order was found due, and it may have a new deadline.
    if (action.isEmpty() || order.dueAt() == null || order.dueAt().isAfter(now)) {
      return false;
    }
    try {
      act(Actor.system(), null, id, order.version(), action.get(), Map.of());
      return true;
    } catch (StaleVersionException | StateConflictException e) {
      // Somebody acted in the last moment, or another node was faster: their deed stands.
      return false;
    }
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
    return Commands.hash(parts);
  }
}
