package id.blangkon.catalog.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Accounts;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Person;
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
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small store on H2 in memory behind the real server: one city with one work unit and its
 * officers, another city, a supplier with three products. Personal data that must never be public
 * is made of {@link #CANARIES}.
 */
final class TestStore implements AutoCloseable {

  static final String PASSWORD = "rahasia-sekali-123";
  static final List<String> CANARIES =
      List.of(
          "3374011203800007", "081234500007", "kanari@example.id", "7700112233", "Jalan Kanari");
  static final TenantId SEMARANG = TenantId.of("33.74");
  static final TenantId BATANG = TenantId.of("33.25");

  private static final ObjectMapper JSON = new ObjectMapper();

  final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T02:00:00Z"));
  final Catalog catalog;
  final CatalogServer server;
  final HttpClient client = HttpClient.newHttpClient();
  final WorkUnitId workUnit;
  final SupplierId supplier;
  final Product paper;
  final Product mealBox;
  final Product chair;
  final PlanItem plan;

  private final Accounts accounts;
  private final Actor admin;
  private final Map<String, String> tokens = new HashMap<>();

  TestStore() {
    catalog =
        Catalog.builder()
            .storage(H2Storage.inMemory())
            .search(LuceneProductSearch.inMemory())
            .clock(clock)
            .build();
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
    supplier = supplier("penyedia", "Toko Kanari Jaya", true);
    supplier("penyedia-baru", "Dapur Baru", false);
    List<Product> products =
        catalog
            .products()
            .submit(
                admin,
                supplier,
                List.of(
                    product(
                        "Kertas HVS A4 80 gram", "02.01", "rim", 54_000, new Stock.Tracked(1_000)),
                    product(
                        "Nasi kotak ayam bakar", "01.01", "kotak", 30_000, new Stock.Capacity(500)),
                    product(
                        "Kursi lipat rapat", "02.04", "buah", 5_000_000, new Stock.Tracked(10))));
    catalog.products().list(admin, products.stream().map(Product::id).toList());
    paper = products.get(0);
    mealBox = products.get(1);
    chair = products.get(2);
    plan = plan(1_000_000_000);
    catalog.worker().runDue();
    server =
        CatalogServer.builder()
            .configuration(ServerConfiguration.onLoopback(0).withWorkerHere(false))
            .catalog(catalog)
            .build()
            .start();
  }

  private WorkUnitId join(TenantId tenant, String name) {
    catalog.tenants().join(admin, tenant, name, LocalDate.of(2021, 1, 1));
    Agency agency = catalog.agencies().addAgency(admin, tenant, "Dinas Pendidikan");
    return catalog.agencies().addWorkUnit(admin, tenant, agency.id(), "Sekretariat").id();
  }

  private void officer(
      String username, Role role, TenantId tenant, @Nullable WorkUnitId ofWorkUnit) {
    Person person = catalog.people().add(admin, "Orang " + username);
    catalog.people().appoint(admin, person.id(), role, tenant, ofWorkUnit, null);
    accounts.add(username, person.id(), PASSWORD);
  }

  private SupplierId supplier(String username, String name, boolean verified) {
    Person person = catalog.people().add(admin, "Pemilik " + name);
    Actor owner = catalog.people().actor(person.id());
    String nik = verified ? CANARIES.get(0) : "3374011203800008";
    Supplier registered =
        catalog
            .suppliers()
            .register(
                owner,
                new NewSupplier(
                    name,
                    LegalForm.SOLE_TRADER,
                    BusinessScale.MICRO,
                    LocalDate.of(2026, 1, 5),
                    true,
                    SEMARANG.region(),
                    List.of(),
                    new SupplierDetails(
                        new Nik(nik),
                        new Npwp(nik),
                        new Nib(verified ? "1234567890123" : "1234567890124"),
                        new Address(SEMARANG.region(), CANARIES.get(4) + " 7"),
                        new ContactPoint(CANARIES.get(1), CANARIES.get(2)),
                        new BankAccount("Bank Jateng", CANARIES.get(3), "Pemilik"))));
    if (verified) {
      catalog.suppliers().verify(admin, registered.id(), registered.version());
    }
    accounts.add(username, person.id(), PASSWORD);
    return registered.id();
  }

  private static NewProduct product(
      String name, String category, String unit, long price, Stock stock) {
    return new NewProduct(
        name,
        "Barang baru",
        category,
        unit,
        Rupiah.of(price),
        false,
        stock,
        new LocalContent(true, 72, LocalDate.of(2027, 1, 1)));
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
                    2026,
                    "5.1.02.01.01.0024",
                    Rupiah.of(ceiling))))
        .get(0);
  }

  /** A request to a path. */
  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.uri().resolve(path)).timeout(Duration.ofSeconds(30));
  }

  /** A request in the name of an account; null for nobody. */
  HttpRequest.Builder as(@Nullable String username, String path)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to(path);
    return username == null
        ? request
        : request.header("Authorization", "Bearer " + token(username));
  }

  String token(String username) throws IOException, InterruptedException {
    String known = tokens.get(username);
    if (known == null) {
      HttpResponse<String> response = signIn(username, PASSWORD);
      known = JSON.readTree(response.body()).path("token").asText();
      tokens.put(username, known);
    }
    return known;
  }

  HttpResponse<String> signIn(String username, String password)
      throws IOException, InterruptedException {
    String body = JSON.writeValueAsString(Map.of("username", username, "password", password));
    return send(json(to("/api/v1/sessions"), body));
  }

  static HttpRequest.Builder json(HttpRequest.Builder request, String body) {
    return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(@Nullable String username, String path)
      throws IOException, InterruptedException {
    return send(as(username, path));
  }

  static JsonNode tree(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  /** The body of an order of pieces of a product. */
  static String orderOf(PlanItem plan, Product product, long quantity) {
    return String.format(
        Locale.ROOT,
        """
        {"planItemId":"%s","lines":[{"productId":"%s","quantity":%d}],
         "delivery":{"regionCode":"33.74","address":"Jalan Pemuda 148","recipient":"Sri",
         "phone":"0812-3450-0001","neededBy":"2026-12-10"},"payment":"DIRECT","note":"antar pagi"}
        """,
        plan.id(),
        product.id(),
        quantity);
  }

  /** Requests an order as the procurement officer. */
  HttpResponse<String> order(String key, String body) throws IOException, InterruptedException {
    return send(json(as("pp", "/api/v1/orders").header("Idempotency-Key", key), body));
  }

  /** A new order of the chair, whose value is large enough for every rule. */
  JsonNode newOrder() throws IOException, InterruptedException {
    HttpResponse<String> response = order(UUID.randomUUID().toString(), orderOf(plan, paper, 3));
    if (response.statusCode() != 201) {
      throw new AssertionError(response.body());
    }
    return tree(response);
  }

  /** Acts on an order with the version that the order's JSON has. */
  HttpResponse<String> act(String username, JsonNode order, String action, String fields)
      throws IOException, InterruptedException {
    return send(
        json(
            as(username, "/api/v1/orders/" + order.path("id").asText() + "/actions/" + action)
                .header("If-Match", "\"" + order.path("version").asText() + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString()),
            fields));
  }

  /** Follows the journal, as the worker does by itself in production. */
  void follow() {
    catalog.worker().runDue();
  }

  @Override
  public void close() {
    server.close();
    catalog.close();
  }
}
