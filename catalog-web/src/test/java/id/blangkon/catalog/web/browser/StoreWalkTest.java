package id.blangkon.catalog.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.blangkon.catalog.web.demonstration.Demonstration;
import id.blangkon.catalog.web.demonstration.DemonstrationAccount;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole path of an order in a real browser, by links and buttons alone, from the search to the
 * statistics.
 */
@BrowserTest
class StoreWalkTest {

  private static final Pattern RUPIAH = Pattern.compile("Rp([\\d.]+)");
  private static final Pattern TOTAL = Pattern.compile("Rp([\\d.]+) · ([\\d.]+) pesanan");
  private static final int MOST_PAGES = 20;
  private static final String REASON = "Rapat bulanan dengan peserta yang berbeda.";

  private static RunningStore store;

  /** What the statistics say in all. */
  private record Total(long value, long count) {}

  @BeforeAll
  static void start() {
    setDefaultAssertionTimeout(Visit.PATIENCE_MILLIS);
    store = new RunningStore();
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  // Two quantities, so that each walk knows its own order in the lists of tasks by its value.
  @ParameterizedTest
  @CsvSource({"true, 23", "false, 17"})
  void anOrderGoesFromTheSearchToTheStatistics(boolean javaScript, int quantity) {
    try (Visit visit = Visit.wide(store, javaScript)) {
      Walk walk = new Walk(visit, javaScript);
      Total before = walk.total();
      long gross = walk.request(quantity);
      walk.approve(gross);
      walk.deliver(gross);
      walk.inspect(gross);
      walk.invoice(gross);
      walk.pay(gross);
      walk.seeInPublic(before, gross);
      assertThat(visit.faults()).isEmpty();
    }
  }

  private static final class Walk {

    private final Visit visit;
    private final Page page;
    private final boolean withPictures;
    private String title = "";
    private String number = "";

    Walk(Visit visit, boolean withPictures) {
      this.visit = visit;
      this.page = visit.page();
      this.withPictures = withPictures;
    }

    private void picture(String name) {
      if (withPictures) {
        visit.picture("walk-" + name);
      }
    }

    Total total() {
      visit.open("/");
      page.locator("header").getByRole(AriaRole.LINK, Visit.button("Statistik")).first().click();
      return totalHere();
    }

    private Total totalHere() {
      Matcher total = TOTAL.matcher(visit.text(".tile.wide .note"));
      assertThat(total.find()).isTrue();
      return new Total(number(total.group(1)), number(total.group(2)));
    }

    private static long number(String text) {
      return Long.parseLong(text.replace(".", ""));
    }

    /** Finds a meal box of the demonstration's caterer and orders it; what that costs. */
    long request(int quantity) {
      visit.signIn(DemonstrationAccount.PP);
      picture("inbox-pp");
      visit.open("/");
      picture("home");
      page.getByRole(AriaRole.SEARCHBOX).fill("nasi kotak");
      page.getByRole(AriaRole.SEARCH).getByRole(AriaRole.BUTTON).click();
      picture("search");
      Locator cards = page.locator(".ware");
      assertThat(cards.first()).isVisible();
      // By the synonym: the goods themselves are called boxes.
      assertThat(cards.first()).containsText("Nasi Box");
      Locator own = cards.filter(new Locator.FilterOptions().setHasText(Demonstration.SUPPLIER));
      for (int i = 0; own.count() == 0 && i < MOST_PAGES; i++) {
        page.locator("a[rel=next]").click();
      }
      title = own.first().locator("h2").innerText();
      own.first().locator("h2 a").click();
      assertThat(page.locator("h1")).hasText(title);
      picture("product");
      page.locator("input[name=jumlah]").fill(Integer.toString(quantity));
      visit.press("Buat pesanan");
      fill();
      picture("checkout");
      visit.press("Periksa pesanan");
      picture("checkout-review");
      long gross = gross();
      // The office bought the like this month, which the rules want explained to everybody.
      page.locator("textarea[name=reason]").fill(REASON);
      visit.press("Kirim ke PPK");
      done("Pesanan dikirim ke PPK");
      title = visit.text("h1");
      picture("order-requested");
      visit.signOut();
      return gross;
    }

    private void fill() {
      Locator plans = page.locator("#planItemId .option");
      Locator meals =
          plans.filter(
              new Locator.FilterOptions()
                  .setHasText(Pattern.compile("makan|katering", Pattern.CASE_INSENSITIVE)));
      (meals.count() > 0 ? meals : plans).first().getByRole(AriaRole.RADIO).check();
      page.getByLabel("Alamat pengiriman").fill("Jalan Pemuda 148, gedung B");
      page.getByLabel("Telepon penerima").fill("024-3513366");
      page.getByLabel("Dibutuhkan paling lambat").fill(RunningStore.DAY.plusDays(9).toString());
      page.locator("#payment input[value=DIRECT]").check();
      page.getByLabel("Catatan untuk penyedia").fill("Antar sebelum pukul 11");
    }

    private long gross() {
      Matcher sum = RUPIAH.matcher(visit.text("table tr.sum .num"));
      assertThat(sum.find()).isTrue();
      return number(sum.group(1));
    }

    /** Signs in and opens the task of the order. */
    private void open(DemonstrationAccount account, String task, long gross) {
      visit.signIn(account);
      picture("inbox-" + account.username());
      page.locator(".tasks li")
          .filter(new Locator.FilterOptions().setHasText(rupiah(gross)))
          .filter(new Locator.FilterOptions().setHasText(title))
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(task))
          .first()
          .click();
      assertThat(page.locator("h1")).hasText(title);
    }

    private static String rupiah(long amount) {
      StringBuilder digits = new StringBuilder(Long.toString(amount));
      for (int i = digits.length() - 3; i > 0; i -= 3) {
        digits.insert(i, '.');
      }
      return "Rp" + digits;
    }

    private void done(String notice) {
      assertThat(page.locator("main").getByRole(AriaRole.STATUS)).containsText(notice);
    }

    void approve(long gross) {
      open(DemonstrationAccount.PPK, "Periksa dan setujui pesanan", gross);
      picture("order-approve");
      visit.press("Setujui pesanan");
      done("Pesanan disetujui");
      Matcher letter = Pattern.compile("SP-\\d+-\\d+-\\d+").matcher(visit.text("main"));
      assertThat(letter.find()).isTrue();
      number = letter.group();
      picture("order-approved");
      visit.signOut();
    }

    void deliver(long gross) {
      open(DemonstrationAccount.PENYEDIA, "Konfirmasi pesanan", gross);
      picture("order-confirm");
      visit.press("Konfirmasi pesanan");
      done("Pesanan dikonfirmasi");
      page.getByLabel("Nomor surat jalan atau resi").fill("SJ-118");
      visit.press("Catat pengiriman");
      done("Pengiriman dicatat");
      picture("order-shipped");
      visit.signOut();
    }

    void inspect(long gross) {
      open(DemonstrationAccount.PPK, "Periksa barang", gross);
      for (String check :
          new String[] {
            "Fungsi sesuai pesanan", "Jumlah sesuai pesanan", "Waktu kirim sesuai pesanan"
          }) {
        page.getByLabel(check).check();
      }
      picture("order-inspect");
      visit.press("Terima barang");
      done("Barang diterima");
      visit.press("Tanda tangani BAST");
      done("BAST ditandatangani");
      picture("order-signed");
      visit.signOut();
    }

    void invoice(long gross) {
      open(DemonstrationAccount.PENYEDIA, "Tanda tangani serah terima (BAST)", gross);
      visit.press("Tanda tangani BAST");
      done("BAST ditandatangani");
      page.getByLabel("Nomor tagihan").fill("INV/2026/118");
      picture("order-invoice");
      visit.press("Ajukan tagihan");
      done("Tagihan diajukan");
      visit.signOut();
    }

    void pay(long gross) {
      open(DemonstrationAccount.BENDAHARA, "Bayar dan catat pembayaran", gross);
      page.getByLabel("Nomor SP2D atau bukti bayar").fill("SP2D-08812");
      picture("order-pay");
      visit.press("Catat pembayaran");
      done("Pembayaran dicatat");
      picture("order-paid");
      visit.signOut();
    }

    /** Signed out, as any citizen, once the journal has been followed. */
    void seeInPublic(Total before, long gross) {
      visit.open("/");
      page.locator("header").getByRole(AriaRole.LINK, Visit.button("Transaksi")).first().click();
      Locator row =
          page.locator("table.orders tr")
              .filter(new Locator.FilterOptions().setHasText(number))
              .filter(new Locator.FilterOptions().setHasText("Selesai"));
      until(() -> row.count() == 1);
      assertThat(row).containsText(rupiah(gross));
      picture("transactions");
      row.getByRole(AriaRole.LINK).first().click();
      assertThat(page.locator("h1")).hasText(title);
      assertThat(page.locator("main")).containsText(rupiah(gross));
      assertThat(page.locator("main")).containsText(REASON);
      assertThat(page.locator("main")).not().containsText("024-3513366");
      picture("transaction");
      page.locator("main")
          .getByRole(AriaRole.LINK, Visit.button(Demonstration.SUPPLIER))
          .first()
          .click();
      page.locator("nav.tabs").getByRole(AriaRole.LINK, Visit.button("Transaksi")).click();
      until(() -> row.count() == 1);
      picture("supplier-transactions");
      page.locator("header").getByRole(AriaRole.LINK, Visit.button("Statistik")).first().click();
      Total expected = new Total(before.value() + gross, before.count() + 1);
      until(() -> totalHere().equals(expected));
      for (Locator sum : page.locator("table.bars tfoot .num").all()) {
        assertThat(sum.innerText()).isEqualTo(rupiah(expected.value()));
      }
      picture("statistics");
    }

    /** Looks again until it is so: the journal is followed within a second or so. */
    private void until(BooleanSupplier seen) {
      page.waitForCondition(
          () -> {
            if (seen.getAsBoolean()) {
              return true;
            }
            page.reload();
            return seen.getAsBoolean();
          });
    }
  }
}
