package id.blangkon.catalog.web;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.CatalogBuilder;
import id.blangkon.catalog.access.AccountStore;
import id.blangkon.catalog.access.Accounts;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Person;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.agency.Agency;
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
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.search.lucene.LuceneProductSearch;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small store on any storage: one city with one work unit and its officers, another city, a
 * supplier with three products and one that is not verified yet. Each account's user name says what
 * it is; all have the same password. Personal data that must never be public is made of {@link
 * #CANARIES}. Dates go by the clock.
 */
final class TestData implements AutoCloseable {

  static final String PASSWORD = "rahasia-sekali-123";
  static final List<String> CANARIES =
      List.of(
          "3374011203800007", "081234500007", "kanari@example.id", "7700112233", "Jalan Kanari");
  static final TenantId SEMARANG = TenantId.of("33.74");
  static final TenantId BATANG = TenantId.of("33.25");

  final Catalog catalog;
  final WorkUnitId workUnit;
  final SupplierId supplier;
  final Product paper;
  final Product mealBox;
  final Product chair;
  final PlanItem plan;

  final Accounts accounts;
  final Actor admin;

  private final LocalDate today;

  TestData(Storage storage, InstantSource clock) {
    this(storage, clock, Catalog.builder());
  }

  /** Data in a catalogue whose public log is signed. */
  static TestData signed(Storage storage, InstantSource clock) {
    return new TestData(storage, clock, Catalog.builder().logKey(logKey(), "catalog.example/log"));
  }

  private TestData(Storage storage, InstantSource clock, CatalogBuilder builder) {
    catalog = builder.storage(storage).search(LuceneProductSearch.inMemory()).clock(clock).build();
    today = catalog.calendar().dayOf(clock.instant());
    accounts =
        new Accounts(
            catalog.storage(), catalog.clock(), catalog.people(), new Argon2PasswordHasher(2));
    admin = catalog.people().installAdministrator("Admin Provinsi");
    accounts.add("provinsi", admin.person(), PASSWORD);
    workUnit = join(SEMARANG, "Pemerintah Kota Semarang");
    WorkUnitId batang = join(BATANG, "Pemerintah Kabupaten Batang");
    officer("pp", Role.PROCUREMENT_OFFICER, SEMARANG, workUnit);
    officer("ppk", Role.COMMITMENT_OFFICER, SEMARANG, workUnit);
    officer("bendahara", Role.EXPENDITURE_TREASURER, SEMARANG, workUnit);
    officer("pa", Role.BUDGET_USER, SEMARANG, workUnit);
    officer("ukpbj", Role.PROCUREMENT_UNIT, SEMARANG, null);
    officer("auditor", Role.AUDITOR, SEMARANG, null);
    officer("dinkop", Role.COOPERATIVES_OFFICER, SEMARANG, null);
    officer("pp-batang", Role.PROCUREMENT_OFFICER, BATANG, batang);
    officer("ppk-batang", Role.COMMITMENT_OFFICER, BATANG, batang);
    supplier = supplier("penyedia", "Toko Kanari Jaya", CANARIES.get(0), "1234567890123", true);
    supplier("penyedia-baru", "Dapur Baru", "3374011203800008", "1234567890124", false);
    paper =
        product(
            supplier, "Kertas HVS A4 80 gram", "02.01", "rim", 54_000, new Stock.Tracked(1_000));
    mealBox =
        product(
            supplier, "Nasi kotak ayam bakar", "01.01", "kotak", 30_000, new Stock.Capacity(500));
    chair =
        product(supplier, "Kursi lipat rapat", "02.04", "buah", 5_000_000, new Stock.Tracked(10));
    plan = plan(1_000_000_000);
  }

  private WorkUnitId join(TenantId tenant, String name) {
    catalog.tenants().join(admin, tenant, name, LocalDate.of(2021, 1, 1));
    Agency agency = catalog.agencies().addAgency(admin, tenant, "Dinas Pendidikan");
    return catalog.agencies().addWorkUnit(admin, tenant, agency.id(), "Sekretariat").id();
  }

  /** Somebody with two roles in the work unit. */
  void officer(String username, Role first, Role second) {
    Person person = officer(username, first, SEMARANG, workUnit);
    catalog.people().appoint(admin, person.id(), second, SEMARANG, workUnit, null);
  }

  private Person officer(
      String username, Role role, TenantId tenant, @Nullable WorkUnitId ofWorkUnit) {
    Person person = catalog.people().add(admin, "Orang " + username);
    catalog.people().appoint(admin, person.id(), role, tenant, ofWorkUnit, null);
    accounts.add(username, person.id(), PASSWORD);
    return person;
  }

  /** Takes the supplier and its products off show. */
  void suspendSupplier() {
    long version = catalog.suppliers().getPublic(supplier).version();
    catalog.suppliers().suspend(admin, supplier, version, "izin usaha dicabut");
  }

  /** A supplier with an account that acts for it. */
  SupplierId supplier(String username, String name, String nik, String nib, boolean verified) {
    Person person = catalog.people().add(admin, "Pemilik " + name);
    Actor owner = catalog.people().actor(person.id());
    Supplier registered =
        catalog
            .suppliers()
            .register(
                owner,
                new NewSupplier(
                    name,
                    LegalForm.SOLE_TRADER,
                    BusinessScale.MICRO,
                    today.minusMonths(10),
                    true,
                    SEMARANG.region(),
                    List.of(),
                    new SupplierDetails(
                        new Nik(nik),
                        new Npwp(nik),
                        new Nib(nib),
                        new Address(SEMARANG.region(), CANARIES.get(4) + " 7"),
                        new ContactPoint(CANARIES.get(1), CANARIES.get(2)),
                        new BankAccount("Bank Jateng", CANARIES.get(3), "Pemilik"))));
    if (verified) {
      catalog.suppliers().verify(admin, registered.id(), registered.version());
    }
    accounts.add(username, person.id(), PASSWORD);
    return registered.id();
  }

  /** The person of an account. */
  PersonId person(String username) {
    return catalog
        .storage()
        .read(unit -> unit.store(AccountStore.class).find(username))
        .orElseThrow()
        .person();
  }

  /** A listed product. */
  Product product(
      SupplierId of, String name, String category, String unit, long price, Stock stock) {
    Product submitted =
        catalog
            .products()
            .submit(
                admin,
                of,
                List.of(
                    new NewProduct(
                        name,
                        "Barang baru",
                        category,
                        unit,
                        Rupiah.of(price),
                        false,
                        stock,
                        new LocalContent(true, 72, today.plusYears(1)))))
            .get(0);
    catalog.products().list(admin, List.of(submitted.id()));
    return submitted;
  }

  /** A plan item of the work unit with a ceiling of its own. */
  PlanItem plan(long ceiling) {
    return catalog
        .plans()
        .announce(
            admin,
            SEMARANG,
            List.of(
                new NewPlanItem(
                    workUnit,
                    String.valueOf(
                        Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000)),
                    "Belanja keperluan kantor",
                    today.getYear(),
                    "5.1.02.01.01.0024",
                    Rupiah.of(ceiling))))
        .get(0);
  }

  @Override
  public void close() {
    catalog.close();
  }

  /** A key of the public log that is gone when the tests are. */
  private static Path logKey() {
    try {
      Path folder = Files.createTempDirectory("blangkon-log");
      Path key = folder.resolve("log.key");
      folder.toFile().deleteOnExit();
      key.toFile().deleteOnExit();
      folder.resolve("log.key.signed").toFile().deleteOnExit();
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
