package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.order.OrderFilter;
import id.blangkon.catalog.order.OrderId;
import id.blangkon.catalog.order.OrderLine;
import id.blangkon.catalog.order.OrderParties;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderStep;
import id.blangkon.catalog.order.OrderStore;
import id.blangkon.catalog.order.OrderSummary;
import id.blangkon.catalog.order.PastOrder;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.order.RelatedOrder;
import id.blangkon.catalog.order.RelatedOrders;
import id.blangkon.catalog.party.PersonalDataProtection;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class SqlOrderStore implements OrderStore {

  private static final Bilingual ORDER = Bilingual.of("Pesanan", "Order");
  private static final String[] PURCHASES =
      Arrays.stream(OrderState.values())
          .filter(state -> !state.endedWithoutPurchase())
          .map(OrderState::name)
          .sorted()
          .toArray(String[]::new);

  private static final String LIST = "orders";
  private static final String NEWEST = "newestOrders";
  private static final String PAST = "pastOrders";

  private final Sessions sessions;
  private final OrderMapper mapper;
  private final PersonalDataProtection protection;

  /** The order that this unit of work read or wrote last, as it is stored at its version. */
  private @Nullable PurchaseOrder last;

  SqlOrderStore(Sessions sessions, PersonalDataProtection protection) {
    this.sessions = sessions;
    this.mapper = sessions.mapper(OrderMapper.class);
    this.protection = protection;
  }

  @Override
  public PurchaseOrder get(OrderId id) {
    return find(id).orElseThrow(() -> CatalogException.notFound(ORDER, id.toString()));
  }

  @Override
  public Optional<PurchaseOrder> find(OrderId id) {
    return Optional.ofNullable(mapper.find(id.value())).map(this::whole);
  }

  @Override
  public Optional<PurchaseOrder> findByNumber(String number) {
    return Optional.ofNullable(mapper.findByNumber(number)).map(this::whole);
  }

  @Override
  public OrderParties parties(PurchaseOrder order) {
    OrderPartiesRow row =
        mapper.parties(order.tenant().value(), order.workUnit().value(), order.supplier().value());
    if (row == null) {
      throw CatalogException.notFound(ORDER, order.id().toString());
    }
    return row.toParties();
  }

  @Override
  public void insert(PurchaseOrder order) {
    mapper.insert(OrderRow.of(order, protection));
    sessions.forEach(
        OrderMapper.class,
        order.lines(),
        (batch, line) -> batch.insertLine(OrderLineRow.of(order, line)));
    insertSteps(order, order.steps());
    insertFindings(OrderFindingRow.of(order));
    insertTaxes(OrderTaxRow.of(order));
    last = order;
  }

  @Override
  public PurchaseOrder update(PurchaseOrder order) {
    if (mapper.update(OrderRow.of(order, protection)) == 0) {
      throw new StaleVersionException();
    }
    // The update has shown that the stored version is the order's, so what was read at that version
    // stands, and need not be read again.
    PurchaseOrder before = isStored(last, order) ? last : null;
    int known = before == null ? countSteps(order) : before.steps().size();
    if (known > order.steps().size()) {
      throw new IllegalArgumentException("the history of an order only grows: " + order.id());
    }
    insertSteps(order, order.steps().subList(known, order.steps().size()));
    replaceFindings(order, before == null ? storedFindings(order) : OrderFindingRow.of(before));
    replaceMoney(order, before);
    last = order.withVersion(order.version() + 1);
    return last;
  }

  private static boolean isStored(@Nullable PurchaseOrder last, PurchaseOrder order) {
    return last != null && last.id().equals(order.id()) && last.version() == order.version();
  }

  private int countSteps(PurchaseOrder order) {
    return mapper.countSteps(order.tenant().value(), order.id().value());
  }

  private List<OrderFindingRow> storedFindings(PurchaseOrder order) {
    return mapper.findings(order.tenant().value(), order.id().value());
  }

  /** Most actions judge nothing anew. */
  private void replaceFindings(PurchaseOrder order, List<OrderFindingRow> stored) {
    List<OrderFindingRow> findings = OrderFindingRow.of(order);
    if (!findings.equals(stored)) {
      mapper.deleteFindings(order.tenant().value(), order.id().value());
      insertFindings(findings);
    }
  }

  /** Only an approval on a day of other rules changes what lines cost and which taxes are due. */
  private void replaceMoney(PurchaseOrder order, @Nullable PurchaseOrder before) {
    if (before == null || !before.lines().equals(order.lines())) {
      sessions.forEach(
          OrderMapper.class,
          order.lines(),
          (batch, line) -> batch.updateLine(OrderLineRow.of(order, line)));
    }
    if (before == null || !before.taxes().equals(order.taxes())) {
      mapper.deleteTaxes(order.tenant().value(), order.id().value());
      insertTaxes(OrderTaxRow.of(order));
    }
  }

  @Override
  public Page<OrderSummary> list(OrderFilter filter, PageRequest page) {
    Cursor cursor = page.after() == null ? null : Cursor.read(LIST, 3, page.after());
    List<OrderSummaryRow> rows =
        mapper.list(
            query(
                filter,
                cursor == null ? null : cursor.nullableInstant(0),
                cursor == null ? null : cursor.instant(1),
                cursor == null ? null : cursor.id(2),
                page.limit() + 1));
    return Page.of(rows, page, row -> Cursor.write(LIST, row.dueAt(), row.requestedAt(), row.id()))
        .map(OrderSummaryRow::toSummary);
  }

  @Override
  public Page<OrderSummary> newest(OrderFilter filter, PageRequest page) {
    Cursor cursor = page.after() == null ? null : Cursor.read(NEWEST, 2, page.after());
    List<OrderSummaryRow> rows =
        mapper.newest(
            query(
                filter,
                null,
                cursor == null ? null : cursor.instant(0),
                cursor == null ? null : cursor.id(1),
                page.limit() + 1));
    return Page.of(rows, page, row -> Cursor.write(NEWEST, row.requestedAt(), row.id()))
        .map(OrderSummaryRow::toSummary);
  }

  @Override
  public long count(OrderFilter filter) {
    return mapper.count(query(filter, null, null, null, 0));
  }

  private static OrderMapper.Query query(
      OrderFilter filter,
      @Nullable Instant afterDueAt,
      @Nullable Instant afterRequestedAt,
      @Nullable UUID afterId,
      int rows) {
    TenantId tenant = filter.tenant();
    WorkUnitId workUnit = filter.workUnit();
    SupplierId supplier = filter.supplier();
    Role waitingFor = filter.waitingFor();
    Set<Role> others = filter.waitingForOthersThan();
    return new OrderMapper.Query(
        tenant == null ? null : tenant.value(),
        workUnit == null ? null : workUnit.value(),
        supplier == null ? null : supplier.value(),
        filter.states().isEmpty() ? null : names(filter.states()),
        waitingFor == null ? null : RoleNames.containing(waitingFor),
        others == null
            ? null
            : others.stream().map(RoleNames::containing).sorted().toArray(String[]::new),
        afterDueAt,
        afterRequestedAt,
        afterId,
        rows);
  }

  @Override
  public List<RelatedOrder> related(RelatedOrders wanted) {
    OrderId except = wanted.except();
    return mapper
        .related(
            new OrderMapper.Related(
                wanted.tenant().value(),
                wanted.workUnit().value(),
                wanted.supplier().value(),
                wanted.category(),
                wanted.category() + ".%",
                wanted.account(),
                wanted.from(),
                wanted.until(),
                PURCHASES,
                except == null ? null : except.value(),
                wanted.most()))
        .stream()
        .map(RelatedOrderRow::toRelated)
        .toList();
  }

  @Override
  public Page<PastOrder> past(Instant from, Instant until, PageRequest page) {
    Cursor cursor = page.after() == null ? null : Cursor.read(PAST, 3, page.after());
    List<PastOrderRow> rows =
        mapper.past(
            from,
            until,
            cursor == null ? null : cursor.id(0),
            cursor == null ? null : cursor.instant(1),
            cursor == null ? null : cursor.id(2),
            page.limit() + 1);
    Page<PastOrderRow> orders =
        Page.of(
            rows, page, row -> Cursor.write(PAST, row.workUnitId(), row.requestedAt(), row.id()));
    Map<UUID, List<OrderLine>> lines = lines(orders.items());
    return orders.map(row -> row.toPast(lines.getOrDefault(row.id(), List.of())));
  }

  private Map<UUID, List<OrderLine>> lines(List<PastOrderRow> orders) {
    Map<UUID, List<OrderLine>> lines = new HashMap<>();
    if (!orders.isEmpty()) {
      String[] tenants =
          orders.stream().map(PastOrderRow::tenantId).distinct().toArray(String[]::new);
      UUID[] ids = orders.stream().map(PastOrderRow::id).toArray(UUID[]::new);
      for (OrderLineRow line : mapper.linesOfAll(tenants, ids)) {
        lines.computeIfAbsent(line.orderId(), id -> new ArrayList<>()).add(line.toLine());
      }
    }
    return lines;
  }

  @Override
  public List<OrderId> due(Set<OrderState> states, Instant now, int most) {
    return states.isEmpty()
        ? List.of()
        : mapper.due(names(states), now, most).stream().map(OrderId::of).toList();
  }

  @Override
  public long reserveNumbers(TenantId tenant, int year, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("a block has one number or more: " + count);
    }
    if (mapper.moveNextNumber(tenant.value(), year, count) == 1) {
      return mapper.nextNumber(tenant.value(), year) - count;
    }
    try {
      mapper.insertNextNumber(tenant.value(), year, 1L + count);
      return 1;
    } catch (DuplicateException e) {
      // Two nodes take the first block of a year at once: tried again, this one takes the second.
      throw new TransientFailure(e);
    }
  }

  private PurchaseOrder whole(OrderRow row) {
    List<OrderLineTaxRow> lines = mapper.lines(row.tenantId(), row.id());
    List<OrderStep> steps =
        mapper.steps(row.tenantId(), row.id()).stream().map(OrderStepRow::toStep).toList();
    PurchaseOrder order =
        row.toOrder(
            OrderLineTaxRow.lines(lines),
            steps,
            mapper.findings(row.tenantId(), row.id()).stream()
                .map(OrderFindingRow::toFinding)
                .toList(),
            OrderLineTaxRow.taxes(lines),
            protection);
    last = order;
    return order;
  }

  private void insertSteps(PurchaseOrder order, List<OrderStep> steps) {
    sessions.forEach(
        OrderMapper.class, steps, (batch, step) -> batch.insertStep(OrderStepRow.of(order, step)));
  }

  private void insertTaxes(List<OrderTaxRow> taxes) {
    sessions.forEach(OrderMapper.class, taxes, OrderMapper::insertTax);
  }

  private void insertFindings(List<OrderFindingRow> findings) {
    sessions.forEach(OrderMapper.class, findings, OrderMapper::insertFinding);
  }

  private static String[] names(Set<OrderState> states) {
    return states.stream().map(OrderState::name).sorted().toArray(String[]::new);
  }
}
