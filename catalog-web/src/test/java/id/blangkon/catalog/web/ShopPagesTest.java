package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.PageRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The supplier's shop in the browser, over HTTP. */
class ShopPagesTest {

  private static final String SHOP = "/kerja/toko";
  private static final String NEW = SHOP + "/produk/baru";

  private static TestStore store;
  private static PageVisitor seller;

  @BeforeAll
  static void start() {
    store = new TestStore();
    seller = new PageVisitor(store, "penyedia");
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  private static Product product(String name, long price, Stock stock) {
    return store.data.product(store.supplier, name, "02.01", "rim", price, stock);
  }

  private static String path(Product product) {
    return SHOP + "/produk/" + product.id();
  }

  private static HtmlForm row(Product product) throws IOException, InterruptedException {
    return HtmlForm.of(seller.page(SHOP), path(product));
  }

  private static JsonNode offered(Product product) throws IOException, InterruptedException {
    return TestStore.tree(store.get(null, "/api/v1/products/" + product.id()));
  }

  @Test
  void theShopShowsItsProductsAndWhatGoesOn() throws IOException, InterruptedException {
    JsonNode invoiced = new OrderPath(store).toInvoice(store.newOrder());
    store.newOrder();
    String page = seller.page(SHOP);
    assertThat(page)
        .contains("Toko Anda", "Kertas HVS A4 80 gram", "Nasi kotak ayam bakar", "Tayang")
        .contains("Rp179.820");
    assertThat(invoiced.path("gross").asLong()).isEqualTo(179_820);
    JsonNode approved = new OrderPath(store).act("ppk", store.newOrder(), "approve", "{}");
    assertThat(seller.page(SHOP))
        .contains("/kerja/pesanan/" + approved.path("id").asText(), "Menunggu Anda");
  }

  @Test
  void aPriceIsChangedInTheRowAndShowsAtOnceInTheSearch() throws IOException, InterruptedException {
    Product folder = product("Map snelhecter", 20_000, new Stock.Tracked(40));
    HttpResponse<String> saved = seller.send(row(folder).with("price", "Rp 21.500,-"));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    assertThat(PageVisitor.location(saved)).isEqualTo(SHOP + "?done=price");
    assertThat(seller.page(SHOP + "?done=price")).contains("Harga disimpan");
    assertThat(
            TestStore.tree(store.get(null, "/api/v1/products?q=snelhecter"))
                .path("items")
                .path(0)
                .path("price")
                .asLong())
        .isEqualTo(21_500);
    assertThat(offered(folder).path("stock").path("quantity").asLong()).isEqualTo(40);
  }

  @Test
  void priceAndStockAreSavedTogetherOrNotAtAll() throws IOException, InterruptedException {
    Product tape = product("Lakban bening", 9_000, new Stock.Tracked(12));
    HttpResponse<String> refused =
        seller.send(row(tape).with("price", "9.500").with("stock", "2.000.000.000"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("id=\"stock-" + tape.id() + "-err\"", "value=\"9.500\"", "2.000.000.000");
    assertThat(offered(tape).path("price").asLong()).isEqualTo(9_000);

    HttpResponse<String> saved =
        seller.send(
            HtmlForm.of(refused.body(), path(tape)).with("price", "9.500").with("stock", "1.200"));
    assertThat(PageVisitor.location(saved)).endsWith("done=priceAndStock");
    assertThat(offered(tape).path("price").asLong()).isEqualTo(9_500);
    assertThat(offered(tape).path("stock").path("quantity").asLong()).isEqualTo(1_200);
  }

  @ParameterizedTest
  @CsvSource({"'1,450', Rp1.450", "'14,5', Rp14?", "seribu, misalnya 1.450", "'', misalnya 1.450"})
  void aPriceThatCannotBeReadIsKeptAndGuessedAt(String typed, String answer)
      throws IOException, InterruptedException {
    HttpResponse<String> refused = seller.send(row(store.paper).with("price", typed));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("id=\"price-" + store.paper.id() + "-err\"", answer, "value=\"" + typed + "\"");
  }

  @Test
  void aStockThatOrdersTookFromMeanwhileIsNotOverwritten()
      throws IOException, InterruptedException {
    Product glue = product("Lem stik", 7_000, new Stock.Tracked(100));
    HtmlForm form = row(glue);
    HttpResponse<String> order = store.order("lem-1", TestStore.orderOf(store.plan, glue, 5));
    assertThat(order.statusCode()).isEqualTo(201);
    assertThat(seller.send(form.with("price", "7.100")).statusCode()).isEqualTo(303);
    assertThat(offered(glue).path("stock").path("quantity").asLong()).isEqualTo(95);

    HttpResponse<String> refused =
        seller.send(row(glue).with("stockShown", "100").with("stock", "120"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("Stok sudah menjadi 95");
  }

  @Test
  void whatSomebodyElseChangedIsNotOverwritten() throws IOException, InterruptedException {
    Product pen = product("Pulpen gel", 5_000, new Stock.Tracked(9));
    HtmlForm form = row(pen);
    assertThat(seller.send(form.with("price", "5.100")).statusCode()).isEqualTo(303);
    HttpResponse<String> stale = seller.send(form.with("price", "5.200"));
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(stale.body()).contains("role=\"alert\"", "value=\"5.200\"");
    assertThat(offered(pen).path("price").asLong()).isEqualTo(5_100);
  }

  @Test
  void aProductIsTakenOffShowWithAReasonAndSubmittedAgain()
      throws IOException, InterruptedException {
    Product stapler = product("Stapler besi", 30_000, new Stock.Tracked(3));
    String ask = path(stapler) + "/turunkan";
    assertThat(seller.page(SHOP)).contains("href=\"" + ask + "\"");
    HtmlForm form = HtmlForm.of(seller.page(ask), ask);
    HttpResponse<String> without = seller.send(form);
    assertThat(without.statusCode()).isEqualTo(400);
    assertThat(without.body()).contains("id=\"DELIST-why-err\"");
    HttpResponse<String> done = seller.send(form.with("why", "Sedang kosong"));
    assertThat(PageVisitor.location(done)).endsWith("done=delisted");
    assertThat(seller.page(SHOP)).contains("Turun tayang", "Sedang kosong");
    assertThat(TestStore.tree(store.get(null, "/api/v1/products?q=stapler")).path("total").asInt())
        .isZero();

    HttpResponse<String> again =
        seller.send(HtmlForm.of(seller.page(SHOP), path(stapler) + "/ajukan"));
    assertThat(PageVisitor.location(again)).endsWith("done=resubmitted");
    assertThat(seller.page(SHOP)).contains("Menunggu kurasi");
  }

  @Test
  void aProductThatWasSentBackIsMendedAndSubmittedAgain() throws IOException, InterruptedException {
    HttpResponse<String> added = seller.send(filled(seller).with("name", "Spidol tanpa merek"));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
    Actor owner = store.catalog.people().actor(store.data.person("penyedia"));
    Product marker =
        store
            .catalog
            .products()
            .listOwn(owner, store.supplier, ListingState.SUBMITTED, new PageRequest(null, 100))
            .items()
            .stream()
            .filter(product -> product.name().equals("Spidol tanpa merek"))
            .findFirst()
            .orElseThrow();
    store.catalog.products().sendBack(store.data.admin, marker.id(), 1, "Merek belum ada");
    String mend = path(marker) + "/perbaiki";
    assertThat(seller.page(SHOP)).contains("href=\"" + mend + "\"");
    String page = seller.page(mend);
    assertThat(page)
        .contains("Perbaiki produk", "Merek belum ada", "Spidol tanpa merek", "Isi 100 lembar")
        .contains("value=\"38.500\"", "value=\"1.000\"", "value=\"2027-06-30\"");
    HtmlForm form = HtmlForm.of(page, mend);
    HttpResponse<String> wrong = seller.send(form.with("name", "ab"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("Nama produk harus 3 sampai 200 huruf");

    HttpResponse<String> sent =
        seller.send(
            form.with("name", "Spidol Kanari hitam").with("price", "39.000").with("stock", "7"));

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(PageVisitor.location(sent)).isEqualTo(SHOP + "?done=resubmitted");
    Product mended = store.catalog.products().get(owner, marker.id());
    assertThat(mended.state()).isEqualTo(ListingState.SUBMITTED);
    assertThat(mended.name()).isEqualTo("Spidol Kanari hitam");
    assertThat(mended.price().amount()).isEqualTo(39_000);
    assertThat(mended.taxInclusive()).isTrue();
    assertThat(mended.stock()).isEqualTo(new Stock.Tracked(7));
    HttpResponse<String> again = seller.send(form.with("name", "Spidol lain"));
    assertThat(again.statusCode()).isEqualTo(412);
    assertThat(PageVisitor.location(seller.get(mend))).isEqualTo(SHOP);
  }

  private static HtmlForm filled(PageVisitor visitor) throws IOException, InterruptedException {
    return HtmlForm.of(visitor.page(NEW), NEW)
        .with("name", "Amplop <coklat> besar")
        .with("description", "Isi 100 lembar")
        .with("category", "02.01")
        .with("unit", "pak")
        .with("price", "38.500")
        .with("taxInclusive", "yes")
        .with("stockKind", "TRACKED")
        .with("stock", "1.000")
        .with("domestic", "true")
        .with("percent", "40")
        .with("expiry", "2027-06-30");
  }

  @Test
  void aProductIsAddedOnceAndWaitsForCuration() throws IOException, InterruptedException {
    HtmlForm form = filled(seller);
    HttpResponse<String> first = seller.send(form);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(303);
    assertThat(PageVisitor.location(first)).isEqualTo(SHOP + "?done=product");
    assertThat(seller.send(form).statusCode()).isEqualTo(303);
    String page = seller.page(SHOP);
    assertThat(page.split("<h3>Amplop &lt;coklat", -1)).hasSize(2);
    assertThat(page).contains("Menunggu kurasi", "termasuk PPN", "38.500", "Rp34.685");
  }

  @Test
  void everyFieldOfANewProductIsNamedWithWhatIsWrong() throws IOException, InterruptedException {
    HttpResponse<String> empty =
        seller.send(HtmlForm.of(seller.page(NEW), NEW).with("percent", "140"));
    assertThat(empty.statusCode()).isEqualTo(400);
    for (String field :
        new String[] {
          "name",
          "category",
          "unit",
          "price",
          "taxInclusive",
          "stockKind",
          "stock",
          "percent",
          "expiry"
        }) {
      assertThat(empty.body()).contains("href=\"#" + field + "\"");
    }
    HttpResponse<String> wrong =
        seller.send(
            filled(seller)
                .with("name", "ab")
                .with("category", "02")
                .with("unit", "segepok")
                .with("price", "0"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body())
        .contains("Nama produk harus 3 sampai 200 huruf")
        .contains("Kategori “02” tidak dikenal atau masih terbagi")
        .contains("Satuan “segepok” tidak dikenal")
        .contains("Harga harus angka bulat rupiah")
        .contains("value=\"40\"", "Isi 100 lembar");
  }

  @Test
  void aNewSupplierIsToldWhatWaitsAndByWhom() throws IOException, InterruptedException {
    PageVisitor waiting = new PageVisitor(store, "penyedia-baru");
    assertThat(waiting.page(SHOP))
        .contains("Dapur Baru belum diverifikasi", "UKPBJ Pemerintah Kota Semarang")
        .contains("Belum ada produk")
        .doesNotContain("Belum dibayar");
    HttpResponse<String> added = waiting.send(filled(waiting).with("name", "Nasi bakar"));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
    assertThat(waiting.page(SHOP)).contains("Nasi bakar", "Menunggu kurasi");
  }

  @Test
  void theShopOfAnotherIsClosed() throws IOException, InterruptedException {
    HtmlForm form = row(store.paper).with("price", "1");
    for (String other : new String[] {"pp", "ukpbj", "penyedia-baru"}) {
      PageVisitor stranger = new PageVisitor(store, other);
      String csrf = HtmlForm.of(stranger.page("/"), "/keluar").value("csrf");
      HttpResponse<String> response = stranger.send(form.with("csrf", csrf));
      assertThat(response.statusCode()).as(other).isIn(403, 404);
    }
    assertThat(new PageVisitor(store, "pp").get(SHOP).statusCode()).isEqualTo(403);
    assertThat(new PageVisitor(store, null).get(SHOP).statusCode()).isEqualTo(303);
    assertThat(seller.send(form.with("csrf", "wrong")).statusCode()).isEqualTo(403);
    assertThat(offered(store.paper).path("price").asLong()).isEqualTo(54_000);
  }

  @Test
  void theShopSpeaksEnglishAndReadsItsNumbers() throws IOException, InterruptedException {
    Product board = product("Papan tulis", 1_250_000, new Stock.Tracked(1_000));
    String page = seller.page(SHOP + "?lang=en");
    assertThat(page).contains("Your shop", "value=\"1,250,000\"", "value=\"1,000\"");
    HttpResponse<String> saved =
        seller.send(HtmlForm.of(page, path(board)).with("price", "1,300,000"));
    assertThat(PageVisitor.location(saved)).isEqualTo(SHOP + "?done=price&lang=en");
    assertThat(offered(board).path("price").asLong()).isEqualTo(1_300_000);
  }
}
