package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.blangkon.catalog.access.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work places, over HTTP and by their forms alone. */
class WorkPagesTest {

  private static final Map<String, String> AS_ORDERED =
      Map.of("function", "yes", "quantity", "yes", "time", "yes");

  private static TestStore store;
  private static OrderPath path;
  private static PageVisitor pp;
  private static PageVisitor ppk;
  private static PageVisitor supplier;
  private static PageVisitor treasurer;

  @BeforeAll
  static void start() {
    store = new TestStore();
    path = new OrderPath(store);
    pp = new PageVisitor(store, "pp");
    ppk = new PageVisitor(store, "ppk");
    supplier = new PageVisitor(store, "penyedia");
    treasurer = new PageVisitor(store, "bendahara");
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  private static String pageOf(JsonNode order) {
    return "/kerja/pesanan/" + order.path("id").asText();
  }

  private static JsonNode now(JsonNode order) throws IOException, InterruptedException {
    return TestStore.tree(store.get("ppk", "/api/v1/orders/" + order.path("id").asText()));
  }

  /** The form of an action on a page of the order, in whichever language it is. */
  private static HtmlForm form(String page, JsonNode order, String action) {
    String address = pageOf(order) + "/tindakan/" + action;
    return HtmlForm.of(page, page.contains("<html lang=\"en\">") ? address + "?lang=en" : address);
  }

  /** Opens the order, fills in the form of the action and sends it. */
  private static String act(
      PageVisitor visitor, JsonNode order, String action, Map<String, String> filledIn)
      throws IOException, InterruptedException {
    String page = visitor.page(pageOf(order));
    HtmlForm form = form(page, order, action);
    for (Map.Entry<String, String> field : filledIn.entrySet()) {
      form = form.with(field.getKey(), field.getValue());
    }
    return visitor.follow(form);
  }

  private static JsonNode shipped() throws IOException, InterruptedException {
    JsonNode order = path.act("ppk", store.newOrder(), "approve", "{}");
    order = path.act("penyedia", order, "confirm", "");
    return path.act("penyedia", order, "ship", "{}");
  }

  private static JsonNode accepted() throws IOException, InterruptedException {
    return path.act(
        "ppk",
        shipped(),
        "accept-goods",
        "{\"function\":\"yes\",\"quantity\":\"yes\",\"time\":\"yes\"}");
  }

  @Test
  void aWholeOrderIsWalkedThroughItsFormsByThoseWhoseTurnItIs()
      throws IOException, InterruptedException {
    JsonNode order = store.newOrder();

    assertThat(act(ppk, order, "approve", Map.of()))
        .contains("Pesanan disetujui. Surat pesanan terbit.")
        .contains("Menunggu:")
        .contains("Lihat halaman umumnya");
    assertThat(act(supplier, order, "confirm", Map.of())).contains("Pesanan dikonfirmasi.");
    assertThat(act(supplier, order, "ship", Map.of("deliveryNote", "SJ-77")))
        .contains("Pengiriman dicatat.")
        .contains("Surat jalan atau resi: SJ-77");
    assertThat(act(ppk, order, "accept-goods", AS_ORDERED))
        .contains("Barang diterima sesuai pesanan.")
        .contains("Fungsi sesuai: ya · Jumlah sesuai: ya · Waktu kirim sesuai: ya");
    act(ppk, order, "sign-handover", Map.of("handoverNumber", "BAST-1"));
    assertThat(now(order).path("status").asText()).isEqualTo("ACCEPTED");
    act(supplier, order, "sign-handover", Map.of());
    act(supplier, order, "invoice", Map.of("invoiceNumber", "INV-9"));
    assertThat(act(treasurer, order, "pay", Map.of("paymentReference", "SP2D-12")))
        .contains("Pembayaran dicatat. Pesanan selesai.")
        .contains("Saat ini tidak ada yang perlu Anda lakukan.");

    JsonNode paid = now(order);
    assertThat(paid.path("status").asText()).isEqualTo("COMPLETED");
    store.follow();
    HttpResponse<String> open = store.get(null, "/transaksi/" + paid.path("number").asText());
    assertThat(open.statusCode()).isEqualTo(200);
    assertThat(open.body())
        .contains("Fungsi sesuai: ya")
        .contains("Skala usaha: mikro")
        .doesNotContain(": yes")
        .doesNotContain("deliveryNote");
  }

  @Test
  void theOrderPageShowsMoneyDeliveryAndWhoMustAct() throws IOException, InterruptedException {
    JsonNode before = store.newOrder();
    JsonNode order = store.newOrder();
    String page = pp.page(pageOf(order));
    assertThat(page)
        .contains("Kertas HVS A4 80 gram")
        .contains("Rp54.000")
        .contains("Rp162.000")
        .contains("Rp179.820")
        .contains("sisa pagu")
        .contains("Jalan Pemuda 148, Kota Semarang")
        .contains("Sri")
        .contains("antar pagi")
        .contains("Pejabat pembuat komitmen (PPK)")
        .contains("pesanan pada penyedia yang sama di hari yang sama, termasuk yang ini")
        .contains("href=\"" + pageOf(before) + "\">permintaan yang belum bernomor</a>")
        .contains("Perpres 16/2018 Pasal 20 ayat (2) huruf d", "tabel aturan nasional")
        .containsOnlyOnce("<details class=\"finding\">")
        .contains("keterangan</summary>")
        .contains("Setelah itu pesanan otomatis batal")
        .contains("paling lama 3 hari kerja")
        .contains("paling lama 30 hari kerja")
        .contains("Data pesanan: terbit setelah surat pesanan")
        .contains("Tidak dipungut", "Akan diterima penyedia")
        .doesNotContain("Lihat halaman umumnya");
    assertThat(page).contains("/tindakan/cancel").doesNotContain("/tindakan/approve");
    assertThat(ppk.page(pageOf(order))).contains("Menunggu Anda").contains("/tindakan/approve");
  }

  @Test
  void thoseWhoWatchOverTheOrderSeeNeitherItsRecipientNorForms()
      throws IOException, InterruptedException {
    JsonNode order = store.newOrder();
    assertThat(new PageVisitor(store, "auditor").page(pageOf(order)))
        .contains("Jalan Pemuda 148")
        .doesNotContain("0812-3450-0001")
        .doesNotContain("sisa pagu")
        .doesNotContain("/tindakan/");
  }

  @Test
  void whoMayNotSeeAnOrderFindsNothing() throws IOException, InterruptedException {
    JsonNode order = store.newOrder();
    HtmlForm approve = form(ppk.page(pageOf(order)), order, "approve");
    for (String username :
        List.of("pp-batang", "ppk-batang", "penyedia", "penyedia-baru", "provinsi", "dinkop")) {
      PageVisitor stranger = new PageVisitor(store, username);
      assertThat(stranger.get(pageOf(order)).statusCode()).as(username).isEqualTo(404);
      assertThat(stranger.get(pageOf(order) + "/tindakan/reject").statusCode()).isEqualTo(404);
      String csrf = HtmlForm.of(stranger.page("/kerja"), "/keluar").value("csrf");
      assertThat(stranger.send(approve.with("csrf", csrf)).statusCode()).isEqualTo(404);
    }
    assertThat(ppk.get("/kerja/pesanan/1").statusCode()).isEqualTo(404);
    assertThat(ppk.get("/kerja/pesanan/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(ppk.get(pageOf(order) + "/tindakan/dance").statusCode()).isEqualTo(404);
    assertThat(now(order).path("version").asInt()).isEqualTo(1);
  }

  @Test
  void aFormWithoutItsTokensIsRefused() throws IOException, InterruptedException {
    JsonNode order = store.newOrder();
    HtmlForm approve = form(ppk.page(pageOf(order)), order, "approve");
    assertThat(ppk.send(approve.with("csrf", "")).statusCode()).isEqualTo(403);
    assertThat(ppk.send(approve.with("csrf", "x")).statusCode()).isEqualTo(403);
    assertThat(ppk.send(approve.with("key", "")).statusCode()).isEqualTo(400);
    assertThat(ppk.send(approve.with("version", "")).statusCode()).isEqualTo(400);
    assertThat(ppk.send(approve.with("version", "one")).statusCode()).isEqualTo(400);
    assertThat(now(order).path("version").asInt()).isEqualTo(1);
  }

  @Test
  void aFormThatIsSentTwiceActsOnce() throws IOException, InterruptedException {
    JsonNode order = store.newOrder();
    HtmlForm approve = form(ppk.page(pageOf(order)), order, "approve");
    HttpResponse<String> first = ppk.send(approve);
    HttpResponse<String> second = ppk.send(approve);
    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(second.statusCode()).isEqualTo(303);
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(now(order).path("version").asInt()).isEqualTo(2);
  }

  @Test
  void aFormThatIsSentAgainWithOtherContentsIsToldSo() throws IOException, InterruptedException {
    JsonNode order = accepted();
    HtmlForm sign = form(ppk.page(pageOf(order)), order, "sign-handover");
    ppk.send(sign.with("handoverNumber", "BAST-1"));
    HttpResponse<String> other = ppk.send(sign.with("handoverNumber", "BAST-2"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("Formulir ini sudah pernah dikirim dengan isi lain.");
  }

  @Test
  void aFormOfAnOlderVersionIsShownAgainWithItsInput() throws IOException, InterruptedException {
    JsonNode order = accepted();
    HtmlForm old = form(ppk.page(pageOf(order)), order, "sign-handover");
    act(supplier, order, "sign-handover", Map.of());

    HttpResponse<String> stale = ppk.send(old.with("handoverNumber", "BAST <7>"));

    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(stale.body())
        .contains("Pesanan ini baru saja diubah orang lain. Isian Anda disimpan;")
        .contains("value=\"BAST &lt;7>\"");
    HtmlForm again = form(stale.body(), order, "sign-handover");
    assertThat(again.value("version")).isNotEqualTo(old.value("version"));
    assertThat(again.value("key")).isNotEqualTo(old.value("key"));
    assertThat(ppk.follow(again.with("handoverNumber", "BAST <7>")))
        .contains("BAST ditandatangani.");
    assertThat(now(order).path("status").asText()).isEqualTo("HANDOVER_SIGNED");
  }

  @Test
  void whoeverComesTooLateSeesHowTheOrderStands() throws IOException, InterruptedException {
    JsonNode order = store.newOrder();
    HtmlForm approve = form(ppk.page(pageOf(order)), order, "approve");
    path.act("pp", order, "cancel", "{\"reason\":\"salah pilih\"}");

    HttpResponse<String> late = ppk.send(approve);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("Keadaan pesanan ini sudah menjadi “Dibatalkan”")
        .contains("Alasan: salah pilih")
        .doesNotContain("/tindakan/approve");
  }

  @Test
  void whatIsMissingIsSaidAtItsField() throws IOException, InterruptedException {
    JsonNode order = shipped();
    HtmlForm accept = form(ppk.page(pageOf(order)), order, "accept-goods");
    HttpResponse<String> refused =
        ppk.send(
            accept.with("function", "yes").with("time", "yes").with("remark", "dua rim basah"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("href=\"#ACCEPT_GOODS-quantity\"")
        .contains("Jumlah sesuai pesanan: belum dicentang.")
        .contains("id=\"ACCEPT_GOODS-function\" name=\"function\" value=\"yes\" checked")
        .contains(">dua rim basah</textarea>");

    HttpResponse<String> unreadable =
        ppk.send(accept.with("function", "yes").with("remark", "a\u202Eb"));
    assertThat(unreadable.statusCode()).isEqualTo(400);
    assertThat(now(order).path("status").asText()).isEqualTo("SHIPPED");
  }

  @Test
  void whatEndsAnOrderIsAskedTwice() throws IOException, InterruptedException {
    JsonNode order = store.newOrder();
    String page = ppk.page(pageOf(order));
    assertThat(page).contains("href=\"" + pageOf(order) + "/tindakan/reject\"");
    String asked = ppk.page(pageOf(order) + "/tindakan/reject");
    assertThat(asked)
        .contains("Tolak permintaan: lanjutkan?")
        .contains("Pagu dan stok yang dipesan kembali")
        .contains("Toko Kanari Jaya")
        .contains("Rp179.820");
    HtmlForm reject = form(asked, order, "reject");

    HttpResponse<String> empty = ppk.send(reject);
    assertThat(empty.statusCode()).isEqualTo(400);
    assertThat(empty.body())
        .contains("Tolak permintaan: lanjutkan?")
        .contains("href=\"#REJECT-reason\"")
        .contains("Alasan belum diisi.");

    assertThat(ppk.follow(form(empty.body(), order, "reject").with("reason", "mahal")))
        .contains("Permintaan ditolak. Pagu dan stok kembali.")
        .contains("Alasan: mahal")
        .contains("/transaksi/" + order.path("id").asText());
    assertThat(ppk.get(pageOf(order) + "/tindakan/reject").statusCode()).isEqualTo(303);
  }

  @Test
  void whatDoesNotEndAnOrderIsAskedForOnItsPage() throws IOException, InterruptedException {
    JsonNode order = store.newOrder();
    HttpResponse<String> response = ppk.get(pageOf(order) + "/tindakan/approve?lang=en");
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(PageVisitor.location(response)).isEqualTo(pageOf(order) + "?lang=en");
  }

  @Test
  void theRequesterSeesWhyTheyMayNotApprove() throws IOException, InterruptedException {
    store.data.officer("rangkap", Role.PROCUREMENT_OFFICER, Role.COMMITMENT_OFFICER);
    String body = TestStore.orderOf(store.plan, store.paper, 1);
    JsonNode order =
        TestStore.tree(
            store.send(
                TestStore.json(
                    store
                        .as("rangkap", "/api/v1/orders")
                        .header("Idempotency-Key", UUID.randomUUID().toString()),
                    body)));
    PageVisitor both = new PageVisitor(store, "rangkap");
    assertThat(both.page(pageOf(order)))
        .contains("aria-disabled=\"true\" aria-describedby=\"why-APPROVE\"")
        .contains("Orang yang meminta tidak boleh menyetujui. Teruskan ke PPK lain.")
        .contains("/tindakan/cancel");
  }

  @Test
  void rulesThatBlockAreShownWithTheirWayOut() throws IOException, InterruptedException {
    try (TestStore closing = new TestStore()) {
      JsonNode order = closing.newOrder();
      PageVisitor approver = new PageVisitor(closing, "ppk");
      String page = approver.page(pageOf(order));
      assertThat(page).contains("aturan diperiksa, semua terpenuhi");
      HtmlForm approve = form(page, order, "approve");
      closing.data.suspendSupplier();
      HttpResponse<String> refused = approver.send(approve);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body())
          .contains("1 menghalangi")
          .contains("Penyedia ini sedang tidak dapat berjualan.")
          .contains("Pilih penyedia lain untuk barang yang sama.")
          .contains("aria-describedby=\"why-APPROVE\"");
    }
  }

  @Test
  void whatLedToAWarningIsPublicWithItsNumberAndNotBeforeItHasOne()
      throws IOException, InterruptedException {
    JsonNode waiting = store.newOrder();
    JsonNode letter = store.newOrder();
    ppk.follow(form(ppk.page(pageOf(letter)), letter, "approve"));
    String number = now(letter).path("number").asText();
    JsonNode order = store.newOrder();
    ppk.follow(form(ppk.page(pageOf(order)), order, "approve"));
    store.follow();

    String open = store.get(null, "/transaksi/" + now(order).path("number").asText()).body();

    assertThat(open)
        .contains("<a href=\"/transaksi/" + number + "\">" + number + "</a>")
        .contains("Jumlah pesanan: ", "termasuk yang ini")
        .contains("Jalan keluar", "tabel aturan nasional", "Perlu alasan")
        .containsOnlyOnce("<details class=\"finding\">")
        .doesNotContain(waiting.path("id").asText());
    JsonNode json =
        TestStore.tree(store.get(null, "/api/v1/orders/" + now(order).path("number").asText()));
    assertThat(json.path("findings").findValuesAsText("layer"))
        .isNotEmpty()
        .allMatch(layer -> layer.startsWith("nasional "));
    assertThat(json.toString()).doesNotContain(waiting.path("id").asText());
  }

  @Test
  void theWorkPlacesSpeakEnglish() throws IOException, InterruptedException {
    store.newOrder();
    JsonNode order = store.newOrder();
    assertThat(ppk.page("/kerja?lang=en"))
        .contains("Review and approve the order")
        .contains(pageOf(order) + "?lang=en");
    assertThat(ppk.page("/kerja/pesanan?lang=en")).contains("Awaiting approval");
    String page = ppk.page(pageOf(order) + "?lang=en");
    assertThat(page)
        .contains("Approve the order")
        .contains("orders from one supplier on one day", "this one included");
    String approved = ppk.follow(form(page, order, "approve"));
    assertThat(approved).contains("<html lang=\"en\">").contains("Order approved.");
    HttpResponse<String> empty =
        ppk.send(form(ppk.page(pageOf(order) + "/tindakan/cancel?lang=en"), order, "cancel"));
    assertThat(empty.statusCode()).isEqualTo(400);
    assertThat(empty.body()).contains("<html lang=\"en\">").contains("Reason");
  }

  @ParameterizedTest
  @CsvSource({
    "/kerja,/masuk?next=%2Fkerja&why=needed",
    "/kerja/pesanan?status=SHIPPED&lang=en,"
        + "/masuk?next=%2Fkerja%2Fpesanan%3Fstatus%3DSHIPPED%26lang%3Den&why=needed&lang=en",
    "/kerja/pesanan/1/tindakan/reject,/masuk?next=%2Fkerja%2Fpesanan%2F1%2Ftindakan%2Freject&why=needed"
  })
  void whoIsNotSignedInIsLedThereAndBack(String asked, String led)
      throws IOException, InterruptedException {
    HttpResponse<String> response = new PageVisitor(store, null).get(asked);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(PageVisitor.location(response)).isEqualTo(led);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pp|Tugas,Pesanan,Rencana (RUP)",
        "bendahara|Tugas,Pesanan,Rencana (RUP)",
        "penyedia|Tugas,Pesanan,Beranda toko",
        "ukpbj|Tugas,Pesanan,Rencana (RUP),Verifikasi",
        "provinsi|Tugas,Verifikasi",
        "auditor|Tugas,Pesanan",
        "dinkop|Tugas"
      })
  void tabsFitTheRole(String username, String tabs) throws IOException, InterruptedException {
    String page = new PageVisitor(store, username).page("/kerja");
    String nav = page.substring(page.indexOf("<nav class=\"tabs\""));
    Matcher link = Pattern.compile(">([^<]+)</a>").matcher(nav.substring(0, nav.indexOf("</nav>")));
    List<String> found = new ArrayList<>();
    while (link.find()) {
      found.add(link.group(1));
    }
    assertThat(String.join(",", found)).isEqualTo(tabs);
    assertThat(nav).contains("aria-current=\"page\">Tugas</a>");
  }
}
