package id.blangkon.catalog.web.page;

import gg.jte.output.Utf8ByteOutput;
import id.blangkon.catalog.ocds.Publication;
import id.blangkon.catalog.transparency.Measures;
import id.blangkon.catalog.web.page.model.Account;
import id.blangkon.catalog.web.page.model.ActionField;
import id.blangkon.catalog.web.page.model.ActionKind;
import id.blangkon.catalog.web.page.model.Bar;
import id.blangkon.catalog.web.page.model.CategoryTile;
import id.blangkon.catalog.web.page.model.CheckoutLine;
import id.blangkon.catalog.web.page.model.CheckoutPage;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.Comparison;
import id.blangkon.catalog.web.page.model.ConfirmPage;
import id.blangkon.catalog.web.page.model.Cursor;
import id.blangkon.catalog.web.page.model.DataFile;
import id.blangkon.catalog.web.page.model.DataScore;
import id.blangkon.catalog.web.page.model.Dataset;
import id.blangkon.catalog.web.page.model.Deadline;
import id.blangkon.catalog.web.page.model.Deductions;
import id.blangkon.catalog.web.page.model.Delivery;
import id.blangkon.catalog.web.page.model.ErrorPage;
import id.blangkon.catalog.web.page.model.FacetGroup;
import id.blangkon.catalog.web.page.model.FacetOption;
import id.blangkon.catalog.web.page.model.Fact;
import id.blangkon.catalog.web.page.model.FieldKind;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Finding;
import id.blangkon.catalog.web.page.model.FormToken;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Headline;
import id.blangkon.catalog.web.page.model.HistoryEntry;
import id.blangkon.catalog.web.page.model.HomePage;
import id.blangkon.catalog.web.page.model.InboxPage;
import id.blangkon.catalog.web.page.model.KeptForm;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Link;
import id.blangkon.catalog.web.page.model.LocalContent;
import id.blangkon.catalog.web.page.model.LogHead;
import id.blangkon.catalog.web.page.model.LogPage;
import id.blangkon.catalog.web.page.model.LogSeal;
import id.blangkon.catalog.web.page.model.MoneyLine;
import id.blangkon.catalog.web.page.model.MoneyStage;
import id.blangkon.catalog.web.page.model.MoneyTable;
import id.blangkon.catalog.web.page.model.MonthBar;
import id.blangkon.catalog.web.page.model.NewProductPage;
import id.blangkon.catalog.web.page.model.Notice;
import id.blangkon.catalog.web.page.model.Offer;
import id.blangkon.catalog.web.page.model.OpenDataPage;
import id.blangkon.catalog.web.page.model.OrderAction;
import id.blangkon.catalog.web.page.model.OrderDocument;
import id.blangkon.catalog.web.page.model.OrderFilter;
import id.blangkon.catalog.web.page.model.OrderPage;
import id.blangkon.catalog.web.page.model.OrderRow;
import id.blangkon.catalog.web.page.model.PaymentDelay;
import id.blangkon.catalog.web.page.model.PlanChoice;
import id.blangkon.catalog.web.page.model.PlanEstimatePage;
import id.blangkon.catalog.web.page.model.PlanImportPage;
import id.blangkon.catalog.web.page.model.PlanItemPage;
import id.blangkon.catalog.web.page.model.PlanListPage;
import id.blangkon.catalog.web.page.model.PlanRow;
import id.blangkon.catalog.web.page.model.PolicySimulationPage;
import id.blangkon.catalog.web.page.model.Price;
import id.blangkon.catalog.web.page.model.PricePoint;
import id.blangkon.catalog.web.page.model.ProductCard;
import id.blangkon.catalog.web.page.model.ProductListPage;
import id.blangkon.catalog.web.page.model.ProductPage;
import id.blangkon.catalog.web.page.model.ProductQuery;
import id.blangkon.catalog.web.page.model.Proof;
import id.blangkon.catalog.web.page.model.ProofState;
import id.blangkon.catalog.web.page.model.PublicationPolicyPage;
import id.blangkon.catalog.web.page.model.QrPicture;
import id.blangkon.catalog.web.page.model.RecordField;
import id.blangkon.catalog.web.page.model.RecordPage;
import id.blangkon.catalog.web.page.model.RegionFigure;
import id.blangkon.catalog.web.page.model.RegionMap;
import id.blangkon.catalog.web.page.model.RegistrationPage;
import id.blangkon.catalog.web.page.model.ResumePage;
import id.blangkon.catalog.web.page.model.RulesPage;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.model.Severity;
import id.blangkon.catalog.web.page.model.Share;
import id.blangkon.catalog.web.page.model.ShopPage;
import id.blangkon.catalog.web.page.model.ShopProduct;
import id.blangkon.catalog.web.page.model.ShopStanding;
import id.blangkon.catalog.web.page.model.SignInPage;
import id.blangkon.catalog.web.page.model.SimulatedLine;
import id.blangkon.catalog.web.page.model.Site;
import id.blangkon.catalog.web.page.model.StatisticsPage;
import id.blangkon.catalog.web.page.model.Step;
import id.blangkon.catalog.web.page.model.StepStatus;
import id.blangkon.catalog.web.page.model.Stock;
import id.blangkon.catalog.web.page.model.StockKind;
import id.blangkon.catalog.web.page.model.SupplierListPage;
import id.blangkon.catalog.web.page.model.SupplierPage;
import id.blangkon.catalog.web.page.model.SupplierPanel;
import id.blangkon.catalog.web.page.model.SupplierRow;
import id.blangkon.catalog.web.page.model.SupplierTab;
import id.blangkon.catalog.web.page.model.SupplierTag;
import id.blangkon.catalog.web.page.model.Task;
import id.blangkon.catalog.web.page.model.TaxLine;
import id.blangkon.catalog.web.page.model.TaxSimulationPage;
import id.blangkon.catalog.web.page.model.Tone;
import id.blangkon.catalog.web.page.model.TransactionListPage;
import id.blangkon.catalog.web.page.model.TransactionPage;
import id.blangkon.catalog.web.page.model.Urgency;
import id.blangkon.catalog.web.page.model.VerificationCase;
import id.blangkon.catalog.web.page.model.VerificationCasePage;
import id.blangkon.catalog.web.page.model.VerificationPage;
import id.blangkon.catalog.web.page.model.VerificationRecord;
import id.blangkon.catalog.web.page.model.WaitingCases;
import id.blangkon.catalog.web.page.model.WorkOrderListPage;
import id.blangkon.catalog.web.page.model.WorkOrderRow;
import id.blangkon.catalog.web.page.model.WorkTab;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every page with invented data of a realistic size, in one language. */
final class SamplePages {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final Site SITE =
      new Site(
          "Jawa Tengah",
          "Biro Administrasi Pengadaan Barang/Jasa, Setda Provinsi Jawa Tengah",
          true,
          ZoneId.of("Asia/Jakarta"),
          new LogHead(48_213, NOW));
  private static final SupplierTag COOPERATIVE =
      supplier("s1", "Koperasi Wanita Sekar Melati", "COOPERATIVE", "MICRO", false);
  private static final SupplierTag GRAHA =
      supplier("s2", "CV Graha Kertas Prima", "CV", "SMALL", true);
  private static final FormToken TOKEN = new FormToken("c5f1", "018f3c1e-7b6a", 7L);
  private static final FormToken NEW = new FormToken("c5f1", "018f3c1e-7b6b", null);

  private final Language language;
  private final PageRenderer renderer = new PageRenderer();

  private SamplePages(Language language) {
    this.language = language;
  }

  /** All pages of a language, drawn, by name. */
  static Map<String, Utf8ByteOutput> drawn(Language language) {
    SamplePages pages = new SamplePages(language);
    PageRenderer draw = pages.renderer;
    Map<String, Utf8ByteOutput> drawn = new LinkedHashMap<>();
    drawn.put("home", draw.home(pages.home()));
    drawn.put("products", draw.products(pages.products()));
    drawn.put("products-none", draw.products(pages.noProducts()));
    drawn.put("product", draw.product(pages.product()));
    drawn.put("suppliers", draw.suppliers(pages.suppliers()));
    drawn.put("supplier", draw.supplier(pages.supplier(SupplierTab.PRODUCTS)));
    drawn.put("supplier-orders", draw.supplier(pages.supplier(SupplierTab.TRANSACTIONS)));
    drawn.put("supplier-profile", draw.supplier(pages.supplier(SupplierTab.PROFILE)));
    drawn.put("transactions", draw.transactions(pages.transactions()));
    drawn.put("transaction", draw.transaction(pages.transaction()));
    drawn.put("transaction-refused", draw.transaction(pages.refused()));
    drawn.put("statistics", draw.statistics(pages.statistics()));
    drawn.put("open-data", draw.openData(pages.openData()));
    drawn.put("log", draw.log(pages.log(true)));
    drawn.put("log-unsigned", draw.log(pages.log(false)));
    drawn.put("publication-policy", draw.publicationPolicy(pages.publicationPolicy(true)));
    drawn.put(
        "publication-policy-uncounted", draw.publicationPolicy(pages.publicationPolicy(false)));
    drawn.put("tax-simulation", draw.taxSimulation(pages.taxSimulation(null)));
    drawn.put("tax-simulation-answer", draw.taxSimulation(pages.taxSimulation(paper())));
    drawn.put("resume", draw.resume(pages.resume()));
    drawn.put("sign-in", draw.signIn(pages.signIn()));
    for (int status : List.of(403, 404, 409, 422, 500, 503)) {
      drawn.put("error-" + status, draw.error(pages.error(status)));
    }
    drawn.put("inbox", draw.inbox(pages.inbox()));
    drawn.put("inbox-empty", draw.inbox(pages.emptyInbox()));
    drawn.put("orders", draw.orders(pages.workOrders()));
    drawn.put("orders-none", draw.orders(pages.noWorkOrders()));
    drawn.put("checkout", draw.checkout(pages.checkout(true, findings())));
    drawn.put("checkout-review", draw.checkoutReview(pages.checkout(false, findings())));
    drawn.put(
        "checkout-reason", draw.checkoutReview(pages.checkout(false, findings().subList(0, 1))));
    drawn.put("order", draw.order(pages.order()));
    drawn.put("order-inspection", draw.order(pages.inspection()));
    drawn.put("confirm", draw.confirm(pages.confirm()));
    drawn.put("shop", draw.shop(pages.shop()));
    drawn.put("shop-new", draw.shop(pages.newShop()));
    drawn.put("plans", draw.plans(pages.plans(true)));
    drawn.put("plans-none", draw.plans(pages.plans(false)));
    drawn.put("policySimulation", draw.policySimulation(pages.policySimulation(false)));
    drawn.put("policySimulation-refused", draw.policySimulation(pages.policySimulation(true)));
    drawn.put("planImport", draw.planImport(pages.planImport(null)));
    drawn.put("planImport-refused", draw.planImport(pages.planImport(false)));
    drawn.put("planImport-ready", draw.planImport(pages.planImport(true)));
    drawn.put("planItem", draw.planItem(pages.planItem(true)));
    drawn.put("planItem-read", draw.planItem(pages.planItem(false)));
    drawn.put("planEstimate", draw.planEstimate(pages.planEstimate()));
    drawn.put("verification", draw.verification(pages.verification(true)));
    drawn.put("verification-none", draw.verification(pages.verification(false)));
    drawn.put("rules", draw.rules(pages.rules(true)));
    drawn.put("rules-none", draw.rules(pages.rules(false)));
    drawn.put("record-scale", draw.record(pages.record("scale")));
    drawn.put("record-tax", draw.record(pages.record("tax")));
    drawn.put("record-content", draw.record(pages.record("content")));
    drawn.put("verification-case", draw.verificationCase(pages.verificationCase()));
    drawn.put("registration", draw.registration(pages.registration(null)));
    drawn.put(
        "mend-registration",
        draw.registration(
            pages.registration(
                new RegistrationPage.Mended("Dapur Baru", "NPWP buram", "/kerja/toko"))));
    drawn.put("new-product", draw.newProduct(pages.newProduct(null)));
    drawn.put(
        "mend-product",
        draw.newProduct(
            pages.newProduct(new NewProductPage.Mended("Kertas", "Merek belum ada", 10))));
    return drawn;
  }

  private Frame open(Section section, String path, String query, String search) {
    return new Frame(language, path, query, section, search, SITE, null, null);
  }

  private Frame work(String path, String tab, @Nullable Notice notice) {
    Account account =
        new Account(
            "Siti Rahmawati",
            "Siti R.",
            "Pejabat Pengadaan, Dinas Pendidikan Kota Semarang",
            "c5f1",
            List.of(
                new WorkTab("tasks", "/kerja", 7L, tab.equals("tasks")),
                new WorkTab("orders", "/kerja/pesanan", null, tab.equals("orders")),
                new WorkTab("plans", "/kerja/rencana", null, tab.equals("plans"))),
            List.of());
    return new Frame(language, path, "", Section.WORK, "", SITE, account, notice);
  }

  private Frame shopFrame() {
    Account account =
        new Account(
            "CV Graha Kertas Prima",
            "CV Graha",
            "Penyedia, Kota Semarang",
            "c5f1",
            List.of(new WorkTab("shop", "/kerja/toko", 2L, true)),
            List.of());
    return new Frame(language, "/kerja/toko", "", Section.WORK, "", SITE, account, null);
  }

  private static SupplierTag supplier(
      String id, String name, String form, String scale, boolean vat) {
    return new SupplierTag(id, name, "Kota Semarang", form, scale, vat);
  }

  private static Headline headline() {
    return new Headline(
        NOW,
        2021,
        15_024_318_500L,
        4_741,
        2_448,
        1_244,
        1_102,
        102,
        55_082,
        14,
        new Share(94.2, 40),
        new Share(88.7, 95));
  }

  private static List<OrderRow> orders() {
    List<OrderRow> rows = new ArrayList<>();
    rows.add(order(1, "Nasi box rapat koordinasi imunisasi", 4_800_000, "COMPLETED"));
    rows.add(order(2, "Cetak spanduk Hari Guru, 24 lembar", 2_040_000, "SHIPPED"));
    rows.add(order(3, "Sewa Hiace Commuter 2 hari", 2_900_000, "INVOICED"));
    rows.add(order(4, "Meja kerja jati setengah biro, 6 unit", 13_500_000, "COMPLETED"));
    rows.add(order(5, "Toner laser 85A, 4 buah", 3_120_000, "HANDOVER_SIGNED"));
    rows.add(order(6, "Snack rapat guru, 120 kotak", 1_440_000, "CONFIRMED"));
    return rows;
  }

  private static OrderRow order(int number, String title, long gross, String state) {
    return new OrderRow(
        "SP-3374-26-00412" + number,
        title,
        "Dinas Kesehatan Kota Semarang",
        "Kota Semarang",
        "s" + number,
        number % 2 == 0 ? "UD Sumber Rejeki Grafika" : "Koperasi Wanita Sekar Melati",
        gross,
        state,
        TODAY.minusDays(number * 3L));
  }

  private static RegionMap map() {
    String[] codes = {
      "33.01 Cilacap",
      "33.02 Banyumas",
      "33.03 Purbalingga",
      "33.04 Banjarnegara",
      "33.05 Kebumen",
      "33.06 Purworejo",
      "33.07 Wonosobo",
      "33.08 Magelang",
      "33.09 Boyolali",
      "33.10 Klaten",
      "33.11 Sukoharjo",
      "33.12 Wonogiri",
      "33.13 Karanganyar",
      "33.14 Sragen",
      "33.15 Grobogan",
      "33.16 Blora",
      "33.17 Rembang",
      "33.18 Pati",
      "33.19 Kudus",
      "33.20 Jepara",
      "33.21 Demak",
      "33.22 Semarang",
      "33.23 Temanggung",
      "33.24 Kendal",
      "33.25 Batang",
      "33.26 Pekalongan",
      "33.27 Pemalang",
      "33.28 Tegal",
      "33.29 Brebes",
      "33.71 Magelang",
      "33.72 Surakarta",
      "33.73 Salatiga",
      "33.74 Semarang",
      "33.75 Pekalongan",
      "33.76 Tegal"
    };
    Map<String, Long> values =
        Map.of(
            "33.74", 4_010_000_000L,
            "33.25", 2_900_000_000L,
            "33.20", 2_300_000_000L,
            "33.72", 1_800_000_000L,
            "33.10", 1_400_000_000L,
            "33.22", 900_000_000L,
            "33.02", 700_000_000L,
            "33.75", 600_000_000L,
            "33.19", 300_000_000L,
            "33.18", 114_318_500L);
    Set<String> joined =
        Set.of("33.17", "33.26", "33.24", "33.15", "33.08", "33.09", "33.71", "33.12");
    List<RegionFigure> regions = new ArrayList<>();
    for (String line : codes) {
      String code = line.substring(0, 5);
      boolean city = code.compareTo("33.7") > 0;
      long value = values.getOrDefault(code, 0L);
      regions.add(
          new RegionFigure(
              code,
              (city ? "Kota " : "Kab. ") + line.substring(6),
              city,
              value > 0 || joined.contains(code),
              true,
              value / 3_000_000,
              value,
              "/transaksi?paid=true&region=" + code));
    }
    return new RegionMap(regions, 18, 10, false);
  }

  private HomePage home() {
    return new HomePage(
        open(Section.HOME, "/", "", ""),
        headline(),
        List.of("nasi box", "kertas HVS A4", "cetak spanduk", "sewa Hiace", "kemeja batik"),
        List.of(
            new CategoryTile("01", "Katering dan Makan Minum", 4_120),
            new CategoryTile("02", "Alat Tulis Kantor", 9_874),
            new CategoryTile("12", "Jasa Acara dan Akomodasi", 1_688),
            new CategoryTile("05", "Percetakan dan Penggandaan", 5_213),
            new CategoryTile("03", "Seragam dan Konveksi", 6_048),
            new CategoryTile("11", "Komputer dan Elektronik", 3_922),
            new CategoryTile("04", "Furnitur", 4_377),
            new CategoryTile("06", "Sewa Kendaraan", 1_240)),
        orders(),
        map());
  }

  private static List<ProductCard> cards() {
    String[] names = {
      "Nasi Box Ayam Bakar Madu",
      "Nasi Box Ayam Goreng Kremes",
      "Nasi Liwet Solo Komplit",
      "Nasi Box Ikan Bandeng Presto",
      "Nasi Box Rendang Daging",
      "Nasi Gudeg Komplit",
      "Nasi Box Telur Balado",
      "Nasi Rames Tiga Lauk",
      "Nasi Box Empal Gepuk",
      "Nasi Kuning Tumpeng Mini",
      "Nasi Box Ayam Geprek",
      "Nasi Bakar Cumi",
      "Nasi Box Ayam Rica",
      "Nasi Uduk Betawi",
      "Nasi Box Lele Terbang",
      "Nasi Krawu Gresik",
      "Nasi Box Soto Kering",
      "Nasi Box Pepes Ikan",
      "Nasi Goreng Jawa",
      "Nasi Box Vegetarian"
    };
    List<SupplierTag> sellers =
        List.of(
            COOPERATIVE,
            supplier("s7", "Dapur Bu Sulastri", "INDIVIDUAL", "MICRO", false),
            supplier("s8", "CV Berkah Boga Utama", "CV", "SMALL", true),
            supplier("s9", "UD Bandeng Mulya", "SOLE_TRADER", "MICRO", false),
            supplier("s14", "Koperasi Karya Bunda", "COOPERATIVE", "SMALL", false));
    List<ProductCard> cards = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      SupplierTag seller = sellers.get(i % sellers.size());
      long net = 19_500 + i * 1_250L;
      cards.add(
          new ProductCard(
              "0193-" + i,
              names[i],
              "01.01",
              null,
              new Price(net, seller.vatRegistered() ? net * 111 / 100 : net, null, "porsi"),
              seller,
              i % 4 == 3
                  ? new Stock(StockKind.CAPACITY, 80)
                  : new Stock(StockKind.ON_REQUEST, 1 + i % 3),
              new LocalContent(i % 5 == 4 ? null : Integer.valueOf(95), false, true)));
    }
    return cards;
  }

  private static List<FacetGroup> facets(boolean chosen) {
    List<FacetOption> regions = new ArrayList<>();
    regions.add(new FacetOption("33.74", "Kota Semarang", 152, chosen));
    String[] others = {"Kab. Semarang", "Kab. Batang", "Kota Surakarta", "Kab. Klaten"};
    for (int i = 0; i < others.length; i++) {
      regions.add(new FacetOption("33.2" + i, others[i], 70 - i * 13, false));
    }
    return List.of(
        new FacetGroup("region", regions),
        new FacetGroup(
            "category",
            List.of(
                new FacetOption("01.01", "Nasi Box dan Prasmanan", 152, chosen),
                new FacetOption("01.02", "Snack dan Kudapan", 16, false))),
        new FacetGroup(
            "legalForm",
            List.of(
                new FacetOption("INDIVIDUAL", "Perorangan", 84, false),
                new FacetOption("ENTITY", "Badan usaha", 51, false),
                new FacetOption("COOPERATIVE", "Koperasi", 17, false))));
  }

  private ProductListPage products() {
    return new ProductListPage(
        open(Section.PRODUCTS, "/produk", "q=nasi+box&region=33.74&category=01.01", "nasi box"),
        List.of(new Link("Katering dan Makan Minum", "/produk?category=01")),
        new ProductQuery("nasi box", null, null, null, "relevance"),
        facets(true),
        regionChoices(),
        List.of(
            new Link("Kota Semarang", "/produk?q=nasi+box&category=01.01"),
            new Link("Nasi Box dan Prasmanan", "/produk?q=nasi+box&region=33.74")),
        "/produk?q=nasi+box",
        cards(),
        new Cursor(1, 20, 152L, 20, "/produk?q=nasi+box&after=abc", null),
        null);
  }

  private ProductListPage noProducts() {
    return new ProductListPage(
        open(Section.PRODUCTS, "/produk", "q=nasi+bok", "nasi bok"),
        List.of(),
        new ProductQuery("nasi bok", 10_000L, 50_000L, true, "price"),
        facets(false),
        regionChoices(),
        List.of(),
        "/produk?q=nasi+bok",
        List.of(),
        new Cursor(0, 0, 0L, 20, null, null),
        new Link("nasi box", "/produk?q=nasi+box"));
  }

  private ProductPage product() {
    return new ProductPage(
        open(Section.PRODUCTS, "/produk/0193-1", "", ""),
        List.of(
            new Link("Alat Tulis Kantor", "/produk?category=02"),
            new Link("Kertas dan Amplop", "/produk?category=02.01")),
        "0193-1",
        "Kertas HVS A4 80 gram",
        null,
        "02.01",
        null,
        new Price(54_000, 59_940, "11%", "rim"),
        new Stock(StockKind.TRACKED, 1_240),
        new LocalContent(72, false, true),
        new Comparison(
            "Kota Semarang",
            23,
            49_500,
            46_000,
            58_000,
            List.of(
                offer("Koperasi Pegawai Mekar", 47_500, "COOPERATIVE", "SMALL", 3, false),
                offer("Toko Sinar Jaya", 49_000, "SOLE_TRADER", "MICRO", 1, false),
                offer("CV Graha Kertas Prima", 54_000, "CV", "SMALL", 1, true)),
            "/produk?category=02.01&q=kertas",
            1),
        List.of(
            new PricePoint(LocalDate.of(2025, 3, 14), 48_000),
            new PricePoint(LocalDate.of(2025, 8, 2), 49_500),
            new PricePoint(LocalDate.of(2026, 2, 1), 52_000),
            new PricePoint(LocalDate.of(2026, 10, 20), 54_000)),
        List.of(
            new Fact("Ukuran", "A4, 210 × 297 mm"),
            new Fact("Gramatur", "80 gram/m²"),
            new Fact("Isi", "500 lembar per rim"),
            new Fact("Merek", "Sinar Prima"),
            new Fact("Kode KBKI", "32129, kertas untuk penulisan dan pencetakan")),
        LocalDate.of(2025, 3, 14),
        620,
        new SupplierPanel(GRAHA, "Kota Semarang, Kabupaten Demak", 128, 2022, 412_000_000, 9),
        5,
        true,
        true,
        true,
        List.of());
  }

  private static Offer offer(
      String name, long price, String form, String scale, int days, boolean current) {
    return new Offer(
        "0193-" + price,
        name,
        price,
        form,
        scale,
        new Stock(StockKind.ON_REQUEST, days),
        current,
        current);
  }

  private static List<Choice> regionChoices() {
    return List.of(
        new Choice("33.74", "Kota Semarang", true), new Choice("33.25", "Kab. Batang", false));
  }

  private SupplierListPage suppliers() {
    List<SupplierRow> rows = new ArrayList<>();
    for (ProductCard card : cards()) {
      rows.add(new SupplierRow(card.supplier(), 42, rows.size() % 3 * 20L, 120_000_000));
    }
    return new SupplierListPage(
        open(Section.SUPPLIERS, "/penyedia", "", ""),
        "",
        regionChoices(),
        List.of(new Choice("COOPERATIVE", "Koperasi", false)),
        rows,
        new Cursor(21, 40, 2_448L, 20, "/penyedia?after=x", "/penyedia"));
  }

  private SupplierPage supplier(SupplierTab tab) {
    return new SupplierPage(
        open(Section.SUPPLIERS, "/penyedia/s1", "", ""),
        tab,
        COOPERATIVE,
        tab != SupplierTab.PROFILE,
        LocalDate.of(2021, 6, 3),
        128,
        412_350_000,
        17,
        tab == SupplierTab.PROFILE ? null : 9,
        tab == SupplierTab.PRODUCTS ? cards() : List.of(),
        tab == SupplierTab.TRANSACTIONS ? orders() : List.of(),
        List.of(new Fact("Bentuk usaha", "Koperasi"), new Fact("Wilayah layanan", "Kota Semarang")),
        tab == SupplierTab.PROFILE
            ? null
            : new Cursor(1, 20, 42L, 20, "/penyedia/s1?after=x", null));
  }

  private TransactionListPage transactions() {
    List<OrderRow> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      rows.addAll(orders());
    }
    return new TransactionListPage(
        open(Section.TRANSACTIONS, "/transaksi", "supplier=s1", ""),
        new OrderFilter(
            regionChoices(),
            List.of(new Choice("a1", "Dinas Kesehatan", false)),
            List.of(new Choice("01", "Katering dan Makan Minum", false)),
            List.of(new Choice("MICRO", "usaha mikro", false)),
            List.of(new Choice("COMPLETED", "Selesai", false)),
            false,
            LocalDate.of(2026, 1, 1),
            TODAY,
            COOPERATIVE),
        15_024_318_500L,
        14_100_000_000L,
        24_318_500L,
        rows,
        new Cursor(1, 18, 4_741L, 20, "/transaksi?after=x", null),
        "/transaksi.csv",
        "/api/v1/orders");
  }

  private static MoneyTable catering() {
    return new MoneyTable(
        MoneyStage.PAID,
        List.of(
            new MoneyLine("Nasi Box Ayam Bakar Madu", "0193-0", 120, "porsi", 28_000, 3_360_000),
            new MoneyLine("Snack Box Tiga Macam", null, 120, "kotak", 12_000, 1_440_000)),
        4_800_000,
        0,
        List.of(
            new TaxLine(
                "VAT",
                null,
                0,
                null,
                null,
                true,
                "Tidak dikenakan: jasa boga, penyedia bukan PKP")),
        4_800_000,
        List.of(
            new Deductions(
                "TREASURER",
                List.of(
                    new TaxLine(
                        "INCOME_TAX_23",
                        "2%",
                        96_000,
                        "2% dari Rp4.800.000 · akun 411124-104",
                        "PMK 141/2015",
                        false,
                        null)))),
        4_704_000L,
        List.of(),
        null);
  }

  private static MoneyTable paper() {
    return new MoneyTable(
        MoneyStage.DUE,
        List.of(
            new MoneyLine("Kertas HVS A4 80 gram", "0193-1", 300, "rim", 54_000, 16_200_000),
            new MoneyLine("Map Kertas Batik", "0193-2", 60, "lusin", 45_000, 2_700_000)),
        18_900_000,
        0,
        List.of(new TaxLine("VAT", "11%", 2_079_000, null, "PMK 131/2024", true, null)),
        20_979_000,
        List.of(),
        20_979_000L,
        List.of(new TaxLine("STAMP_DUTY", null, 10_000, "Ditanggung penyedia", null, false, null)),
        null);
  }

  private static List<Step> steps(int at) {
    String[] keys = {"REQUESTED", "APPROVED", "ORDERED", "SHIPPED", "RECEIVED", "INVOICED", "PAID"};
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      StepStatus status = i < at ? StepStatus.DONE : i == at ? StepStatus.NOW : StepStatus.AHEAD;
      Integer limit = i == 1 || i == 2 ? Integer.valueOf(3) : i == 6 ? Integer.valueOf(30) : null;
      steps.add(
          new Step(keys[i], status, i < at ? LocalDate.of(2026, 11, 2 + i * 2) : null, limit));
    }
    return steps;
  }

  private static List<HistoryEntry> history() {
    return List.of(
        entry("REQUEST", "AWAITING_APPROVAL", "PROCUREMENT_OFFICER", 2, "kegiatan terjadwal"),
        entry("APPROVE", "AWAITING_SUPPLIER_CONFIRMATION", "COMMITMENT_OFFICER", 3, null),
        entry("CONFIRM", "CONFIRMED", "SUPPLIER", 3, null),
        entry("SHIP", "SHIPPED", "SUPPLIER", 9, null),
        entry("ACCEPT_GOODS", "ACCEPTED", "COMMITMENT_OFFICER", 9, "120 dari 120 sesuai"),
        entry("SIGN_HANDOVER", "HANDOVER_SIGNED", "SUPPLIER", 9, "BAST 027/1182"),
        entry("INVOICE", "INVOICED", "SUPPLIER", 10, null),
        entry("PAY", "COMPLETED", "EXPENDITURE_TREASURER", 18, "LS, SP2D 08812"));
  }

  private static HistoryEntry entry(
      String action, String state, String role, int day, @Nullable String detail) {
    Instant at = LocalDate.of(2026, 11, day).atTime(9, 14).atZone(SITE.zone()).toInstant();
    return new HistoryEntry(action, state, role, at, detail);
  }

  private static List<OrderDocument> documents() {
    return List.of(
        new OrderDocument("ORDER_LETTER", "/transaksi/x/surat.pdf", "PDF", 86_016),
        new OrderDocument("HANDOVER_CERTIFICATE", null, null, 0),
        new OrderDocument("OCDS", "/ocds/records/x", "JSON", 9_216));
  }

  private TransactionPage transaction() {
    return new TransactionPage(
        open(Section.TRANSACTIONS, "/transaksi/SP-3374-26-004127", "", ""),
        "SP-3374-26-004127",
        "Nasi box rapat koordinasi imunisasi",
        "COMPLETED",
        NOW,
        steps(7),
        "Dinas Kesehatan",
        "/transaksi?agency=x",
        "Kota Semarang",
        COOPERATIVE,
        "55120473",
        "Belanja makan minum rapat",
        "DIRECT",
        "PURCHASE_PROOF",
        List.of(),
        catering(),
        List.of(),
        "Rapat lain daripada yang dipesan kemarin",
        history(),
        documents(),
        new Proof(
            ProofState.RECORDED,
            47_902,
            NOW,
            null,
            "/log/proof/SP-3374-26-004127",
            new LogSeal(
                61_277,
                ROOT,
                "https://katalog.example/log/proof/SP-3374-26-004127",
                new QrPicture(9, "M4 4h1v1h-1z"))));
  }

  private TransactionPage refused() {
    List<Step> steps = new ArrayList<>(steps(1));
    steps.set(1, new Step("APPROVED", StepStatus.STOPPED, TODAY, 3));
    return new TransactionPage(
        open(Section.TRANSACTIONS, "/transaksi/SP-3374-26-004128", "", ""),
        "SP-3374-26-004128",
        "Kertas dan map semester genap",
        "REJECTED",
        NOW,
        steps,
        "Dinas Pendidikan",
        "/transaksi?agency=x",
        "Kota Semarang",
        GRAHA,
        "55120866",
        "Belanja alat tulis kantor",
        "DIRECT",
        null,
        List.of(),
        paper(),
        List.of(),
        null,
        List.of(
            entry("REQUEST", "AWAITING_APPROVAL", "PROCUREMENT_OFFICER", 2, null),
            entry("REJECT", "REJECTED", "COMMITMENT_OFFICER", 3, "harga di atas harga tengah")),
        documents(),
        new Proof(ProofState.WAITING, 47_903, NOW, null, null, null));
  }

  private StatisticsPage statistics() {
    String[] names = {
      "Katering dan Makan Minum",
      "Alat Tulis Kantor",
      "Jasa Acara dan Akomodasi",
      "Percetakan dan Penggandaan",
      "Seragam dan Konveksi",
      "Komputer dan Elektronik",
      "Furnitur",
      "Sewa Kendaraan",
      "Kebersihan dan Pemeliharaan Gedung",
      "5 kategori lain"
    };
    long[] values = {4_010, 2_320, 1_740, 1_410, 1_220, 1_100, 912, 704, 521, 1_087};
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      bars.add(
          new Bar(names[i], "/transaksi?category=0" + i, values[i] / 3, values[i] * 1_000_000));
    }
    List<MonthBar> months = new ArrayList<>();
    long[] sums = {1_110, 310, 640, 970, 720, 1_030, 1_170, 850, 1_310, 1_470, 1_620, 1_240};
    for (int i = 0; i < 12; i++) {
      months.add(
          new MonthBar(
              YearMonth.of(2025, 12).plusMonths(i),
              sums[i] / 4,
              sums[i] * 1_000_000,
              i == 11,
              "/transaksi?paid=true"));
    }
    return new StatisticsPage(
        open(Section.STATISTICS, "/statistik", "", ""),
        new StatisticsPage.Scope("Dinas Kesehatan", "01909e0c", null),
        headline(),
        LocalDate.of(2021, 1, 1),
        TODAY,
        TODAY,
        regionChoices(),
        bars,
        months,
        List.of(new Bar("MICRO", "/statistik", 3_100, 9_200_000_000L)),
        List.of(new Bar("CV", "/statistik.csv?by=legal-form", 3_100, 9_200_000_000L)),
        List.of(new Bar("Dinas Kesehatan", "/statistik?agency=1", 3_100, 9_200_000_000L)),
        List.of(new Bar("Koperasi Sekar Melati", "/penyedia/1", 3_100, 9_200_000_000L)),
        new Measures(
            4_741,
            15_024_318_500L,
            14_000_000_000L,
            13_000_000_000L,
            9_000_000_000L,
            400,
            4_000,
            40,
            4_000,
            44_000,
            4_800,
            28_800,
            5_100,
            16_000_000_000L,
            300,
            800_000_000L),
        map(),
        List.of(
            new PaymentDelay("Kab. Batang", "/transaksi?region=33.25", 7, 0, 812),
            new PaymentDelay("Kota Semarang", "/transaksi?region=33.74", 9, 3, 1_204)),
        "/transaksi?paid=true",
        "/statistik.csv?by=",
        "/statistik.xlsx?by=",
        "/statistik/rincian.csv",
        "/statistik/rincian.xlsx");
  }

  private PolicySimulationPage policySimulation(boolean answered) {
    List<Choice> one = List.of(new Choice("GOODS", "Barang", true));
    return new PolicySimulationPage(
        open(Section.SIMULATION, "/simulasi/aturan", "", ""),
        "nasional 2026.1",
        TODAY.toString(),
        answered ? "50.000.001" : "",
        one,
        List.of(new Choice("DIRECT_PROCUREMENT", "Pengadaan langsung", true)),
        List.of(new Choice("DIRECT_PURCHASE", "Pembelian langsung", true)),
        List.of(new Choice("OWN_STORE", "Toko ini", true)),
        List.of(new Choice("PROCUREMENT_OFFICER", "Pejabat pengadaan (PP)", true)),
        List.of(new Choice("RECEIPT", "Kuitansi", false)),
        List.of(new Choice("DIRECT", "Pembayaran langsung (LS)", true)),
        List.of(new Choice("SMALL", "Usaha kecil", true)),
        false,
        answered,
        List.of(new PolicySimulationPage.Typed("ceiling", answered ? "80.000.000" : "")),
        "",
        "",
        List.of(new Choice("MULTI_YEAR", "Kontrak tahun jamak", answered)),
        answered,
        answered
            ? new PolicySimulationPage.Answer(
                PolicySimulationPage.Verdict.REFUSED,
                "24 November 2026",
                List.of(new Fact("Bukti atau kontrak", "SPK, atau yang lebih kuat")),
                findings())
            : null,
        "/simulasi/pajak",
        answered ? List.of() : List.of(new FieldProblem("value", "Isi nilai")));
  }

  private TaxSimulationPage taxSimulation(@Nullable MoneyTable money) {
    List<SimulatedLine> lines = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      lines.add(
          new SimulatedLine(
              number,
              List.of(new Choice("GOODS", "Barang", true), new Choice("SERVICE", "Jasa", false)),
              List.of(new Choice("OTHER", "Barang lain", true)),
              number == 1 && money != null ? "18.900.000" : "",
              false));
    }
    return new TaxSimulationPage(
        open(Section.SIMULATION, "/simulasi/pajak", "", ""),
        "nasional 2026.1",
        TODAY.toString(),
        List.of(new Choice("DIRECT", "Pembayaran langsung (LS)", true)),
        List.of(new Choice("ONLINE_STORE", "Toko ini", true)),
        false,
        List.of(new Choice("CV", "CV", true)),
        true,
        true,
        false,
        "",
        List.of(new Choice("NONE", "Tanpa sertifikat", true)),
        lines,
        money,
        money == null ? List.of(new FieldProblem("amount-1", "Isi nilai.")) : List.of());
  }

  private OpenDataPage openData() {
    return new OpenDataPage(
        open(Section.OPEN_DATA, "/data-terbuka", "", ""),
        NOW,
        List.of(
            new Dataset(
                "orders",
                4_741L,
                List.of(new Link("CSV", "/transaksi.csv"), new Link("JSON", "/api/v1/orders"))),
            new Dataset("products", 55_082L, List.of(new Link("JSON", "/api/v1/products"))),
            new Dataset("statistics", null, List.of(new Link("JSON", "/api/v1/statistics")))),
        31_415,
        List.of(
            new DataFile(
                "/ocds/dumps/semua.jsonl.gz", null, 31_415, 9_876_543, "ab".repeat(32), NOW),
            new DataFile(
                "/ocds/dumps/2026.jsonl.gz", 2026, 9_876, 3_141_592, "cd".repeat(32), NOW)));
  }

  private LogPage log(boolean signed) {
    return new LogPage(
        open(Section.OPEN_DATA, "/data-terbuka/log", "", ""),
        signed ? "katalog.example/log" : null,
        signed ? 61_277 : 0,
        signed ? ROOT : "",
        signed
            ? List.of("katalog.example/log+0a1b2c3d+Af9kTEu3PQ3sLLIbyJd5CLSyuHEnTw+jPwtyUQpYVrUZ")
            : List.of(),
        signed ? List.of("pengawas.example/saksi") : List.of(),
        "https://katalog.example/log/",
        !signed);
  }

  private PublicationPolicyPage publicationPolicy(boolean counted) {
    return new PublicationPolicyPage(
        open(Section.OPEN_DATA, "/data-terbuka/kebijakan", "", ""),
        "ocds-000000",
        31_415,
        Publication.LICENSE,
        Publication.EXTENSIONS.stream().map(URI::create).toList(),
        counted
            ? new DataScore(
                89.7,
                4_741,
                List.of(
                    new DataScore.Check("P01", 0, 4_741, false),
                    new DataScore.Check("P02", 4_741, 0, false),
                    new DataScore.Check("P56", 0, 1, true),
                    new DataScore.Check("P57", 1, 0, true),
                    new DataScore.Check("P58", 0, 0, false)))
            : null);
  }

  private SignInPage signIn() {
    return new SignInPage(
        open(Section.OTHER, "/masuk", "", ""),
        "c5f1",
        "/kerja",
        "pp",
        Messages.of(language).text("signIn.expired"),
        "Nama pengguna atau kata sandi tidak cocok.",
        new KeptForm("/kerja/pesan", List.of(new KeptForm.Field("note", "Lantai 2"))),
        List.of("pp", "ppk", "bendahara", "penyedia"));
  }

  private ResumePage resume() {
    return new ResumePage(
        work("/masuk", "orders", null),
        "c5f1",
        new KeptForm("/kerja/pesan", List.of(new KeptForm.Field("note", "Lantai 2"))),
        "/kerja/pesan?produk=0193-1");
  }

  private ErrorPage error(int status) {
    return new ErrorPage(
        open(Section.OTHER, "/x", "", ""),
        status,
        "",
        "K7Q2",
        null,
        status == 422 ? List.of(new FieldProblem("limit", "limit harus 1 sampai 100")) : List.of());
  }

  private static Deadline deadline(String at, Urgency urgency, boolean today, int days) {
    return new Deadline(Instant.parse(at), urgency, today, days, today ? 6 : 30, 82, "EXPIRE");
  }

  private InboxPage inbox() {
    Deadline today = deadline("2026-11-24T09:00:00Z", Urgency.LATE, true, 0);
    Deadline tomorrow = deadline("2026-11-25T05:00:00Z", Urgency.SOON, false, 1);
    Deadline later = deadline("2026-11-27T09:00:00Z", Urgency.NEUTRAL, false, 3);
    return new InboxPage(
        work(
            "/kerja",
            "tasks",
            new Notice(
                Tone.DONE, Messages.of(language).text("done.REQUEST"), "Jumat 27 Nov, 16.00 WIB")),
        "all",
        7,
        5,
        2,
        1,
        List.of(
            task("APPROVE", "Kertas dan map", 20_979_000L, "AWAITING_APPROVAL", true, today),
            task("ACCEPT_GOODS", "Sewa bus", 9_000_000L, "SHIPPED", true, tomorrow)),
        List.of(
            task("PAY", "Toner printer laser", 3_450_000L, "INVOICED", true, later),
            task("APPROVE", "Snack rapat guru", 1_440_000L, "AWAITING_APPROVAL", false, later),
            task("SHIP", "Cetak rapor", null, "CONFIRMED", false, null)),
        List.of(new WaitingCases("suppliers", 3, false, 12, "/kerja/verifikasi")),
        true,
        true);
  }

  private static Task task(
      String action,
      String object,
      @Nullable Long gross,
      String state,
      boolean yours,
      @Nullable Deadline due) {
    return new Task(
        action, object, "CV Graha Kertas Prima", gross, "/kerja/pesanan/1", state, yours, due);
  }

  private InboxPage emptyInbox() {
    return new InboxPage(
        work("/kerja", "tasks", null),
        "all",
        0,
        0,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        true,
        false);
  }

  private WorkOrderListPage workOrders() {
    return new WorkOrderListPage(
        work("/kerja/pesanan", "orders", null),
        List.of(
            new Choice("1", "Sekretariat, Dinas Pendidikan", true),
            new Choice("2", "Pemerintah Kota Semarang", false)),
        List.of(new Choice("SHIPPED", "Dikirim", false)),
        "supplier",
        List.of(
            new WorkOrderRow(
                "/kerja/pesanan/1",
                null,
                "Kertas dan map semester genap",
                "CV Graha Kertas Prima",
                20_979_000,
                "AWAITING_APPROVAL",
                true,
                TODAY),
            new WorkOrderRow(
                "/kerja/pesanan/2",
                "SP-3374-26-004127",
                "Nasi box rapat koordinasi imunisasi",
                "Koperasi Boga Sejahtera",
                4_800_000,
                "SHIPPED",
                false,
                TODAY.minusDays(400))),
        new Cursor(21, 22, 152L, 20, "/kerja/pesanan?after=x", "/kerja/pesanan"));
  }

  private WorkOrderListPage noWorkOrders() {
    return new WorkOrderListPage(
        work("/kerja/pesanan", "orders", null),
        List.of(),
        List.of(new Choice("SHIPPED", "Dikirim", true)),
        "buyer",
        List.of(),
        new Cursor(0, 0, 0L, 20, null, null));
  }

  private static List<Finding> findings() {
    return List.of(
        new Finding(
            "PRICE-1",
            Severity.WARN,
            "Harga kertas 9,1% di atas harga tengah",
            "Rp54.000 per rim; harga tengah 23 penawaran sebanding Rp49.500.",
            List.of(),
            null,
            null,
            true,
            "Tawar harga, atau tulis alasan. Alasan diterbitkan untuk umum.",
            List.of(),
            null),
        new Finding(
            "SPLIT-1",
            Severity.BLOCK,
            "Pembelian sejenis 30 hari terakhir melewati Rp50 juta",
            "3 pesanan kertas sejak 26 Okt berjumlah Rp38.250.000.",
            List.of(
                new Link("SP-3374-26-004121", "/transaksi/SP-3374-26-004121"),
                new Link(
                    "permintaan yang belum bernomor",
                    "/kerja/pesanan/01a20b48-0900-7040-bd01-000000000001")),
            "Perpres 16/2018 Pasal 20 ayat (2)",
            "jateng 2026.3",
            false,
            "Gabungkan sisa kebutuhan menjadi satu paket, lalu pakai mini-kompetisi.",
            List.of(new Link("Lihat 3 pesanan", "/kerja/pesanan?q=kertas")),
            "/kerja/keberatan"),
        new Finding(
            "FORM-1",
            Severity.INFO,
            "Bentuk bukti: surat pesanan, dibuat otomatis",
            "Nilai di bawah Rp50 juta.",
            List.of(),
            "Perpres 16/2018 Pasal 28",
            "nasional 2026.11",
            true,
            null,
            List.of(),
            null));
  }

  private CheckoutPage checkout(boolean wrong, List<Finding> findings) {
    Messages messages = Messages.of(language);
    return new CheckoutPage(
        work("/kerja/pesan", "orders", null),
        NEW,
        "/kerja/pesan",
        GRAHA,
        List.of(
            new PlanChoice(
                "p1",
                "55120866",
                "Alat tulis kantor",
                80_000_000,
                8_600_000,
                10_000_000,
                61_400_000,
                true),
            new PlanChoice(
                "p2", "55120867", "Bahan cetak", 20_000_000, 0, 19_000_000, 1_000_000, false)),
        List.of(
            new CheckoutLine(
                "0193-1",
                "Kertas HVS A4 80 gram",
                "rim",
                54_000,
                "300",
                16_200_000L,
                new Stock(StockKind.TRACKED, 1_240)),
            new CheckoutLine(
                "0193-2",
                "Map Kertas Batik",
                "lusin",
                45_000,
                "60",
                2_700_000L,
                new Stock(StockKind.ON_REQUEST, 2))),
        List.of(new Choice("0193-3", "Amplop Coklat", false)),
        new Delivery(
            "33.74",
            "Kota Semarang",
            "Jl. Dr. Wahidin 118",
            "Siti Rahmawati",
            "024-8412180",
            "2026-12-02"),
        regionChoices(),
        "Kota Semarang, Kabupaten Demak",
        "DIRECT",
        "",
        "Kertas untuk ujian akhir semester",
        List.of(
            new Choice("RECEIPT", messages.text("form.RECEIPT"), true),
            new Choice("CONTRACT", messages.text("form.CONTRACT"), false)),
        paper(),
        NOW,
        findings,
        6,
        wrong
            ? List.of(
                new FieldProblem(
                    "quantity-0", messages.text("problem.overStock", "1.500", "1.240", "rim")),
                new FieldProblem("planItemId", messages.text("problem.plan")),
                new FieldProblem("phone", messages.text("problem.phone")))
            : List.of());
  }

  private OrderPage order() {
    return new OrderPage(
        work("/kerja/pesanan/1", "orders", null),
        "1",
        null,
        "Kertas dan map semester genap",
        "AWAITING_APPROVAL",
        true,
        List.of("COMMITMENT_OFFICER"),
        "55120866",
        "Alat tulis kantor",
        61_400_000L,
        TOKEN,
        deadline("2026-11-24T09:00:00Z", Urgency.LATE, true, 0),
        findings(),
        "Kertas untuk ujian akhir semester",
        5,
        paper(),
        "RECEIPT",
        List.of(new Fact("Penerima", "Siti Rahmawati"), new Fact("Alamat", "Jl. Dr. Wahidin 118")),
        steps(1),
        history().subList(0, 1),
        documents(),
        List.of(
            new OrderAction(
                "APPROVE",
                "/kerja/pesanan/1/approve",
                ActionKind.PRIMARY,
                List.of(),
                "Belum bisa disetujui: 1 aturan menghalangi."),
            new OrderAction(
                "REJECT",
                "/kerja/pesanan/1/reject",
                ActionKind.DESTRUCTIVE,
                List.of(new ActionField("reason", FieldKind.LONG_TEXT, true, "", List.of())),
                null)),
        GRAHA,
        "Dinas Pendidikan Kota Semarang",
        List.of(),
        null);
  }

  private OrderPage inspection() {
    return new OrderPage(
        work(
            "/kerja/pesanan/2",
            "orders",
            new Notice(Tone.DONE, Messages.of(language).text("done.SHIP"), null)),
        "2",
        "SP-3374-26-004127",
        "Nasi box rapat koordinasi imunisasi",
        "SHIPPED",
        false,
        List.of("COMMITMENT_OFFICER", "SUPPLIER"),
        "55120473",
        "Belanja makan minum rapat",
        null,
        TOKEN,
        deadline("2026-11-27T09:00:00Z", Urgency.NEUTRAL, false, 3),
        List.of(),
        null,
        5,
        catering(),
        null,
        List.of(new Fact("Penerima", "Siti Rahmawati")),
        steps(4),
        history().subList(0, 4),
        documents(),
        List.of(
            new OrderAction(
                "ACCEPT_GOODS",
                "/kerja/pesanan/2/accept-goods",
                ActionKind.PRIMARY,
                List.of(
                    new ActionField("function", FieldKind.CHECK, true, "", List.of()),
                    new ActionField("quantity", FieldKind.CHECK, true, "yes", List.of()),
                    new ActionField("time", FieldKind.CHECK, true, "", List.of()),
                    new ActionField("inspectedOn", FieldKind.DATE, true, "", List.of()),
                    new ActionField("remark", FieldKind.LONG_TEXT, false, "", List.of())),
                null),
            new OrderAction(
                "PAY",
                "/kerja/pesanan/2/pay",
                ActionKind.NORMAL,
                List.of(
                    new ActionField("paymentReference", FieldKind.TEXT, true, "", List.of()),
                    new ActionField("amount", FieldKind.MONEY, true, "", List.of()),
                    new ActionField(
                        "courier",
                        FieldKind.SELECT,
                        true,
                        "",
                        List.of(new Choice("own", "Antar sendiri", true)))),
                null),
            new OrderAction(
                "REPORT_NONCONFORMITY",
                "/kerja/pesanan/2/report-nonconformity",
                ActionKind.DESTRUCTIVE,
                List.of(),
                null)),
        COOPERATIVE,
        "Dinas Kesehatan Kota Semarang",
        List.of(new FieldProblem("ACCEPT_GOODS-inspectedOn", "Tanggal pemeriksaan belum diisi.")),
        "/transaksi/SP-3374-26-004127");
  }

  private ConfirmPage confirm() {
    return new ConfirmPage(
        work("/kerja/pesanan/1/reject", "orders", null),
        TOKEN,
        "Kertas dan map semester genap",
        "REJECT",
        "/kerja/pesanan/1/reject",
        "/kerja/pesanan/1",
        List.of(new Fact("Penyedia", "CV Graha Kertas Prima"), new Fact("Nilai", "Rp20.979.000")),
        List.of(new ActionField("reason", FieldKind.LONG_TEXT, true, "", List.of())),
        List.of());
  }

  private ShopPage shop() {
    Deadline later = deadline("2026-11-27T09:00:00Z", Urgency.NEUTRAL, false, 3);
    return new ShopPage(
        shopFrame(),
        List.of(
            new Choice("/kerja/toko?usaha=s2", "CV Graha Kertas Prima", true),
            new Choice("/kerja/toko?usaha=s3", "CV Graha Tinta", false)),
        null,
        List.of(new Fact("Skala usaha", "usaha kecil")),
        184,
        3,
        20_979_000,
        List.of(
            task(
                "CONFIRM",
                "Kertas dan map",
                20_979_000L,
                "AWAITING_SUPPLIER_CONFIRMATION",
                true,
                later)),
        List.of(
            product("0193-1", "Kertas HVS A4 80 gram", "rim", 54_000, 1_240, "LISTED", null),
            product("0193-2", "Map Kertas Batik", "lusin", 45_000, 20, "SUBMITTED", null),
            product("0193-3", "Amplop", "pak", 15_000, 0, "DRAFT", "Satuan belum jelas.")),
        new Cursor(1, 3, null, 20, "/kerja/toko?after=x", null),
        "?after=x&start=20",
        "/kerja/toko/produk/baru",
        List.of(
            new FieldProblem(
                "price-0193-1", Messages.of(language).text("problem.priceSuggested", "Rp1.450"))));
  }

  private static ShopProduct product(
      String id,
      String name,
      String unit,
      long price,
      long stock,
      String state,
      @Nullable String reason) {
    return new ShopProduct(
        id,
        name,
        new Price(price, price * 111 / 100, "11%", unit),
        new Stock(StockKind.TRACKED, stock),
        String.valueOf(price),
        false,
        String.valueOf(stock),
        stock,
        state,
        reason,
        TOKEN);
  }

  private ShopPage newShop() {
    return new ShopPage(
        shopFrame(),
        List.of(),
        new ShopStanding("Dapur Baru", "SUBMITTED", "UKPBJ Kota Semarang", NOW, "NPWP buram", null),
        List.of(),
        0,
        0,
        0,
        List.of(),
        List.of(),
        new Cursor(0, 0, 0L, 20, null, null),
        "",
        "/kerja/toko/produk/baru",
        List.of());
  }

  private RegistrationPage registration(RegistrationPage.@Nullable Mended mended) {
    List<RegistrationPage.Part> parts = new ArrayList<>();
    if (mended == null) {
      parts.add(
          new RegistrationPage.Part(
              "account",
              List.of(
                  registrationField("person", "text"), registrationField("password", "password"))));
    }
    parts.add(
        new RegistrationPage.Part(
            "business",
            List.of(registrationField("name", "text"), registrationField("scale", "select"))));
    parts.add(
        new RegistrationPage.Part("contact", List.of(registrationField("homeRegion", "select"))));
    return new RegistrationPage(
        mended == null ? open(Section.OTHER, "/daftar", "", "") : shopFrame(),
        NEW,
        mended == null ? "/daftar" : "/kerja/toko/pendaftaran",
        mended,
        parts,
        true,
        List.of(new Choice("33.25", "Kabupaten Batang", true)),
        "3374010000000000",
        List.of(
            new FieldProblem("name", "Nama usaha belum diisi."),
            new FieldProblem("scale", "Skala usaha belum diisi."),
            new FieldProblem("serviceRegions", "Pilih dari daftar.")));
  }

  private static RegistrationPage.Field registrationField(String name, String type) {
    return new RegistrationPage.Field(
        name, type, "", "off", "", List.of(new Choice("a", "A", false)), false);
  }

  private NewProductPage newProduct(NewProductPage.@Nullable Mended mended) {
    return new NewProductPage(
        shopFrame(),
        NEW,
        "/kerja/toko/produk/baru",
        "/kerja/toko",
        "CV Graha Kertas Prima",
        true,
        "Kertas",
        "",
        List.of(new Choice("02.01", "Alat Tulis Kantor › Kertas dan Amplop", true)),
        List.of(new Choice("rim", "rim", false)),
        "lima ribu",
        "no",
        "TRACKED",
        "10",
        true,
        "",
        "",
        mended,
        List.of(
            new FieldProblem("price", Messages.of(language).text("problem.price")),
            new FieldProblem("taxInclusive", "PPN"),
            new FieldProblem("stockKind", "Jenis")));
  }

  private PlanListPage plans(boolean some) {
    PlanRow row =
        new PlanRow(
            "/kerja/rencana/1",
            "55120866",
            "Alat tulis kantor",
            "5.1.02.01.01.0024",
            "Sekretariat",
            80_000_000,
            8_600_000,
            10_000_000,
            61_400_000,
            70_000_000L,
            "/kerja/rencana/1/hps",
            "10384007",
            false);
    return new PlanListPage(
        work("/kerja/rencana", "plans", null),
        List.of(new Choice("1", "Sekretariat", true), new Choice("2", "Bidang SMP", false)),
        "Sekretariat, Dinas Pendidikan",
        List.of(new Choice("2026", "2026", true), new Choice("2025", "2025", false)),
        "2026",
        some ? List.of(row) : List.of(),
        some,
        some
            ? new Cursor(1, 1, null, 20, "/kerja/rencana?after=x", null)
            : new Cursor(0, 0, 0L, 20, null, null));
  }

  /**
   * @param ready null before a file was sent
   */
  private PlanImportPage planImport(@Nullable Boolean ready) {
    boolean refused = Boolean.FALSE.equals(ready);
    PlanImportPage.Preview preview =
        new PlanImportPage.Preview(
            "rup-2026.csv",
            "12 KB",
            "eNpLBAAAYgBi",
            "33.74",
            "Dinas Pendidikan",
            1,
            1,
            3,
            refused ? 0 : 1,
            refused
                ? List.of(
                    new PlanImportPage.Problem(7, "pagu", "Tertulis “15 juta”.", "Tulis angka."),
                    new PlanImportPage.Problem(9, "", "Baris ini berisi 3 sel.", "Beri kutip."))
                : List.of(),
            refused ? 120 : 0,
            List.of(
                new PlanImportPage.Row(
                    2, "45871203", "Alat tulis", "Sekretariat", 2026, 80_000_000, null, true),
                new PlanImportPage.Row(
                    3, "45871204", "Rapat", "Sekretariat", 2026, 36_000_000, 30_000_000L, false)),
            4,
            List.of("sumber_dana"));
    return new PlanImportPage(
        work("/kerja/rencana/impor", "plans", null),
        TOKEN,
        ready == null ? regionChoices() : List.of(),
        List.of(new Choice("Dinas Pendidikan", "Dinas Pendidikan", false)),
        List.of(
            new PlanImportPage.Column("kd_rup", "Kode paket", true),
            new PlanImportPage.Column("mak", "Rekening", false)),
        "512 KB",
        ready == null ? null : preview,
        ready == null ? List.of(new FieldProblem("file", "Pilih berkas")) : List.of());
  }

  private PlanItemPage planItem(boolean officer) {
    PlanItemPage.Stated stated =
        new PlanItemPage.Stated(
            "HANDED_OVER", "PROCUREMENT_OFFICER", "2026-11-24", "Seluruh kebutuhan", "10384007");
    return new PlanItemPage(
        work("/kerja/rencana/1", "plans", null),
        TOKEN,
        "/kerja/rencana/1",
        "45871203",
        "Alat tulis kantor",
        "Sekretariat, Dinas Pendidikan",
        "5.1.02.01.01.0024",
        80_000_000,
        8_600_000,
        0,
        71_400_000,
        officer ? null : Long.valueOf(70_000_000),
        officer ? "/kerja/rencana/1/hps" : null,
        officer,
        List.of(
            subject("catalogue", null, officer, "NOT_IN_CATALOGUE", "CATALOGUE_DOES_NOT_SERVE"),
            subject("small-businesses", null, officer, "SMALL_CANNOT", "SMALL_CAN"),
            subject("national-system", stated, officer, "HANDED_OVER", "NOT_HANDED_OVER")),
        officer
            ? List.of(
                new FieldProblem("small-businesses-answer", "Pilih salah satu pernyataan."),
                new FieldProblem("small-businesses-reason", "Tulis alasannya."))
            : List.of());
  }

  private PlanItemPage.Subject subject(
      String key, PlanItemPage.@Nullable Stated stated, boolean officer, String... answers) {
    Messages messages = Messages.of(language);
    List<Choice> choices = new ArrayList<>();
    for (String answer : answers) {
      choices.add(new Choice(answer, messages.text("planAnswer." + answer), false));
    }
    return new PlanItemPage.Subject(
        key, stated, officer ? choices : List.of(), "", "", "2026-11-24");
  }

  private PlanEstimatePage planEstimate() {
    return new PlanEstimatePage(
        work("/kerja/rencana/1/hps", "plans", null),
        TOKEN,
        "/kerja/rencana/1/hps",
        "45871203",
        "Alat tulis kantor",
        "Sekretariat, Dinas Pendidikan",
        80_000_000,
        8_600_000,
        "90.000.000",
        List.of(new FieldProblem("ownerEstimate", "Paling tinggi sebesar pagu")));
  }

  private VerificationPage verification(boolean some) {
    VerificationCase waiting =
        new VerificationCase(
            "/kerja/verifikasi/penyedia/1", "Dapur Baru", "UD · usaha mikro", NOW, some ? 7 : 1);
    return new VerificationPage(
        work("/kerja/verifikasi", "plans", null),
        some ? regionChoices() : List.of(),
        "33.74",
        "Kota Semarang",
        some ? "kertas" : "",
        List.of(
            new VerificationPage.Queue("suppliers", some ? List.of(waiting) : List.of(), some),
            new VerificationPage.Queue("products", List.of(), false)),
        some
            ? List.of(
                new VerificationPage.Found(
                    "scales",
                    List.of(
                        new VerificationRecord(
                            "CV Graha Kertas",
                            "usaha kecil · bukti lama",
                            "Putuskan sebelum Kamis",
                            true,
                            List.of(
                                new Link("Skala usaha", "/kerja/verifikasi/penyedia/1/skala")))),
                    true),
                new VerificationPage.Found("foundProducts", List.of(), false))
            : List.of());
  }

  private RulesPage rules(boolean some) {
    return new RulesPage(
        open(Section.SIMULATION, "/aturan", "", ""),
        "jawa-tengah 2026.11 + nasional 2026.11",
        List.of(new Choice("method_limits", "Batas metode", true)),
        "method_limits",
        some ? "2026-11-24" : "24 November",
        some,
        List.of("method", "up_to", "legal_basis", "layer"),
        some
            ? List.of(
                List.of("DIRECT_PROCUREMENT", "200000000", "Perpres 16/2018", "nasional 2026.11"))
            : List.of(),
        new Cursor(some ? 1 : 0, some ? 1 : 0, 90L, 40, some ? "/aturan?mulai=40" : null, null),
        some ? List.of() : List.of(new FieldProblem("tanggal", "Bukan tanggal")));
  }

  private RecordPage record(String kind) {
    return new RecordPage(
        work("/kerja/verifikasi/penyedia/1/skala", "plans", null),
        TOKEN,
        kind,
        "/kerja/verifikasi/penyedia/1/skala",
        "/kerja/verifikasi?wilayah=33.74",
        "CV Graha Kertas",
        List.of("Periksa lagi"),
        List.of(new Fact("Skala", "usaha kecil")),
        List.of(new Fact("24 Nov 2026", "usaha kecil: SPT tahunan")),
        List.of(
            new RecordField(
                "scale",
                "Skala",
                "Menurut PP 7/2021",
                "select",
                "SMALL",
                List.of(new Choice("SMALL", "usaha kecil", true)),
                false),
            new RecordField("domestic", "PDN", "", "checkbox", "true", List.of(), true),
            new RecordField("on", "Tanggal bukti", "Hari", "date", "2026-11-24", List.of(), false),
            new RecordField("turnover", "Omzet", "Setahun", "money", "1", List.of(), true)),
        List.of(
            new FieldProblem("domestic", "Centang"), new FieldProblem("scale", "Pilih yang lain")));
  }

  private VerificationCasePage verificationCase() {
    return new VerificationCasePage(
        work("/kerja/verifikasi/penyedia/1", "plans", null),
        TOKEN,
        "/kerja/verifikasi/penyedia/1",
        "/kerja/verifikasi",
        "supplier",
        "Dapur Baru",
        List.of(new Fact("Bentuk usaha", "UD"), new Fact("Skala", "usaha mikro")),
        List.of(new Fact("NIK", "3374011203800008"), new Fact("Alamat", "Jalan Contoh 7")),
        List.of(Messages.of(language).text("problem.nikUnusual")),
        List.of(
            new Choice("check-identity", "NIK cocok", true),
            new Choice("check-address", "Alamat cocok", false)),
        "",
        List.of(new FieldProblem("checks", "Centang semua"), new FieldProblem("reason", "Tulis")));
  }
}
