package id.blangkon.catalog.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import id.blangkon.catalog.web.demonstration.DemonstrationAccount;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Looks at every page of the running store as each role sees it: axe finds nothing, nothing runs
 * off a small screen, scripts do not fail, and a page stays within its weight with all that it
 * loads.
 */
@BrowserTest
class RunningPagesTest {

  private static final long MOST_BYTES = 50 * 1024;

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String RUN =
      "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']}).then(result =>"
          + " result.violations.map(rule => rule.id + ' at ' + rule.nodes[0].html))";

  private static final List<String> PUBLIC =
      List.of(
          "/",
          "/produk",
          "/produk?q=nasi+box",
          "/produk?q=tidakadaitu",
          "/produk?q=nasi+kotak&region=33.74&region=33.25&legalForm=COOPERATIVE&minPrice=20000&maxPrice=30000",
          "/penyedia",
          "/transaksi",
          "/statistik",
          "/data-terbuka",
          "/data-terbuka/kebijakan",
          "/data-terbuka/log",
          "/simulasi/pajak",
          "/simulasi/pajak?vatRegistered=yes&hasTaxId=yes&kind-1=GOODS&amount-1=11100000&kind-2=CATERING"
              + "&amount-2=5500000&price-2=inclusive",
          "/simulasi/pajak?amount-1=banyak",
          "/simulasi/aturan",
          "/simulasi/aturan?date=2026-11-24&category=GOODS&value=60000000&method=DIRECT_PROCUREMENT"
              + "&variant=DIRECT_PURCHASE&channel=OWN_STORE&payment=DIRECT&scale=SMALL",
          "/simulasi/aturan?value=banyak",
          "/aturan",
          "/aturan?tabel=tax_rates&semua=true",
          "/aturan?tabel=provisions&tanggal=kemarin",
          "/masuk",
          "/daftar",
          "/tidak-ada");

  /** What leads on from a list: the selector of a link to follow, after the list. */
  private static final Map<String, String> ONWARD =
      Map.of(
          "/produk?q=nasi+box", ".ware h2 a",
          "/penyedia", ".ware h2 a",
          "/transaksi", "table.orders th a",
          "/kerja/pesanan", "table.orders th a",
          "/kerja/toko", "a[href$=turunkan]",
          "/kerja/verifikasi", ".tasks h3 a");

  private static RunningStore store;

  @BeforeAll
  static void start() {
    store = new RunningStore();
    store.sendBackTheNewSupplier();
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  private static Map<DemonstrationAccount, List<String>> workPlaces() {
    Map<DemonstrationAccount, List<String>> places = new EnumMap<>(DemonstrationAccount.class);
    for (DemonstrationAccount account : DemonstrationAccount.values()) {
      places.put(
          account,
          switch (account) {
            case PROVINSI -> List.of("/kerja", "/kerja/verifikasi");
            case UKPBJ ->
                List.of("/kerja", "/kerja/pesanan", "/kerja/rencana", "/kerja/verifikasi");
            case PP, PPK, BENDAHARA, PA -> List.of("/kerja", "/kerja/pesanan", "/kerja/rencana");
            // They have the same pages as their colleagues in the city.
            case PP_BATANG, PPK_BATANG -> List.of("/kerja");
            case PENYEDIA ->
                List.of("/kerja", "/kerja/pesanan", "/kerja/toko", "/kerja/toko/produk/baru");
            case PENYEDIA_BARU -> List.of("/kerja", "/kerja/toko", "/kerja/toko/pendaftaran");
            case DINKOP -> List.of("/kerja");
            case AUDITOR -> List.of("/kerja", "/kerja/pesanan", "/kerja/rencana");
          });
    }
    return places;
  }

  // Both schemes, on the narrowest and on a usual screen; the same pages, so that each is seen in
  // both.
  @Test
  void aProofIsCheckedInTheBrowserAndOneThatWasChangedIsRefused() {
    try (Visit visit = Visit.wide(store, true)) {
      Page page = visit.page();
      visit.open("/transaksi");
      page.locator("table.orders th a").first().click();
      String proof = page.locator("a[href^='/log/proof/']").first().getAttribute("href");
      String text = page.request().get(store.at(proof)).text();
      visit.open("/data-terbuka/log");
      assertThat(checked(visit, text)).startsWith("Bukti cocok.").contains("catalog.example/log");
      String root = text.lines().filter(line -> line.length() == 44).reduce("", (a, b) -> b);
      assertThat(checked(visit, text.replace(root, "A" + root.substring(1))))
          .startsWith("Bukti TIDAK cocok: tanda tangan");
      assertThat(checked(visit, text.replaceFirst("index ", "index 1")))
          .startsWith("Bukti TIDAK cocok: ");
      assertThat(visit.faults()).isEmpty();
    }
  }

  private static String checked(Visit visit, String proof) {
    visit
        .page()
        .setInputFiles(
            "#proof", new FilePayload("p.tlog-proof", "text/plain", proof.getBytes(UTF_8)));
    visit.page().locator("[data-proof] [role=status]").evaluate("out => out.textContent = ''");
    visit.press("Periksa bukti");
    visit.page().locator("[data-proof] [role=status] p").first().waitFor();
    return visit.text("[data-proof] [role=status]");
  }

  @ParameterizedTest
  @CsvSource({"360, LIGHT", "1280, DARK"})
  void everyPageIsAccessibleAndLight(int width, ColorScheme scheme) {
    List<String> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    try (Visit visit = Visit.inScheme(store, width, scheme)) {
      Look look = new Look(visit, found, seen, width);
      PUBLIC.forEach(path -> look.at("nobody", path));
    }
    workPlaces()
        .forEach(
            (account, paths) -> {
              try (Visit visit = Visit.inScheme(store, width, scheme)) {
                visit.signIn(account);
                Look look = new Look(visit, found, seen, width);
                paths.forEach(path -> look.at(account.username(), path));
                if (account == DemonstrationAccount.PP) {
                  look.atCheckout();
                }
                if (account == DemonstrationAccount.UKPBJ) {
                  look.atPapers();
                }
              }
            });
    assertThat(found).isEmpty();
    assertThat(seen).hasSizeGreaterThan(40);
  }

  private static final class Look {

    private final Visit visit;
    private final Page page;
    private final List<String> found;
    private final Set<String> seen;
    private final int width;
    private final AtomicLong bytes = new AtomicLong();
    private final String axe = AxeBuilder.getAxeScript();

    Look(Visit visit, List<String> found, Set<String> seen, int width) {
      this.visit = visit;
      this.page = visit.page();
      this.found = found;
      this.seen = seen;
      this.width = width;
      CDPSession network = page.context().newCDPSession(page);
      network.send("Network.enable");
      JsonObject disabled = new JsonObject();
      disabled.addProperty("cacheDisabled", true);
      network.send("Network.setCacheDisabled", disabled);
      network.on(
          "Network.loadingFinished",
          event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    }

    void at(String who, String path) {
      bytes.set(0);
      visit.open(path);
      check(who + " " + path);
      String onward = ONWARD.get(path);
      Locator link = onward == null ? null : page.locator(onward).first();
      if (link != null && link.count() > 0) {
        bytes.set(0);
        visit.open(link.getAttribute("href"));
        check(who + " after " + path);
        for (String tab : List.of("transaksi", "profil")) {
          if (path.equals("/penyedia")) {
            String supplier = page.url().replaceAll("\\?.*", "");
            bytes.set(0);
            page.navigate(supplier + "?tab=" + tab);
            check(who + " supplier " + tab);
          }
        }
      }
    }

    /** The forms of the papers of a supplier and of a product, each found by its name. */
    void atPapers() {
      Map.of("skala", "cv", "pajak", "cv", "tkdn", "nasi")
          .forEach(
              (paper, name) -> {
                visit.open("/kerja/verifikasi?cari=" + name);
                Locator link = page.locator("a[href$=" + paper + "]");
                if (link.count() == 0) {
                  found.add("nothing of the name " + name + " leads to " + paper);
                  return;
                }
                bytes.set(0);
                visit.open(link.first().getAttribute("href"));
                check("ukpbj " + paper);
              });
    }

    /** The form of an order, with what is wrong in it. */
    void atCheckout() {
      visit.open("/produk?q=nasi+box");
      page.locator(".ware h2 a").first().click();
      page.waitForLoadState(LoadState.LOAD);
      bytes.set(0);
      visit.press("Buat pesanan");
      check("pp checkout");
      page.locator("input[name=quantity]").fill("0,5");
      bytes.set(0);
      page.locator("form.split").evaluate("form => form.noValidate = true");
      visit.press("Periksa pesanan");
      check("pp checkout with problems");
      goBackToTheReview();
    }

    /** Back to a page that answered a form: the browser has it, or shows an error of its own. */
    private void goBackToTheReview() {
      page.locator("input[name=quantity]").fill("2");
      page.locator("input[name=planItemId]").first().check();
      page.locator("[name=address]").fill("Jalan Pemuda 148");
      page.locator("[name=phone]").fill("0812-3450-0001");
      page.locator("[name=neededBy]").fill("2026-12-10");
      page.locator("input[name=payment]").first().check();
      visit.press("Periksa pesanan");
      String review = page.locator("h1").innerText();
      visit.open("/produk");
      page.goBack();
      if (!page.locator("h1").innerText().equals(review)) {
        found.add("back from the next page is no review: " + page.title());
      }
      found.addAll(visit.faults());
      visit.faults().clear();
    }

    private void check(String name) {
      page.waitForLoadState(LoadState.LOAD);
      seen.add(name);
      visit.checkWidth(name);
      page.evaluate(axe);
      if (page.evaluate(RUN, RULES) instanceof List<?> violations) {
        violations.forEach(violation -> found.add(name + ": " + violation));
      }
      // Weighed now: what a page loads by itself has come before it answered.
      if (bytes.get() > MOST_BYTES) {
        found.add(name + ": weighs " + bytes.get() + " bytes");
      }
      if (bytes.get() == 0) {
        found.add(name + ": was not weighed");
      }
      String file =
          "page-" + name.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT) + "-" + width;
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Visit.SCREENSHOTS.resolve(file + ".png"))
              .setFullPage(true));
      // A refused form and an address that is not there are told in the console too.
      visit.faults().removeIf(fault -> fault.contains("Failed to load resource"));
      found.addAll(visit.faults());
      visit.faults().clear();
    }
  }
}
