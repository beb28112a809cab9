package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.agency.AgencyStore;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.contract.Office;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Pages;
import id.blangkon.catalog.contract.Race;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.IntegrityException;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.tenant.TenantStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link OrderStore} does. */
public interface OrderStoreContract extends OnStorage {

  Instant NOW = Instant.parse("2026-11-24T03:00:00.000001Z");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  default void ordersAreReadAsTheyWereWritten(long seed) {
    Samples samples = new Samples(seed);
    Office office = Office.in(storage(), samples);
    for (int i = 0; i < 5; i++) {
      PurchaseOrder order = insert(office.order(samples));
      assertThat(get(order.id())).isEqualTo(order);
    }
  }

  @Test
  default void anUnknownOrderIsNotFound() {
    OrderId unknown = OrderId.of(Samples.id());
    assertThat(this.<Boolean>read(store -> store.find(unknown).isEmpty())).isTrue();
    assertThat(this.<Boolean>read(store -> store.findByNumber("SP-0").isEmpty())).isTrue();
    assertThatThrownBy(() -> get(unknown))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  default void aWholeLifeIsReadAsItWasWritten(long seed) {
    Samples samples = new Samples(seed);
    Office office = Office.in(storage(), samples);
    PurchaseOrder order = insert(office.order(samples));
    String number = "SP-" + Samples.number();
    PurchaseOrder approved =
        step(
            samples,
            order,
            OrderState.AWAITING_SUPPLIER_CONFIRMATION,
            number,
            office.approver().id(),
            null,
            samples.findings());
    order = update(approved);
    assertThat(order).isEqualTo(approved.withVersion(2));
    assertThat(get(order.id())).isEqualTo(order);
    for (OrderState state :
        List.of(OrderState.CONFIRMED, OrderState.SHIPPED, OrderState.ACCEPTED)) {
      order =
          update(
              step(samples, order, state, number, office.approver().id(), null, order.findings()));
      assertThat(get(order.id())).isEqualTo(order);
    }
    PurchaseOrder paid =
        step(
            samples,
            order,
            OrderState.COMPLETED,
            number,
            office.approver().id(),
            office.treasurer().id(),
            List.of());
    order = update(paid);
    assertThat(order.version()).isEqualTo(6);
    assertThat(order.steps()).hasSize(6);
    assertThat(get(order.id())).isEqualTo(order);
    assertThat(this.<PurchaseOrder>read(store -> store.findByNumber(number).orElseThrow()))
        .isEqualTo(order);
  }

  @Test
  default void aStaleOrderIsNotWritten() {
    Samples samples = new Samples(20);
    Office office = Office.in(storage(), samples);
    PurchaseOrder order = insert(office.order(samples));
    PurchaseOrder cancelled =
        step(samples, order, OrderState.CANCELLED, null, null, null, order.findings());
    PurchaseOrder now = update(cancelled);
    assertThatThrownBy(() -> update(cancelled)).isInstanceOf(StaleVersionException.class);
    assertThat(get(order.id())).isEqualTo(now);
  }

  @Test
  default void ofThoseWhoActAtOnceOneWins() {
    Samples samples = new Samples(21);
    Office office = Office.in(storage(), samples);
    PurchaseOrder order = insert(office.order(samples));
    List<PurchaseOrder> changes =
        List.of(
            step(samples, order, OrderState.CANCELLED, null, null, null, order.findings()),
            step(samples, order, OrderState.REJECTED, null, null, null, order.findings()),
            step(samples, order, OrderState.EXPIRED, null, null, null, order.findings()));
    List<Boolean> won =
        Race.of(
            12,
            racer -> {
              try {
                update(changes.get(racer % 3));
                return true;
              } catch (StaleVersionException e) {
                return false;
              }
            });
    assertThat(Collections.frequency(won, true)).isEqualTo(1);
    PurchaseOrder now = get(order.id());
    assertThat(now.version()).isEqualTo(2);
    assertThat(now.steps()).hasSize(2);
    assertThat(now.steps().get(1).to()).isEqualTo(now.state());
  }

  @Test
  default void theHistoryIsNeverShortened() {
    Samples samples = new Samples(22);
    Office office = Office.in(storage(), samples);
    PurchaseOrder order =
        update(
            step(
                samples,
                insert(office.order(samples)),
                OrderState.CANCELLED,
                null,
                null,
                null,
                List.of()));
    PurchaseOrder shortened = withSteps(order, order.steps().subList(0, 1));
    assertThatThrownBy(() -> update(shortened)).isInstanceOf(IllegalArgumentException.class);
    assertThat(get(order.id())).isEqualTo(order);
  }

  @Test
  default void theDatabaseItselfKeepsRequesterApproverAndTreasurerApart() {
    Samples samples = new Samples(23);
    Office office = Office.in(storage(), samples);
    PersonId one = office.requester().id();
    PersonId two = office.approver().id();
    PurchaseOrder order = insert(office.order(samples));
    List<PurchaseOrder> wrong =
        List.of(
            step(samples, order, OrderState.CONFIRMED, null, one, null, List.of()),
            step(samples, order, OrderState.COMPLETED, null, two, one, List.of()),
            step(samples, order, OrderState.COMPLETED, null, two, two, List.of()));
    for (PurchaseOrder each : wrong) {
      assertThatThrownBy(() -> update(each)).isInstanceOf(IntegrityException.class);
    }
    assertThat(get(order.id())).isEqualTo(order);
  }

  @Test
  default void theDatabaseItselfRefusesNegativeAmounts() {
    Samples samples = new Samples(24);
    PurchaseOrder o = Office.in(storage(), samples).order(samples);
    PurchaseOrder wrong =
        new PurchaseOrder(
            o.id(),
            o.tenant(),
            o.version(),
            o.number(),
            o.state(),
            o.title(),
            o.workUnit(),
            o.planItem(),
            o.supplier(),
            o.payment(),
            o.form(),
            o.delivery(),
            o.note(),
            o.goods(),
            Rupiah.of(-1),
            o.vat(),
            o.goods().plus(o.vat()).plus(Rupiah.of(-1)),
            o.requestedBy(),
            o.approvedBy(),
            o.paidBy(),
            o.requestedAt(),
            o.letterAt(),
            o.paidAt(),
            o.dueAt(),
            o.waitingFor(),
            o.packId(),
            o.lines(),
            o.steps(),
            o.findings(),
            o.taxes(),
            o.penalty());
    assertThatThrownBy(() -> insert(wrong)).isInstanceOf(IntegrityException.class);
    assertThat(this.<Boolean>read(store -> store.find(o.id()).isEmpty())).isTrue();
  }

  @Test
  default void anOrderNumberIsGivenOnce() {
    Samples samples = new Samples(25);
    Office office = Office.in(storage(), samples);
    String number = "SP-" + Samples.number();
    PersonId approver = office.approver().id();
    PurchaseOrder one = insert(office.order(samples));
    PurchaseOrder two = insert(office.order(samples));
    update(step(samples, one, OrderState.CONFIRMED, number, approver, null, List.of()));
    assertThatThrownBy(
            () ->
                update(step(samples, two, OrderState.CONFIRMED, number, approver, null, List.of())))
        .isInstanceOf(DuplicateException.class);
  }

  @Test
  default void listsBeginWithTheNearestDeadlineAndArePagedWithoutLoss() {
    Samples samples = new Samples(26);
    Office office = Office.in(storage(), samples);
    List<PurchaseOrder> orders = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      Instant dueAt = i % 3 == 0 ? null : NOW.plusSeconds(i % 4);
      OrderState state = samples.any(OrderState.class);
      orders.add(office.storedOrder(storage(), samples, state, dueAt));
    }
    Office.in(storage(), samples).storedOrder(storage(), samples, OrderState.SHIPPED, NOW);
    List<OrderId> expected =
        orders.stream()
            .sorted(
                Comparator.comparing(
                        PurchaseOrder::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(PurchaseOrder::requestedAt, Comparator.reverseOrder())
                    .thenComparing(order -> order.id().toString(), Comparator.reverseOrder()))
            .map(PurchaseOrder::id)
            .toList();
    OrderFilter ofUnit =
        OrderFilter.ofWorkUnit(office.tenant().id(), office.workUnit().id(), Set.of());
    OrderFilter ofSupplier = OrderFilter.ofSupplier(office.supplierId(), Set.of());
    for (int size : new int[] {1, 3, 8, 24, 25, 26}) {
      assertThat(ids(size, ofUnit)).isEqualTo(expected);
      assertThat(ids(size, ofSupplier)).isEqualTo(expected);
    }
    Set<OrderState> some = Set.of(OrderState.CONFIRMED, OrderState.SHIPPED, OrderState.EXPIRED);
    List<OrderId> expectedSome =
        expected.stream()
            .filter(
                id -> orders.stream().anyMatch(o -> o.id().equals(id) && some.contains(o.state())))
            .toList();
    assertThat(ids(2, OrderFilter.ofSupplier(office.supplierId(), some))).isEqualTo(expectedSome);
  }

  @Test
  default void theNewestComeFirstWhenAskedForAndAreCountedAndPagedWithoutLoss() {
    Samples samples = new Samples(51);
    Office office = Office.in(storage(), samples);
    List<PurchaseOrder> orders = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      Instant dueAt = i % 3 == 0 ? null : NOW.plusSeconds(i % 4);
      orders.add(office.storedOrder(storage(), samples, samples.any(OrderState.class), dueAt));
    }
    Office.in(storage(), samples).storedOrder(storage(), samples, OrderState.SHIPPED, NOW);
    List<OrderId> expected =
        orders.stream()
            .sorted(
                Comparator.comparing(PurchaseOrder::requestedAt)
                    .thenComparing(order -> order.id().toString())
                    .reversed())
            .map(PurchaseOrder::id)
            .toList();
    List<OrderFilter> filters =
        List.of(
            OrderFilter.ofTenant(office.tenant().id(), Set.of()),
            OrderFilter.ofWorkUnit(office.tenant().id(), office.workUnit().id(), Set.of()),
            OrderFilter.ofSupplier(office.supplierId(), Set.of()));
    for (OrderFilter filter : filters) {
      for (int size : new int[] {1, 8, 24, 25, 26}) {
        assertThat(newestIds(size, filter)).isEqualTo(expected);
      }
      assertThat(storage().<Long>read(unit -> unit.store(OrderStore.class).count(filter)))
          .isEqualTo(25);
    }
    Set<OrderState> some = Set.of(OrderState.CONFIRMED, OrderState.SHIPPED, OrderState.EXPIRED);
    OrderFilter narrowed = OrderFilter.ofTenant(office.tenant().id(), some);
    List<OrderId> expectedSome =
        expected.stream()
            .filter(
                id -> orders.stream().anyMatch(o -> o.id().equals(id) && some.contains(o.state())))
            .toList();
    assertThat(newestIds(2, narrowed)).isEqualTo(expectedSome);
    assertThat(storage().<Long>read(unit -> unit.store(OrderStore.class).count(narrowed)))
        .isEqualTo(expectedSome.size());
  }

  @Test
  default void anOrderIsInItsSuppliersListFromTheLetterOn() {
    Samples samples = new Samples(34);
    Office office = Office.in(storage(), samples);
    PurchaseOrder order = insert(withoutLetter(office.order(samples)));
    assertThat(ids(5, OrderFilter.ofSupplier(office.supplierId(), Set.of()))).isEmpty();
    assertThat(
            ids(5, OrderFilter.ofWorkUnit(office.tenant().id(), office.workUnit().id(), Set.of())))
        .containsExactly(order.id());
  }

  private static PurchaseOrder withoutLetter(PurchaseOrder o) {
    return new PurchaseOrder(
        o.id(),
        o.tenant(),
        o.version(),
        null,
        o.state(),
        o.title(),
        o.workUnit(),
        o.planItem(),
        o.supplier(),
        o.payment(),
        o.form(),
        o.delivery(),
        o.note(),
        o.goods(),
        o.freight(),
        o.vat(),
        o.gross(),
        o.requestedBy(),
        o.approvedBy(),
        o.paidBy(),
        o.requestedAt(),
        null,
        o.paidAt(),
        o.dueAt(),
        o.waitingFor(),
        o.packId(),
        o.lines(),
        o.steps(),
        o.findings(),
        o.taxes(),
        o.penalty());
  }

  @Test
  default void aSummarySaysWhatTheOrderSays() {
    Samples samples = new Samples(27);
    Office office = Office.in(storage(), samples);
    PurchaseOrder order = insert(office.order(samples));
    OrderFilter filter = OrderFilter.ofSupplier(office.supplierId(), Set.of());
    assertThat(
            this.<List<OrderSummary>>read(store -> store.list(filter, PageRequest.first()).items()))
        .containsExactly(
            new OrderSummary(
                order.id(),
                order.tenant(),
                1,
                order.number(),
                order.state(),
                order.title(),
                order.workUnit(),
                order.supplier(),
                order.gross(),
                order.requestedAt(),
                order.dueAt(),
                order.waitingFor()));
  }

  @Test
  default void thePartiesOfAnOrderAreThoseOfItsWorkUnitAndItsSupplier() {
    Samples samples = new Samples(33);
    Office office = Office.in(storage(), samples);
    Office.in(storage(), samples);
    PurchaseOrder order = insert(office.order(samples));
    OrderParties expected =
        storage()
            .read(
                unit -> {
                  AgencyStore agencies = unit.store(AgencyStore.class);
                  WorkUnit workUnit = agencies.get(order.tenant(), order.workUnit());
                  Agency agency = agencies.get(order.tenant(), workUnit.agency());
                  Supplier supplier = unit.store(SupplierStore.class).get(order.supplier());
                  return new OrderParties(
                      unit.store(TenantStore.class).get(order.tenant()).name(),
                      agency.id(),
                      agency.name(),
                      workUnit.name(),
                      supplier.name(),
                      supplier.legalForm(),
                      supplier.scale(),
                      supplier.homeRegion());
                });
    assertThat(this.<OrderParties>read(store -> store.parties(order))).isEqualTo(expected);
  }

  @Test
  default void aListOfWhatWaitsForARoleShowsNothingElse() {
    Samples samples = new Samples(28);
    Office office = Office.in(storage(), samples);
    List<PurchaseOrder> orders = new ArrayList<>();
    List<Set<Role>> waiting =
        List.of(
            Set.of(),
            Set.of(Role.SUPPLIER),
            Set.of(Role.COMMITMENT_OFFICER, Role.SUPPLIER),
            Set.of(Role.EXPENDITURE_TREASURER));
    for (Set<Role> roles : waiting) {
      orders.add(insert(waitingFor(office.order(samples), roles)));
    }
    assertThat(ids(1, OrderFilter.waitingFor(office.supplierId())))
        .containsExactlyInAnyOrder(orders.get(1).id(), orders.get(2).id());
    assertThat(
            ids(
                1,
                OrderFilter.waitingFor(
                    Role.COMMITMENT_OFFICER, office.tenant().id(), office.workUnit().id())))
        .containsExactly(orders.get(2).id());
    assertThat(
            ids(
                1,
                OrderFilter.waitingFor(
                    Role.BUDGET_USER, office.tenant().id(), office.workUnit().id())))
        .isEmpty();
    assertThat(ids(1, OrderFilter.waitingForOthers(office.supplierId())))
        .containsExactly(orders.get(3).id());
    assertThat(
            ids(
                1,
                OrderFilter.waitingForOthers(
                    Set.of(Role.COMMITMENT_OFFICER, Role.EXPENDITURE_TREASURER),
                    office.tenant().id(),
                    office.workUnit().id())))
        .containsExactly(orders.get(1).id());
    assertThat(
            ids(
                1,
                OrderFilter.waitingForOthers(
                    Set.of(Role.PROCUREMENT_OFFICER),
                    office.tenant().id(),
                    office.workUnit().id())))
        .containsExactlyInAnyOrder(orders.get(1).id(), orders.get(2).id(), orders.get(3).id());
  }

  @Test
  default void ordersAreDueOnceTheirDeadlineHasPassed() {
    Samples samples = new Samples(29);
    Office office = Office.in(storage(), samples);
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    Set<OrderState> states = Set.of(OrderState.AWAITING_APPROVAL, OrderState.SHIPPED);
    PurchaseOrder second = office.storedOrder(storage(), samples, OrderState.SHIPPED, longAgo);
    PurchaseOrder first =
        office.storedOrder(
            storage(), samples, OrderState.AWAITING_APPROVAL, longAgo.minusSeconds(1));
    office.storedOrder(storage(), samples, OrderState.SHIPPED, longAgo.plusNanos(1_000));
    office.storedOrder(storage(), samples, OrderState.SHIPPED, null);
    office.storedOrder(storage(), samples, OrderState.COMPLETED, longAgo);
    assertThat(this.<List<OrderId>>read(store -> store.due(states, longAgo, 10)))
        .containsExactly(first.id(), second.id());
    assertThat(this.<List<OrderId>>read(store -> store.due(states, longAgo, 1)))
        .containsExactly(first.id());
    assertThat(this.<List<OrderId>>read(store -> store.due(Set.of(), NOW, 10))).isEmpty();
  }

  @Test
  default void blocksOfNumbersNeverOverlap() {
    TenantId tenant = new Samples(30).tenant().id();
    List<Long> firsts =
        Race.of(
            16,
            racer ->
                storage().write(u -> u.store(OrderStore.class).reserveNumbers(tenant, 2026, 5)));
    assertThat(new TreeSet<>(firsts))
        .containsExactly(
            1L, 6L, 11L, 16L, 21L, 26L, 31L, 36L, 41L, 46L, 51L, 56L, 61L, 66L, 71L, 76L);
    assertThat(
            storage().<Long>write(u -> u.store(OrderStore.class).reserveNumbers(tenant, 2027, 1)))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @FieldSource("id.blangkon.catalog.contract.Pages#BROKEN")
  default void aBrokenCursorOfOrdersIsRefusedInWords(String cursor) {
    OrderFilter filter = OrderFilter.ofSupplier(SupplierId.of(Samples.id()), Set.of());
    assertThatThrownBy(() -> read(store -> store.list(filter, new PageRequest(cursor, 5))))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("INVALID_FIELD");
    assertThatThrownBy(() -> read(store -> store.newest(filter, new PageRequest(cursor, 5))))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("INVALID_FIELD");
  }

  private static PurchaseOrder step(
      Samples samples,
      PurchaseOrder o,
      OrderState to,
      @Nullable String number,
      @Nullable PersonId approvedBy,
      @Nullable PersonId paidBy,
      List<Finding> findings) {
    List<OrderStep> steps = new ArrayList<>(o.steps());
    steps.add(
        new OrderStep(
            steps.size() + 1,
            samples.any(OrderAction.class),
            o.state(),
            to,
            o.requestedBy(),
            samples.any(Role.class),
            samples.instant(),
            samples.texts()));
    return new PurchaseOrder(
        o.id(),
        o.tenant(),
        o.version(),
        number,
        to,
        o.title(),
        o.workUnit(),
        o.planItem(),
        o.supplier(),
        o.payment(),
        o.form(),
        o.delivery(),
        o.note(),
        o.goods(),
        o.freight(),
        o.vat(),
        o.gross(),
        o.requestedBy(),
        approvedBy,
        paidBy,
        o.requestedAt(),
        number == null ? null : samples.instant(),
        paidBy == null ? null : samples.instant(),
        samples.instantOrNull(),
        samples.roles(),
        o.packId(),
        o.lines(),
        steps,
        findings,
        List.of(),
        null);
  }

  private static PurchaseOrder withSteps(PurchaseOrder o, List<OrderStep> steps) {
    return new PurchaseOrder(
        o.id(),
        o.tenant(),
        o.version(),
        o.number(),
        o.state(),
        o.title(),
        o.workUnit(),
        o.planItem(),
        o.supplier(),
        o.payment(),
        o.form(),
        o.delivery(),
        o.note(),
        o.goods(),
        o.freight(),
        o.vat(),
        o.gross(),
        o.requestedBy(),
        o.approvedBy(),
        o.paidBy(),
        o.requestedAt(),
        o.letterAt(),
        o.paidAt(),
        o.dueAt(),
        o.waitingFor(),
        o.packId(),
        o.lines(),
        steps,
        o.findings(),
        o.taxes(),
        o.penalty());
  }

  private static PurchaseOrder waitingFor(PurchaseOrder o, Set<Role> roles) {
    return new PurchaseOrder(
        o.id(),
        o.tenant(),
        o.version(),
        o.number(),
        o.state(),
        o.title(),
        o.workUnit(),
        o.planItem(),
        o.supplier(),
        o.payment(),
        o.form(),
        o.delivery(),
        o.note(),
        o.goods(),
        o.freight(),
        o.vat(),
        o.gross(),
        o.requestedBy(),
        o.approvedBy(),
        o.paidBy(),
        o.requestedAt(),
        o.letterAt(),
        o.paidAt(),
        o.dueAt(),
        roles,
        o.packId(),
        o.lines(),
        o.steps(),
        o.findings(),
        o.taxes(),
        o.penalty());
  }

  private List<OrderId> ids(int size, OrderFilter filter) {
    return Pages.all(size, page -> this.read(store -> store.list(filter, page))).stream()
        .map(OrderSummary::id)
        .toList();
  }

  private List<OrderId> newestIds(int size, OrderFilter filter) {
    return Pages.all(size, page -> this.read(store -> store.newest(filter, page))).stream()
        .map(OrderSummary::id)
        .toList();
  }

  private PurchaseOrder insert(PurchaseOrder order) {
    return storage()
        .write(
            unit -> {
              unit.store(OrderStore.class).insert(order);
              return order;
            });
  }

  private PurchaseOrder update(PurchaseOrder order) {
    return storage().write(unit -> unit.store(OrderStore.class).update(order));
  }

  private PurchaseOrder get(OrderId id) {
    return read(store -> store.get(id));
  }

  private <T> T read(Function<OrderStore, T> question) {
    return storage().read(unit -> question.apply(unit.store(OrderStore.class)));
  }
}
