package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Person;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.Address;
import id.blangkon.catalog.party.BankAccount;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.ContactPoint;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.party.Nib;
import id.blangkon.catalog.party.Nik;
import id.blangkon.catalog.party.Npwp;
import id.blangkon.catalog.plan.NewPlanItem;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.storage.SettableClock;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A government of its own with officers, a supplier and what it sells, made through the use cases.
 * Scenes share a storage and do not meet: each has its own tenant.
 */
public final class OrderScene implements AutoCloseable {

  /** A Tuesday morning in Jakarta. */
  static final Instant START = Instant.parse("2026-11-24T02:00:00Z");

  private static final AtomicInteger SCENES = new AtomicInteger();
  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static final List<RegionCode> REGENCIES = regencies();

  final Storage storage;
  final SettableClock clock = new SettableClock(START);
  final UnseenSearch search = new UnseenSearch();
  final Catalog catalog;
  final int number = SCENES.incrementAndGet();
  final TenantId tenant;
  final WorkUnitId workUnit;
  final WorkUnitId otherWorkUnit;
  final Actor admin;
  final Map<Role, Actor> officers = new EnumMap<>(Role.class);

  /** One of the other work unit for each role. */
  final Map<Role, Actor> strangers = new EnumMap<>(Role.class);

  final SupplierId supplier;
  final Actor owner;

  private OrderScene(Storage storage) {
    this.storage = storage;
    this.tenant = TenantId.of(REGENCIES.get(number % REGENCIES.size()).value());
    this.catalog =
        Catalog.builder()
            .storage(storage)
            .province(tenant.region().province())
            .clock(clock)
            .search(search)
            .ocidPrefix("ocds-test")
            .build();
    this.admin = administrator();
    catalog.tenants().join(admin, tenant, "Pemerintah " + tenant, LocalDate.of(2021, 1, 1));
    this.officers.put(
        Role.PROCUREMENT_UNIT, appointed("UKPBJ", Role.PROCUREMENT_UNIT, tenant, null));
    var agency = catalog.agencies().addAgency(admin, tenant, "Dinas Pendidikan");
    this.workUnit = catalog.agencies().addWorkUnit(admin, tenant, agency.id(), "Sekretariat").id();
    this.otherWorkUnit =
        catalog.agencies().addWorkUnit(admin, tenant, agency.id(), "Bidang Kebudayaan").id();
    for (Role role : Role.values()) {
      if (role.scope() == Role.Scope.WORK_UNIT) {
        officers.put(role, officer(role));
        strangers.put(role, appointed("orang lain", role, tenant, otherWorkUnit));
      }
    }
    officers.put(Role.AUDITOR, appointed("auditor", Role.AUDITOR, tenant, null));
    officers.put(
        Role.COOPERATIVES_OFFICER, appointed("dinkop", Role.COOPERATIVES_OFFICER, tenant, null));
    Actor founder = catalog.people().actor(catalog.people().add(admin, canary("owner")).id());
    this.supplier = supplier(founder, LegalForm.CV, BusinessScale.SMALL, true);
    this.owner = catalog.people().actor(founder.person());
    officers.put(Role.SUPPLIER, owner);
  }

  public static OrderScene on(Storage storage) {
    return new OrderScene(storage);
  }

  private static List<RegionCode> regencies() {
    Regions regions = Regions.load();
    List<RegionCode> codes = new ArrayList<>();
    for (int province = 11; province <= 97; province++) {
      for (Region region : regions.within(RegionCode.of(Integer.toString(province)))) {
        codes.add(region.code());
      }
    }
    return codes;
  }

  /** What must never be public: a word that nothing else has. */
  String canary(String what) {
    return "RAHASIA" + what + number + "X";
  }

  private Actor administrator() {
    UUID id = UUID.randomUUID();
    Person person = new Person(PersonId.of(id), canary("admin"));
    Appointment appointment =
        new Appointment(
            UUID.randomUUID(),
            person.id(),
            Role.PROVINCIAL_ADMIN,
            null,
            null,
            null,
            LocalDate.of(2021, 1, 1),
            null);
    storage.write(
        unit -> {
          unit.store(PersonStore.class).insert(person);
          unit.store(PersonStore.class).insert(appointment);
          return id;
        });
    return catalog.people().actor(person.id());
  }

  private Actor appointed(
      String name, Role role, @Nullable TenantId tenantId, @Nullable WorkUnitId unit) {
    PersonId person = catalog.people().add(admin, canary(name)).id();
    catalog.people().appoint(admin, person, role, tenantId, unit, null);
    return catalog.people().actor(person);
  }

  /** Another person in the role of the work unit. */
  Actor officer(Role role) {
    return appointed("pejabat", role, tenant, workUnit);
  }

  /** A person with several roles of the work unit. */
  Actor officer(Role role, Role... others) {
    Actor actor = officer(role);
    for (Role other : others) {
      catalog.people().appoint(admin, actor.person(), other, tenant, workUnit, null);
    }
    return catalog.people().actor(actor.person());
  }

  /** The same person who acts for the supplier too. */
  Actor alsoActingForSupplier(Actor actor) {
    catalog.people().appoint(admin, actor.person(), Role.SUPPLIER, null, null, supplier);
    return catalog.people().actor(actor.person());
  }

  Actor by(Role role) {
    Actor actor = officers.get(role);
    assertThat(actor).as(role.name()).isNotNull();
    return actor;
  }

  /** A new verified supplier whose owner is the actor. */
  SupplierId supplier(
      Actor founder, LegalForm legalForm, BusinessScale scale, boolean vatRegistered) {
    Supplier registered =
        catalog.suppliers().register(founder, registration(legalForm, scale, vatRegistered));
    catalog.suppliers().verify(by(Role.PROCUREMENT_UNIT), registered.id(), 1);
    return registered.id();
  }

  /** What a supplier of the tenant's region registers with; every private detail is a canary. */
  NewSupplier registration(LegalForm legalForm, BusinessScale scale, boolean vatRegistered) {
    int running = COUNTER.incrementAndGet();
    return new NewSupplier(
        "Toko " + running,
        legalForm,
        scale,
        LocalDate.of(2026, 1, 2),
        vatRegistered,
        tenant.region(),
        List.of(),
        new SupplierDetails(
            new Nik(String.format(Locale.ROOT, "7777%012d", running)),
            new Npwp(String.format(Locale.ROOT, "8888%012d", running)),
            new Nib(String.format(Locale.ROOT, "999%010d", running)),
            new Address(tenant.region(), canary("jalan")),
            new ContactPoint("0866" + canary("telepon"), canary("surel") + "@example.id"),
            new BankAccount(
                "Bank", String.format(Locale.ROOT, "5555%010d", running), canary("pemilik"))));
  }

  /** A new plan item of the work unit. */
  PlanItem plan(long ceiling) {
    return plan(2026, "Belanja alat tulis kantor", ceiling);
  }

  PlanItem plan(int fiscalYear, String name, long ceiling) {
    return catalog
        .plans()
        .announce(
            by(Role.BUDGET_USER),
            tenant,
            List.of(
                new NewPlanItem(
                    workUnit,
                    "RUP" + COUNTER.incrementAndGet(),
                    name,
                    fiscalYear,
                    "5.1.02.01.01.0024",
                    Rupiah.of(ceiling))))
        .get(0);
  }

  PlanItem plan(PlanItemId id) {
    return storage.read(unit -> unit.store(PlanItemStore.class).get(tenant, id));
  }

  /** A listed product of the supplier with its price without VAT. */
  Product product(long price, Stock stock) {
    return product(supplier, owner, "02.01", price, stock, true);
  }

  Product product(
      SupplierId of, Actor by, String category, long price, Stock stock, boolean domestic) {
    return product(
        of, by, "Kertas HVS " + COUNTER.incrementAndGet(), category, price, stock, domestic);
  }

  Product product(
      SupplierId of,
      Actor by,
      String name,
      String category,
      long price,
      Stock stock,
      boolean domestic) {
    NewProduct entry =
        new NewProduct(
            name,
            "Kertas putih",
            category,
            "rim",
            Rupiah.of(price),
            false,
            stock,
            new LocalContent(domestic, domestic ? 40 : null, null));
    Product submitted = catalog.products().submit(by, of, List.of(entry)).get(0);
    return catalog.products().list(by(Role.PROCUREMENT_UNIT), List.of(submitted.id())).get(0);
  }

  Product product(ProductId id) {
    return storage.read(unit -> unit.store(ProductStore.class).get(id));
  }

  long stockOf(ProductId id) {
    return ((Stock.Tracked) product(id).stock()).quantity();
  }

  OrderRequest request(PlanItem plan, OrderRequest.Line... lines) {
    return new OrderRequest(
            tenant,
            plan.id(),
            List.of(lines),
            new Delivery(
                tenant.region(),
                canary("alamat"),
                canary("penerima"),
                "0899 1234 567",
                LocalDate.of(2026, 12, 15)),
            PaymentMethod.DIRECT,
            canary("catatan"))
        .because("Kebutuhan lain daripada pesanan sebelumnya");
  }

  OrderRequest request(PlanItem plan, Product product, long quantity) {
    return request(plan, line(product, quantity));
  }

  OrderRequest.Line line(Product product, long quantity) {
    return new OrderRequest.Line(product.id(), quantity, canary("baris"));
  }

  /** A command of the actor that nobody used before. */
  CommandId command(Actor actor) {
    return new CommandId(actor.person().value(), "key-" + COUNTER.incrementAndGet());
  }

  PurchaseOrder requested(OrderRequest request) {
    Actor officer = by(Role.PROCUREMENT_OFFICER);
    return catalog.orders().request(officer, command(officer), request);
  }

  /** An order of one piece of a new product, from a new plan item. */
  PurchaseOrder requested() {
    return requested(request(plan(10_000_000), product(100_000, new Stock.Tracked(10)), 2));
  }

  /** Fields that the action accepts; those that are private are canaries. */
  Map<String, String> fields(OrderAction action) {
    return switch (action) {
      case REJECT, CANCEL, DECLINE, REPORT_NONCONFORMITY -> Map.of("reason", "Tidak sesuai");
      case ACCEPT_GOODS ->
          Map.of(
              "function", "yes", "quantity", "yes", "time", "yes", "remark", canary("pemeriksaan"));
      case SHIP -> Map.of("deliveryNote", canary("resi"));
      case SIGN_HANDOVER -> Map.of("handoverNumber", "BAST/1");
      case INVOICE -> Map.of("invoiceNumber", "INV/1");
      case PAY -> Map.of("paymentReference", "SP2D/1");
      case APPROVE -> Map.of("reason", "Kebutuhan lain daripada pesanan sebelumnya");
      case REQUEST, EXPIRE, CONFIRM -> Map.of();
    };
  }

  PurchaseOrder act(Actor actor, PurchaseOrder order, OrderAction action) {
    Map<String, String> fields =
        action == OrderAction.APPROVE && order.reason() != null ? Map.of() : fields(action);
    return catalog.orders().act(actor, null, order.id(), order.version(), action, fields);
  }

  PurchaseOrder act(Role role, PurchaseOrder order, OrderAction action) {
    return act(by(role), order, action);
  }

  /** Leads an order that awaits approval to the state. */
  PurchaseOrder lead(PurchaseOrder requested, OrderState state) {
    return switch (state) {
      case AWAITING_APPROVAL -> requested;
      case AWAITING_SUPPLIER_CONFIRMATION ->
          act(Role.COMMITMENT_OFFICER, requested, OrderAction.APPROVE);
      case CONFIRMED ->
          act(
              Role.SUPPLIER,
              lead(requested, OrderState.AWAITING_SUPPLIER_CONFIRMATION),
              OrderAction.CONFIRM);
      case SHIPPED -> act(Role.SUPPLIER, lead(requested, OrderState.CONFIRMED), OrderAction.SHIP);
      case NONCONFORMING ->
          act(
              Role.COMMITMENT_OFFICER,
              lead(requested, OrderState.SHIPPED),
              OrderAction.REPORT_NONCONFORMITY);
      case ACCEPTED ->
          act(
              Role.COMMITMENT_OFFICER,
              lead(requested, OrderState.SHIPPED),
              OrderAction.ACCEPT_GOODS);
      case HANDOVER_SIGNED ->
          act(
              Role.SUPPLIER,
              act(
                  Role.COMMITMENT_OFFICER,
                  lead(requested, OrderState.ACCEPTED),
                  OrderAction.SIGN_HANDOVER),
              OrderAction.SIGN_HANDOVER);
      case INVOICED ->
          act(Role.SUPPLIER, lead(requested, OrderState.HANDOVER_SIGNED), OrderAction.INVOICE);
      case COMPLETED ->
          act(Role.EXPENDITURE_TREASURER, lead(requested, OrderState.INVOICED), OrderAction.PAY);
      case REJECTED -> act(Role.COMMITMENT_OFFICER, requested, OrderAction.REJECT);
      case CANCELLED -> act(Role.PROCUREMENT_OFFICER, requested, OrderAction.CANCEL);
      case EXPIRED -> expired(requested);
    };
  }

  private PurchaseOrder expired(PurchaseOrder order) {
    Instant before = clock.instant();
    assertThat(order.dueAt()).isNotNull();
    clock.set(order.dueAt());
    catalog.orders().expireDue(100);
    clock.set(before);
    return order(order.id());
  }

  PurchaseOrder order(OrderId id) {
    return storage.read(unit -> unit.store(OrderStore.class).get(id));
  }

  /** Everything that was sequenced about the subject, after all that waits was. */
  List<SequencedEvent> events(UUID subject) {
    catalog.worker().runDue();
    return storage.read(unit -> unit.store(JournalStore.class).about(subject));
  }

  /**
   * Puts an example into a pack's folder that its tables do not change: without one none is run.
   */
  static void bringExample(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("examples.csv"),
        """
        id,date,signed_on,method,variant,channel,category,value,actor,form,ceiling,left,plan_usable,\
        estimate,scale,cooperative,payment,circumstances,advance,offers,amended,products,expected,\
        source
        small,2026-11-24,,DIRECT_PROCUREMENT,,OWN_STORE,GOODS,1000000,,,,,,,,,,,,,,,allowed,
        """);
  }

  /** The same catalogue as another node runs it. */
  Catalog anotherNode() {
    return anotherNode(PolicyPack.national());
  }

  /** The same catalogue as another node runs it by another policy pack. */
  Catalog anotherNode(PolicyPack pack) {
    return Catalog.builder()
        .policyPack(pack)
        .storage(storage)
        .province(tenant.region().province())
        .clock(clock)
        .search(new UnseenSearch())
        .ocidPrefix("ocds-test")
        .build();
  }

  /** A node of the same catalogue that signs the public log. */
  Catalog logNode(Path keyFile) {
    return Catalog.builder()
        .storage(storage)
        .province(tenant.region().province())
        .clock(clock)
        .search(new UnseenSearch())
        .ocidPrefix("ocds-test")
        .logKey(keyFile, "catalog.example/log")
        .build();
  }

  /** Lets go of what the scene holds and leaves the storage open. */
  @Override
  public void close() {
    catalog.worker().close();
  }
}
