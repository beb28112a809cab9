package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordering in the browser, over HTTP. */
class CheckoutPagesTest {

  private static final String ACTION = "/kerja/pesan";

  private static TestStore store;
  private static PageVisitor officer;

  @BeforeAll
  static void start() {
    store = new TestStore();
    officer = new PageVisitor(store, "pp");
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  private static String address(Product product, String quantity) {
    return ACTION + "?produk=" + product.id() + "&jumlah=" + quantity;
  }

  /** The form with everything filled in, for the plan item. */
  private static HtmlForm filled(Product product, String quantity, PlanItem plan)
      throws IOException, InterruptedException {
    return HtmlForm.of(officer.page(address(product, quantity)), ACTION)
        .with("planItemId", plan.id().toString())
        .with("address", "Jalan Pemuda 148 <lantai 2>")
        .with("recipient", "Sri Rejeki")
        .with("phone", "0812-3450-0001")
        .with("neededBy", "2026-12-10")
        .with("payment", "DIRECT")
        .with("note", "antar pagi")
        .with("reason", "Rapat lain daripada yang sudah dipesan");
  }

  private static HtmlForm reviewed(Product product, String quantity)
      throws IOException, InterruptedException {
    HttpResponse<String> review =
        officer.send(filled(product, quantity, store.plan).with("step", "review"));
    assertThat(review.statusCode()).as(review.body()).isEqualTo(200);
    return HtmlForm.of(review.body(), ACTION);
  }

  private static long waiting() throws IOException, InterruptedException {
    return TestStore.tree(store.get("ppk", "/api/v1/inbox")).path("total").asLong();
  }

  @Test
  void theOtherLanguageKeepsTheStepAndWhatWasTyped() throws IOException, InterruptedException {
    HtmlForm form = filled(store.paper, "3", store.plan);
    HttpResponse<String> english = officer.send(form.with("switch", "en"));
    assertThat(english.body()).contains("<html lang=\"en\">");
    HtmlForm again = HtmlForm.of(english.body(), ACTION);
    for (String field : List.of("planItemId", "address", "phone", "neededBy", "note")) {
      assertThat(again.value(field)).as(field).isEqualTo(form.value(field));
    }
    HttpResponse<String> review = officer.send(again.with("step", "review"));
    assertThat(review.body()).contains("name=\"at\" value=\"review\"");
    HttpResponse<String> indonesian =
        officer.send(HtmlForm.of(review.body(), ACTION).with("switch", "id"));
    assertThat(indonesian.body())
        .contains("<html lang=\"id\">", "name=\"at\" value=\"review\"", "antar pagi");
    assertThat(indonesian.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
  }

  @Test
  void anOfficerOrdersInThreeSteps() throws IOException, InterruptedException {
    String form = officer.page(address(store.paper, "3"));
    assertThat(form)
        .contains("Kertas HVS A4 80 gram", "Belanja keperluan kantor", "Rp162.000", "Rp179.820")
        .contains("value=\"33.74\" selected")
        .doesNotContain("role=\"alert\"");

    HttpResponse<String> review =
        officer.send(filled(store.paper, "3", store.plan).with("step", "review"));
    assertThat(review.statusCode()).isEqualTo(200);
    assertThat(review.body())
        .contains("Kirim ke PPK", "Rp179.820", "Jalan Pemuda 148 &lt;lantai 2", "Sri Rejeki")
        .contains("Kamis 10 Des 2026", "antar pagi", "Jumat 27 Nov 2026");

    HttpResponse<String> sent =
        officer.send(HtmlForm.of(review.body(), ACTION).with("step", "send"));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    String location = PageVisitor.location(sent);
    assertThat(location).matches("/kerja/pesanan/[0-9a-f-]{36}\\?done=REQUEST");
    String id = location.substring("/kerja/pesanan/".length(), location.indexOf('?'));
    assertThat(TestStore.tree(store.get("pp", "/api/v1/orders/" + id)).path("gross").asLong())
        .isEqualTo(179_820);
  }

  @Test
  void theSameFormSentTwiceMakesOneOrder() throws IOException, InterruptedException {
    HtmlForm form = reviewed(store.mealBox, "20").with("step", "send");
    long before = waiting();
    String first = PageVisitor.location(officer.send(form));
    String second = PageVisitor.location(officer.send(form));
    assertThat(second).isEqualTo(first);
    assertThat(waiting()).isEqualTo(before + 1);

    HttpResponse<String> other = officer.send(form.with("quantity", "30"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("sudah terkirim dengan isian lain");
    assertThat(waiting()).isEqualTo(before + 1);
    HtmlForm consciously = HtmlForm.of(other.body(), ACTION).with("step", "send");
    assertThat(consciously.value("key")).isNotEqualTo(form.value("key"));
    assertThat(officer.send(consciously).statusCode()).isEqualTo(303);
    assertThat(waiting()).isEqualTo(before + 2);
  }

  @Test
  void withoutItsKeyNothingIsSent() throws IOException, InterruptedException {
    long before = waiting();
    HttpResponse<String> sent =
        officer.send(reviewed(store.mealBox, "20").with("key", "").with("step", "send"));
    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(HtmlForm.of(sent.body(), ACTION).value("key")).isNotEmpty();
    assertThat(waiting()).isEqualTo(before);
  }

  @Test
  void aRuleThatBlocksIsShownWithItsWayOutAndNothingIsSent()
      throws IOException, InterruptedException {
    HttpResponse<String> review =
        officer.send(filled(store.chair, "10", store.plan).with("step", "review"));
    assertThat(review.statusCode()).isEqualTo(200);
    assertThat(review.body())
        .contains("Menghalangi", "melebihi batas toko ini, Rp50.000.000", "SPSE")
        .contains("Batas: Rp50.000.000")
        .doesNotContain("value=\"send\"");
    long before = waiting();
    HttpResponse<String> forced =
        officer.send(HtmlForm.of(review.body(), ACTION).with("step", "send"));
    assertThat(forced.statusCode()).isEqualTo(422);
    assertThat(forced.body()).contains("melebihi batas toko ini");
    assertThat(waiting()).isEqualTo(before);
  }

  @Test
  void aPlanItemWithTooLittleLeftBlocks() throws IOException, InterruptedException {
    PlanItem small = store.plan(100_000);
    HttpResponse<String> review =
        officer.send(filled(store.paper, "3", small).with("step", "review"));
    assertThat(review.body()).contains("Menghalangi", "Sisa pagu Rp100.000");
  }

  @Test
  void everyMissingAnswerIsNamedAtItsFieldAndTheRestIsKept()
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        officer.send(
            HtmlForm.of(officer.page(address(store.paper, "3")), ACTION)
                .with("quantity", "tiga")
                .with("recipient", "")
                .with("neededBy", "besok")
                .with("note", "antar <pagi>")
                .with("step", "review"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains(
            "href=\"#quantity-0\"",
            "href=\"#planItemId\"",
            "href=\"#address\"",
            "href=\"#recipient\"",
            "href=\"#phone\"",
            "href=\"#neededBy\"",
            "href=\"#payment\"")
        .contains("Anda menulis “tiga”", "value=\"tiga\"", "value=\"besok\"", "antar &lt;pagi");
  }

  @Test
  void aFormThatIsShownAgainIsCompressedToo() throws IOException, InterruptedException {
    HtmlForm form = HtmlForm.of(officer.page(address(store.paper, "3")), ACTION);
    HttpRequest.Builder request = officer.posting(ACTION, form.with("step", "review").encoded());
    String whole = store.send(request).body();
    HttpResponse<byte[]> response =
        store.client.send(
            request.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(response.headers().allValues("Vary")).contains("Accept-Encoding");
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(whole);
    }
  }

  @Test
  void anOrderThatRulesWarnOfAsksForAReasonOnItsReviewAndShowsItToEverybody()
      throws IOException, InterruptedException {
    store.newOrder();
    HtmlForm review = reviewed(store.paper, "3");
    HttpResponse<String> without = officer.send(review.with("reason", "").with("step", "send"));
    assertThat(without.statusCode()).isEqualTo(400);
    assertThat(without.body())
        .contains("href=\"#reason\"", "id=\"reason-err\"", "Tulis alasan, sedikitnya 10 huruf")
        .contains("Terbuka untuk umum", "name=\"at\" value=\"review\"", "antar pagi");

    HtmlForm again = HtmlForm.of(without.body(), ACTION).with("reason", "Rapat <lain> besok");
    assertThat(HtmlForm.of(officer.send(again.with("step", "form")).body(), ACTION).value("reason"))
        .as("kept when the order is changed")
        .isEqualTo("Rapat <lain> besok");
    String order = PageVisitor.location(officer.send(again.with("step", "send")));
    assertThat(officer.page(order)).contains("Alasan pejabat", "Rapat &lt;lain&gt; besok");
  }

  @Test
  void whatTheCoreRefusesIsShownAtItsField() throws IOException, InterruptedException {
    HttpResponse<String> stock =
        officer.send(filled(store.chair, "11", store.plan).with("step", "review"));
    assertThat(stock.statusCode()).isEqualTo(422);
    assertThat(stock.body()).contains("id=\"quantity-0-err\"", "melebihi stok", "value=\"11\"");

    HttpResponse<String> fields =
        officer.send(
            filled(store.paper, "3", store.plan)
                .with("phone", "12")
                .with("neededBy", "2026-11-23")
                .with("step", "review"));
    assertThat(fields.statusCode()).isEqualTo(400);
    assertThat(fields.body())
        .contains("id=\"phone-err\"", "id=\"neededBy-err\"", "value=\"2026-11-23\"")
        .contains("value=\"Sri Rejeki\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1.000; 1.000 kotak", "12; 12 kotak", "1 000; 1.000 kotak"})
  void numbersAreReadTheIndonesianWay(String typed, String shown)
      throws IOException, InterruptedException {
    HttpResponse<String> review =
        officer.send(
            filled(store.mealBox, "1", store.plan).with("quantity", typed).with("step", "review"));
    assertThat(review.statusCode()).as(review.body()).isEqualTo(200);
    assertThat(review.body()).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,5", "-3", "1.5", "2000000", "99999999999999999999", "0"})
  void whatIsNoQuantityIsRefused(String typed) throws IOException, InterruptedException {
    HttpResponse<String> review =
        officer.send(
            filled(store.paper, "1", store.plan).with("quantity", typed).with("step", "review"));
    assertThat(review.statusCode()).isEqualTo(400);
    assertThat(review.body()).contains("id=\"quantity-0-err\"", "value=\"" + typed + "\"");
  }

  @Test
  void moreGoodsOfTheSupplierAreAddedAndRemoved() throws IOException, InterruptedException {
    HtmlForm form = filled(store.paper, "3", store.plan);
    String two =
        officer.send(form.with("add", store.mealBox.id().toString()).with("step", "form")).body();
    assertThat(two)
        .contains("id=\"quantity-0\"", "id=\"quantity-1\"", "value=\"Sri Rejeki\"")
        .contains("Rp192.000");
    HttpResponse<String> one =
        officer.post(
            ACTION,
            HtmlForm.of(two, ACTION).with("quantity", "0").encoded() + "&quantity=4&step=review");
    assertThat(one.body()).contains("4 kotak").doesNotContain("Kertas HVS");
  }

  @Test
  void anOrderGoesToOneSupplier() throws IOException, InterruptedException {
    Product elsewhere =
        store.data.product(
            store.data.supplier("lain", "Toko Lain", "3374011203800009", "1234567890125", true),
            "Map kertas",
            "02.01",
            "lusin",
            45_000,
            new Stock.OnRequest(2));
    String page =
        officer.page(address(store.paper, "3") + "&produk=" + elsewhere.id() + "&jumlah=1");
    assertThat(page).contains("id=\"quantity-1-err\"", "Satu pesanan hanya untuk satu penyedia");
  }

  @Test
  void aFormWithoutTheSessionsTokenIsRefused() throws IOException, InterruptedException {
    HtmlForm form = reviewed(store.mealBox, "20").with("step", "send");
    long before = waiting();
    for (String token : new String[] {"", "wrong"}) {
      HttpResponse<String> response = officer.send(form.with("csrf", token));
      assertThat(response.statusCode()).isEqualTo(403);
    }
    assertThat(waiting()).isEqualTo(before);
  }

  @Test
  void aPriceThatChangedSinceTheReviewIsShownBeforeAnythingIsOrdered()
      throws IOException, InterruptedException {
    Product book =
        store
            .catalog
            .products()
            .addListed(
                store.data.admin,
                store.supplier,
                NewProduct.of("Buku tulis", "02.01", "buah", Rupiah.of(4_500)));
    HtmlForm sent = reviewed(book, "10").with("step", "send");
    store
        .catalog
        .products()
        .changePrice(
            store.data.admin, book.id(), book.version(), Rupiah.of(12_345), book.taxInclusive());
    long before = waiting();
    HttpResponse<String> shown = officer.send(sent);
    assertThat(shown.statusCode()).isEqualTo(409);
    assertThat(shown.body()).contains("Nilai pesanan berubah dari", "123.450");
    assertThat(waiting()).isEqualTo(before);
    HttpResponse<String> done =
        officer.send(HtmlForm.of(shown.body(), ACTION).with("step", "send"));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    assertThat(waiting()).isEqualTo(before + 1);
  }

  @Test
  void othersAreToldWhoMayOrder() throws IOException, InterruptedException {
    for (String other : new String[] {"ppk", "penyedia", "auditor", "provinsi"}) {
      HttpResponse<String> response = new PageVisitor(store, other).get(address(store.paper, "3"));
      assertThat(response.statusCode()).as(other).isEqualTo(403);
      assertThat(response.body()).contains("Hanya pejabat pengadaan satuan kerja");
    }
    HttpResponse<String> nobody = new PageVisitor(store, null).get(address(store.paper, "3"));
    assertThat(nobody.statusCode()).isEqualTo(303);
    assertThat(PageVisitor.location(nobody)).startsWith("/masuk?next=%2Fkerja%2Fpesan%3Fproduk%3D");
  }

  @Test
  void thePlanOfAnotherWorkUnitCannotBeCharged() throws IOException, InterruptedException {
    PageVisitor foreign = new PageVisitor(store, "pp-batang");
    String page = foreign.page(address(store.paper, "3"));
    assertThat(page)
        .contains("Belum ada rencana dengan sisa pagu")
        .contains("value=\"33.25\" selected");
    HttpResponse<String> response =
        foreign.send(
            HtmlForm.of(page, ACTION)
                .with("planItemId", store.plan.id().toString())
                .with("address", "Jalan Veteran 1")
                .with("phone", "0812-3450-0001")
                .with("neededBy", "2026-12-10")
                .with("payment", "DIRECT")
                .with("step", "send"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("Pilih satu rencana (RUP)");
  }

  @Test
  void thePagesAreThereInEnglish() throws IOException, InterruptedException {
    String form = officer.page(address(store.paper, "1000") + "&lang=en");
    assertThat(form).contains("<html lang=\"en\">", "New order", "Rp54,000,000");
    HttpResponse<String> response =
        officer.send(HtmlForm.of(form, ACTION).with("quantity", "1,000").with("step", "review"));
    assertThat(response.body())
        .contains("<html lang=\"en\">", "Delivery address is missing")
        .doesNotContain("id=\"quantity-0-err\"")
        .contains("produk=" + store.paper.id());
  }

  @Test
  void withoutGoodsOneLooksForSomeFirst() throws IOException, InterruptedException {
    HttpResponse<String> response = officer.get(ACTION);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(PageVisitor.location(response)).isEqualTo("/produk");
    assertThat(officer.get(ACTION + "?produk=x").statusCode()).isEqualTo(404);
  }
}
