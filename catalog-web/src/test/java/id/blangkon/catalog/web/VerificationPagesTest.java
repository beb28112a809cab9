package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Verification in the browser, over HTTP. */
class VerificationPagesTest {

  private static final String QUEUE = "/kerja/verifikasi";

  private static TestStore store;
  private static PageVisitor verifier;
  private static int made;

  @BeforeAll
  static void start() {
    store = new TestStore();
    verifier = new PageVisitor(store, "ukpbj");
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  private static SupplierId waiting(String name) {
    made++;
    return store.data.supplier(
        "baru-" + made, name, "33740112038001" + (10 + made), "12345678902" + (10 + made), false);
  }

  private static String path(SupplierId supplier) {
    return QUEUE + "/penyedia/" + supplier;
  }

  private static HtmlForm accept(String page, String path) {
    HtmlForm form = HtmlForm.of(page, path).with("decision", "accept");
    for (String check :
        List.of(
            "identity",
            "business",
            "address",
            "scale",
            "account",
            "category",
            "price",
            "content")) {
      form = page.contains("check-" + check) ? form.with("check-" + check, "true") : form;
    }
    return form;
  }

  @Test
  void theQueueShowsTheOldestFirst() throws IOException, InterruptedException {
    try (TestStore slow = new TestStore()) {
      TestData data = slow.data;
      SupplierId old =
          data.supplier("zamrud", "Zamrud Lama", "3374011203800021", "1234567890221", false);
      slow.clock.advance(Duration.ofDays(1));
      SupplierId young =
          data.supplier("aneka", "Aneka Baru", "3374011203800022", "1234567890222", false);
      String page = new PageVisitor(slow, "ukpbj").page(QUEUE);
      assertThat(page).contains("Penyedia menunggu verifikasi", "1 hari menunggu");
      assertThat(page.indexOf(path(old))).isPositive().isLessThan(page.indexOf(path(young)));
      assertThat(page).doesNotContain(TestStore.CANARIES);
    }
  }

  @Test
  void aSupplierIsAcceptedAfterEveryCheck() throws IOException, InterruptedException {
    SupplierId supplier = waiting("Dapur Terima");
    String page = verifier.page(path(supplier));
    assertThat(page)
        .contains("Dapur Terima", "Data pribadi", "081234500007", "Jalan Kanari 7", "7700112233");
    HttpResponse<String> unchecked =
        verifier.send(HtmlForm.of(page, path(supplier)).with("decision", "accept"));
    assertThat(unchecked.statusCode()).isEqualTo(400);
    assertThat(unchecked.body()).contains("Centang semua pemeriksaan");
    HttpResponse<String> accepted = verifier.send(accept(page, path(supplier)));
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(303);
    assertThat(PageVisitor.location(accepted)).isEqualTo(QUEUE + "?wilayah=33.74&done=verified");
    assertThat(new PageVisitor(store, null).page("/penyedia/" + supplier)).contains("Dapur Terima");
    HttpResponse<String> again = verifier.get(path(supplier));
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(PageVisitor.location(again)).isEqualTo("/penyedia/" + supplier);
  }

  @Test
  void aFixIsAskedForWithAReasonThatTheSupplierReads() throws IOException, InterruptedException {
    SupplierId supplier = waiting("Dapur Perbaiki");
    HtmlForm form =
        HtmlForm.of(verifier.page(path(supplier)), path(supplier)).with("decision", "fix");
    HttpResponse<String> without = verifier.send(form.with("reason", ""));
    assertThat(without.statusCode()).isEqualTo(400);
    assertThat(without.body()).contains("id=\"reason-err\"");
    HttpResponse<String> asked = verifier.send(form.with("reason", "Foto NPWP buram"));
    assertThat(PageVisitor.location(asked)).endsWith("done=sentBack");
    assertThat(verifier.page(QUEUE)).contains("Penyedia diminta memperbaiki", "Dapur Perbaiki");
    assertThat(new PageVisitor(store, "baru-" + made).page("/kerja/toko"))
        .contains("perlu diperbaiki", "Foto NPWP buram");
    HttpResponse<String> stale = verifier.send(form.with("reason", "Lagi"));
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(stale.body()).contains("role=\"alert\"", "Lagi");
  }

  private static Product submitted(String name) {
    Actor owner = store.catalog.people().actor(store.data.person("penyedia"));
    return store
        .catalog
        .products()
        .submit(
            owner,
            store.supplier,
            List.of(
                new NewProduct(
                    name,
                    "Uraian <panjang>",
                    "02.01",
                    "rim",
                    Rupiah.of(50_000),
                    false,
                    new Stock.Tracked(5),
                    new LocalContent(true, null, null))))
        .get(0);
  }

  @Test
  void aProductIsAcceptedAndIsOnShowAtOnce() throws IOException, InterruptedException {
    Product product = submitted("Kertas kurasi");
    String path = QUEUE + "/produk/" + product.id();
    assertThat(verifier.page(QUEUE)).contains(path);
    HttpResponse<String> accepted = verifier.send(accept(verifier.page(path), path));
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(303);
    assertThat(PageVisitor.location(accepted)).endsWith("done=listed");
    assertThat(
            TestStore.tree(store.get(null, "/api/v1/products?q=kertas+kurasi"))
                .path("items")
                .path(0)
                .path("name")
                .asText())
        .isEqualTo("Kertas kurasi");
  }

  @Test
  void aProductThatChangedSinceTheCuratorLookedIsNotAccepted()
      throws IOException, InterruptedException {
    Product product = submitted("Kertas berubah");
    String path = QUEUE + "/produk/" + product.id();
    HtmlForm seen = accept(verifier.page(path), path);
    Actor owner = store.catalog.people().actor(store.data.person("penyedia"));
    store.catalog.products().changePrice(owner, product.id(), 1, Rupiah.of(900_000), false);

    HttpResponse<String> stale = verifier.send(seen);

    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(stale.body()).contains("role=\"alert\"", "Rp900.000");
    assertThat(store.catalog.products().get(owner, product.id()).isListed()).isFalse();
    assertThat(verifier.send(accept(stale.body(), path)).statusCode()).isEqualTo(303);
  }

  @Test
  void aProductIsSentBackWithAReason() throws IOException, InterruptedException {
    Product product = submitted("Kertas kembali");
    String path = QUEUE + "/produk/" + product.id();
    String page = verifier.page(path);
    assertThat(page).contains("Uraian &lt;panjang", "Rp50.000 per rim", "Rp55.500");
    HttpResponse<String> back =
        verifier.send(
            HtmlForm.of(page, path).with("decision", "fix").with("reason", "Merek belum ada"));
    assertThat(PageVisitor.location(back)).endsWith("done=productSentBack");
    assertThat(new PageVisitor(store, "penyedia").page("/kerja/toko")).contains("Merek belum ada");
  }

  @Test
  void personalDataIsShownToTheVerifierOfTheRegionAlone() throws IOException, InterruptedException {
    SupplierId supplier = waiting("Dapur Rahasia");
    for (String other : new String[] {"pp", "ppk", "auditor", "dinkop", "penyedia"}) {
      PageVisitor stranger = new PageVisitor(store, other);
      for (String path : List.of(QUEUE, path(supplier))) {
        HttpResponse<String> response = stranger.get(path);
        assertThat(response.statusCode()).as(other + path).isEqualTo(403);
        assertThat(response.body()).doesNotContain(TestStore.CANARIES);
      }
    }
    HttpResponse<String> own = new PageVisitor(store, "baru-" + made).get(path(supplier));
    assertThat(own.statusCode()).isEqualTo(403);
    assertThat(own.body()).doesNotContain(TestStore.CANARIES);
    assertThat(new PageVisitor(store, "provinsi").page(path(supplier)))
        .contains("Dapur Rahasia", "081234500007");
    assertThat(new PageVisitor(store, "provinsi").page(QUEUE + "?wilayah=33.74&lang=en"))
        .contains("Suppliers awaiting verification", "Dapur Rahasia");
    assertThat(new PageVisitor(store, null).get(path(supplier)).statusCode()).isEqualTo(303);
    assertThat(verifier.get(path(SupplierId.of(UUID.randomUUID()))).statusCode()).isEqualTo(404);
    assertThat(verifier.get(QUEUE + "?wilayah=33.25").statusCode()).isEqualTo(403);
    HtmlForm form = accept(verifier.page(path(supplier)), path(supplier));
    assertThat(verifier.send(form.with("csrf", "wrong")).statusCode()).isEqualTo(403);
  }
}
