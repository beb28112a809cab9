package id.blangkon.catalog.contract;

import id.blangkon.catalog.access.Account;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Person;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.agency.AgencyId;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.Delivery;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderId;
import id.blangkon.catalog.order.OrderLine;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderStep;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.party.Address;
import id.blangkon.catalog.party.BankAccount;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.ContactPoint;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.party.Nib;
import id.blangkon.catalog.party.Nik;
import id.blangkon.catalog.party.Npwp;
import id.blangkon.catalog.plan.PlanAnswer;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.plan.PlanStatement;
import id.blangkon.catalog.plan.PlanStatements;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.ReviewState;
import id.blangkon.catalog.policy.Severity;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.TimeOrderedIds;
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.supplier.TaxExemption;
import id.blangkon.catalog.tax.LatePenalty;
import id.blangkon.catalog.tax.TaxCollector;
import id.blangkon.catalog.tax.TaxLine;
import id.blangkon.catalog.tax.TaxTreatment;
import id.blangkon.catalog.tax.TaxType;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.transparency.PublicOrder;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Made-up data. What it says comes from the seed; ids, numbers and tenants differ from everything
 * else that this run makes, so that tests share a database.
 */
public final class Samples {

  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static final TimeOrderedIds IDS =
      new TimeOrderedIds(InstantSource.system(), new SecureRandom());
  private static final List<String> WORDS =
      List.of(
          "nasi kotak",
          "Kertas HVS A4",
          "batik",
          "50% off_",
          "O'Neil \"x\"",
          "naïve Ærø",
          "kopi ☕",
          "𝒳 emas",
          "مرحبا",
          "tab\there",
          "line\nbreak",
          "\\back!slash",
          "ÉCOLE",
          "ﬁne",
          "ıİ");

  private final Random random;

  public Samples(long seed) {
    this.random = new Random(seed);
  }

  /** A number that nothing else in this run has. */
  public static int number() {
    return COUNTER.incrementAndGet();
  }

  public static UUID id() {
    return IDS.next();
  }

  public Random random() {
    return random;
  }

  public <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  public <E extends Enum<E>> E any(Class<E> type) {
    return any(List.of(type.getEnumConstants()));
  }

  public String text() {
    StringBuilder text = new StringBuilder(any(WORDS));
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(' ').append(any(WORDS));
    }
    return text.toString();
  }

  public @Nullable String textOrNull() {
    return random.nextBoolean() ? text() : null;
  }

  public Instant instant() {
    return Instant.ofEpochSecond(1_600_000_000L + random.nextInt(200_000_000))
        .plusNanos(random.nextInt(1_000_000) * 1_000L);
  }

  public @Nullable Instant instantOrNull() {
    return random.nextBoolean() ? instant() : null;
  }

  public LocalDate day() {
    return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(3_000));
  }

  public Rupiah rupiah() {
    return Rupiah.of(random.nextLong(1, 2_000_000_000_000L));
  }

  public RegionCode region() {
    return RegionCode.of(String.format(Locale.ROOT, "33.%02d", 1 + random.nextInt(35)));
  }

  public SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      texts.put(any(WORDS), text());
    }
    return texts;
  }

  /** A regency or city that no other test uses. */
  public Tenant tenant() {
    int number = number();
    String code = String.format(Locale.ROOT, "%02d.%02d", 11 + number / 99 % 88, 1 + number % 99);
    return new Tenant(TenantId.of(code), 1, text(), day(), random.nextBoolean() ? day() : null);
  }

  public Agency agency(Tenant tenant) {
    return new Agency(AgencyId.of(id()), tenant.id(), text());
  }

  public WorkUnit workUnit(Agency agency) {
    return new WorkUnit(WorkUnitId.of(id()), agency.tenant(), agency.id(), text());
  }

  public Person person() {
    return new Person(PersonId.of(id()), text());
  }

  public Appointment appointment(
      Person person, Role role, WorkUnit unit, SupplierId supplier, LocalDate from) {
    return switch (role.scope()) {
      case INSTALLATION -> new Appointment(id(), person.id(), role, null, null, null, from, null);
      case TENANT ->
          new Appointment(id(), person.id(), role, unit.tenant(), null, null, from, null);
      case WORK_UNIT ->
          new Appointment(id(), person.id(), role, unit.tenant(), unit.id(), null, from, null);
      case SUPPLIER ->
          new Appointment(id(), person.id(), role, null, null, supplier, from, from.plusDays(9));
    };
  }

  public Account account(Person person) {
    return new Account(
        "akun-" + number(),
        person.id(),
        text(),
        random.nextBoolean(),
        random.nextInt(9),
        instantOrNull());
  }

  public SupplierStore.Registration registration() {
    List<RegionCode> regions = new ArrayList<>();
    RegionCode home = region();
    regions.add(home);
    for (int i = random.nextInt(4); i > 0; i--) {
      regions.add(region());
    }
    Supplier supplier =
        new Supplier(
            SupplierId.of(id()),
            1,
            any(SupplierStatus.class),
            text(),
            any(LegalForm.class),
            any(BusinessScale.class),
            day(),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean() ? null : certificate(),
            random.nextBoolean() ? null : new TaxExemption(textOrNull(), day(), day()),
            home,
            regions,
            instant(),
            instantOrNull(),
            textOrNull());
    return new SupplierStore.Registration(supplier, details());
  }

  /** A registration of an active supplier of the region. */
  public SupplierStore.Registration registration(RegionCode home) {
    SupplierStore.Registration any = registration();
    Supplier s = any.supplier();
    return new SupplierStore.Registration(
        new Supplier(
            s.id(),
            s.version(),
            SupplierStatus.ACTIVE,
            s.name(),
            s.legalForm(),
            s.scale(),
            s.scaleEvidenceOn(),
            s.vatRegistered(),
            s.hasTaxId(),
            s.msmeCertificate(),
            s.taxExemption(),
            home,
            List.of(home),
            s.registeredAt(),
            s.verifiedAt(),
            s.reason()),
        any.details());
  }

  public SupplierDetails details() {
    int number = number();
    return new SupplierDetails(
        random.nextBoolean() ? null : new Nik(String.format(Locale.ROOT, "33%014d", number)),
        random.nextBoolean() ? null : new Npwp(String.format(Locale.ROOT, "01%014d", number)),
        random.nextBoolean() ? null : new Nib(String.format(Locale.ROOT, "9%012d", number)),
        new Address(region(), text()),
        new ContactPoint("+62 812 " + number, text()),
        new BankAccount("Bank Jateng", String.format(Locale.ROOT, "%010d", number), text()));
  }

  public Product product(SupplierId supplier) {
    Rupiah net = rupiah();
    return new Product(
        ProductId.of(id()),
        1,
        supplier,
        text(),
        text(),
        any(List.of("01.01", "01.02", "02.01")),
        any(List.of("rim", "buah")),
        net.plus(Rupiah.of(random.nextInt(1_000))),
        random.nextBoolean(),
        any(TaxTreatment.class),
        net,
        stock(),
        random.nextBoolean()
            ? new LocalContent(random.nextBoolean(), null, null)
            : new LocalContent(
                true, random.nextInt(101), day(), textOrNull(), random.nextInt(101), day()),
        any(ListingState.class),
        instant(),
        instantOrNull(),
        random.nextBoolean() ? null : "sha256-" + number(),
        textOrNull());
  }

  public Product listed(SupplierId supplier, Stock stock) {
    return product(supplier).withState(ListingState.LISTED, instant(), null).withStock(stock);
  }

  private Stock stock() {
    return switch (random.nextInt(3)) {
      case 0 -> new Stock.Tracked(random.nextInt(1_000));
      case 1 -> new Stock.Capacity(1 + random.nextInt(1_000));
      default -> new Stock.OnRequest(random.nextInt(60));
    };
  }

  public PlanItem planItem(WorkUnit unit, Rupiah ceiling) {
    return new PlanItem(
        PlanItemId.of(id()),
        unit.tenant(),
        1,
        unit.id(),
        "RUP-" + number(),
        text(),
        2021 + random.nextInt(6),
        "5.1.02.01.01.0024",
        ceiling,
        random.nextBoolean() ? null : ceiling,
        statements(),
        Rupiah.ZERO,
        Rupiah.ZERO,
        true,
        true);
  }

  private PlanStatements statements() {
    PlanStatements statements = PlanStatements.none();
    for (int i = random.nextInt(4); i > 0; i--) {
      statements =
          statements.with(
              new PlanStatement(
                  any(PlanAnswer.class),
                  textOrNull(),
                  textOrNull(),
                  LocalDate.of(2026, 11, 1 + random.nextInt(24)),
                  PersonId.of(id()),
                  Role.COMMITMENT_OFFICER,
                  instant()));
    }
    return statements;
  }

  /** A new order of one to five lines, seen by its supplier. */
  public PurchaseOrder order(
      WorkUnit unit, PlanItem item, SupplierId supplier, PersonId requester) {
    List<OrderLine> lines = new ArrayList<>();
    Rupiah goods = Rupiah.ZERO;
    Rupiah vat = Rupiah.ZERO;
    for (int number = 1 + random.nextInt(5); number > 0; number--) {
      OrderLine line = line(lines.size() + 1);
      lines.add(line);
      goods = goods.plus(line.net());
      vat = vat.plus(line.vat());
    }
    Rupiah freight = Rupiah.of(random.nextInt(100_000));
    Instant requestedAt = instant();
    return new PurchaseOrder(
        OrderId.of(id()),
        unit.tenant(),
        1,
        null,
        OrderState.AWAITING_APPROVAL,
        text(),
        unit.id(),
        item.id(),
        supplier,
        any(PaymentMethod.class),
        random.nextBoolean() ? null : any(ContractForm.class),
        new Delivery(region(), text(), text(), "+62 811 " + number(), day()),
        textOrNull(),
        goods,
        freight,
        vat,
        goods.plus(freight).plus(vat),
        requester,
        null,
        null,
        requestedAt,
        requestedAt.plusSeconds(random.nextInt(100_000)),
        null,
        instantOrNull(),
        roles(),
        "national 2026-1",
        lines,
        List.of(
            new OrderStep(
                1,
                OrderAction.REQUEST,
                null,
                OrderState.AWAITING_APPROVAL,
                requester,
                Role.PROCUREMENT_OFFICER,
                requestedAt,
                texts())),
        findings(),
        taxes(lines.size()),
        random.nextBoolean() ? null : penalty());
  }

  public Set<Role> roles() {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    for (int i = random.nextInt(3); i > 0; i--) {
      roles.add(any(Role.class));
    }
    return roles;
  }

  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      findings.add(
          new Finding(
              "RULE_" + random.nextInt(9),
              any(Severity.class),
              Bilingual.of(text(), text()),
              texts(),
              textOrNull(),
              any(ReviewState.class),
              Bilingual.of(text(), text()),
              textOrNull()));
    }
    return findings;
  }

  private MsmeCertificate certificate() {
    return new MsmeCertificate(textOrNull(), random.nextBoolean() ? null : day(), day());
  }

  /** Taxes on so many lines and on the whole of them. */
  public List<TaxLine> taxes(int lines) {
    List<TaxLine> taxes = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      taxes.add(
          new TaxLine(
              random.nextInt(lines + 1),
              any(TaxType.class),
              rupiah(),
              new Rate(random.nextInt(2_000), 10_000),
              rupiah(),
              any(TaxCollector.class),
              random.nextBoolean(),
              textOrNull(),
              textOrNull(),
              any(ReviewState.class)));
    }
    return taxes;
  }

  public LatePenalty penalty() {
    return new LatePenalty(
        1 + random.nextInt(99),
        rupiah(),
        new Rate(1, 1_000),
        rupiah(),
        textOrNull(),
        any(ReviewState.class));
  }

  private OrderLine line(int number) {
    Rupiah net = Rupiah.of(1 + random.nextInt(10_000_000));
    Rate rate = random.nextBoolean() ? Rate.ZERO : new Rate(1_100, 10_000);
    return new OrderLine(
        number,
        ProductId.of(id()),
        1 + random.nextInt(9),
        text(),
        "01.01",
        "rim",
        1 + random.nextInt(100),
        rupiah(),
        random.nextBoolean(),
        net,
        rate.isZero() ? Rupiah.ZERO : Rupiah.of(random.nextInt(1_000)),
        rate,
        random.nextBoolean(),
        random.nextBoolean() ? null : random.nextInt(101),
        random.nextBoolean(),
        random.nextInt(1_000),
        textOrNull());
  }

  public NewEvent event(UUID subject) {
    List<UUID> related = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      related.add(id());
    }
    return new NewEvent(
        id(),
        "order.paid",
        instant(),
        random.nextBoolean() ? null : "33.74",
        subject,
        1 + random.nextInt(9),
        related,
        id(),
        random.nextBoolean() ? null : "{\"text\":\"" + any(List.of("a", "ß", "☕")) + "\"}",
        random.nextBoolean() ? null : "{}");
  }

  /** A public order of the tenant, paid when a time of payment is given. */
  public PublicOrder publicOrder(String tenant, @Nullable Instant paidAt) {
    List<PublicOrder.Share> shares = new ArrayList<>();
    long gross = 0;
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      long part = random.nextLong(1, 10_000_000);
      gross += part;
      shares.add(
          new PublicOrder.Share(
              any(List.of("71.01", "71.02", "72.01", "73")), part, random.nextLong(part)));
    }
    long vat = random.nextLong(Math.min(gross, 1_000));
    Instant publicAt = paidAt == null ? instant() : paidAt.minusSeconds(random.nextInt(100_000));
    UUID id = id();
    return new PublicOrder(
        id.toString(),
        1 + random.nextInt(5),
        "SP-" + number(),
        "ocds-test-" + id,
        paidAt == null ? "CONFIRMED" : "COMPLETED",
        text(),
        tenant,
        text(),
        id().toString(),
        text(),
        id().toString(),
        text(),
        id().toString(),
        text(),
        any(LegalForm.class).name(),
        any(BusinessScale.class).name(),
        region().value(),
        shares.get(0).category(),
        gross - vat,
        0L,
        vat,
        gross,
        publicAt.minusSeconds(random.nextInt(100_000)),
        publicAt,
        paidAt,
        paidAt == null
            ? null
            : new PublicOrder.PaymentTime(random.nextInt(60), random.nextBoolean()),
        publicAt,
        shares,
        "{\"lines\":[]}",
        "{\"steps\":[]}");
  }
}
