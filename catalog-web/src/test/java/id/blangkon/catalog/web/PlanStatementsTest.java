package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.blangkon.catalog.plan.PlanItem;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What officers state of a plan item, in the browser and over the API. */
class PlanStatementsTest {

  private static final String CHECKOUT = "/kerja/pesan";

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

  private static String pageOf(PlanItem plan) {
    return "/kerja/rencana/" + plan.id();
  }

  private static HtmlForm review(PlanItem plan, String pieces)
      throws IOException, InterruptedException {
    String page = officer.page(CHECKOUT + "?produk=" + store.paper.id() + "&jumlah=" + pieces);
    return HtmlForm.of(page, CHECKOUT)
        .with("planItemId", plan.id().toString())
        .with("address", "Jalan Pemuda 148")
        .with("recipient", "Sri Rejeki")
        .with("phone", "0812-3450-0001")
        .with("neededBy", "2026-12-10")
        .with("payment", "DIRECT")
        .with("reason", "Rapat lain daripada yang sudah dipesan")
        .with("step", "review");
  }

  /** The form of one subject: the page has one for each. */
  private static HtmlForm form(PageVisitor visitor, PlanItem plan, String subject)
      throws IOException, InterruptedException {
    String html = visitor.page(pageOf(plan));
    return HtmlForm.of(html.substring(html.indexOf("id=\"" + subject + "\"")), pageOf(plan));
  }

  @Test
  void whatIsInTheCatalogueWaitsForAnAssessmentThatEverybodyReadsThen()
      throws IOException, InterruptedException {
    PlanItem plan = store.plan(10_000_000);
    assertThat(officer.page(pageOf(plan)))
        .contains("Belum ada yang dicatat.", "Katalog elektronik", "Serah ke SPSE")
        .doesNotContain("SMALL_CANNOT");
    String stated = officer.follow(form(officer, plan, "catalogue").with("answer", "IN_CATALOGUE"));
    assertThat(stated).contains("Pernyataan disimpan.", "Tersedia di katalog elektronik");

    HttpResponse<String> blocked = officer.send(review(plan, "3"));
    assertThat(blocked.body())
        .contains("Menghalangi", "wajib dibeli melalui e-purchasing")
        .contains("Dinyatakan oleh: pejabat pengadaan", "Tanggal: Selasa 24 Nov 2026")
        .contains("Perpres 16/2018 Pasal 50 ayat (5), (5a) dan (5b)")
        .contains(
            "<a class=\"btn s\" href=\"" + pageOf(plan) + "#catalogue\" target=\"_blank\">",
            "(tab baru)",
            "Periksa lagi");

    PageVisitor ppk = new PageVisitor(store, "ppk");
    HtmlForm assessment = form(ppk, plan, "catalogue").with("answer", "CATALOGUE_DOES_NOT_SERVE");
    HttpResponse<String> unreasoned = ppk.send(assessment);
    assertThat(unreasoned.statusCode()).isEqualTo(400);
    assertThat(unreasoned.body())
        .contains("href=\"#catalogue-reason\"", "Tulis alasannya", "open>")
        .contains("value=\"CATALOGUE_DOES_NOT_SERVE\" checked");
    ppk.follow(
        assessment.with("reason", "Pengiriman di sana 30 hari").with("reference", "R-7/2026"));

    HttpResponse<String> free = officer.send(review(plan, "3"));
    assertThat(free.body()).contains("Kirim ke PPK", "Pengiriman di sana 30 hari");
    String location =
        PageVisitor.location(officer.send(HtmlForm.of(free.body(), CHECKOUT).with("step", "send")));
    String id = location.substring("/kerja/pesanan/".length(), location.indexOf('?'));
    String page = ppk.page("/kerja/pesanan/" + id);
    ppk.follow(HtmlForm.of(page, "/kerja/pesanan/" + id + "/tindakan/approve"));
    store.follow();
    JsonNode order = TestStore.tree(store.get("ppk", "/api/v1/orders/" + id));
    String number = order.path("number").asText();
    assertThat(store.get(null, "/transaksi/" + number).body())
        .contains("Pengiriman di sana 30 hari", "R-7/2026", "Bukti pembelian/pembayaran")
        .doesNotContain("Budi", "ppk@");
    JsonNode open = TestStore.tree(store.get(null, "/api/v1/orders/" + number));
    assertThat(open.path("contractForm").asText()).isEqualTo("PURCHASE_PROOF");
  }

  @Test
  void aHandOverIsRecordedAndShownWithThePlan() throws IOException, InterruptedException {
    PlanItem plan = store.plan(99_000_000);
    HtmlForm handOver = form(officer, plan, "national-system").with("answer", "HANDED_OVER");
    HttpResponse<String> uncoded = officer.send(handOver);
    assertThat(uncoded.statusCode()).isEqualTo(400);
    assertThat(uncoded.body()).contains("Isi kode paket di SPSE.");
    officer.follow(handOver.with("reference", "10384007"));
    assertThat(officer.page("/kerja/rencana"))
        .contains("Diserahkan ke SPSE: 10384007", "href=\"" + pageOf(plan) + "\"");
    assertThat(officer.send(review(plan, "3")).body())
        .contains("Perlu alasan", "sudah diserahkan ke SPSE dengan kode 10384007");
    HttpResponse<String> late = officer.send(handOver.with("reference", "1"));
    assertThat(late.statusCode()).as("an earlier version").isEqualTo(412);
  }

  @Test
  void anOfficerChoosesAStrongerFormAndKeepsIt() throws IOException, InterruptedException {
    PlanItem plan = store.plan(10_000_000);
    HttpResponse<String> review = officer.send(review(plan, "3"));
    assertThat(review.body())
        .contains("<option value=\"PURCHASE_PROOF\" selected>", "Surat perjanjian");
    HtmlForm chosen = HtmlForm.of(review.body(), CHECKOUT).with("form", "CONTRACT");
    HtmlForm again = HtmlForm.of(officer.send(chosen.with("step", "form")).body(), CHECKOUT);
    HttpResponse<String> second = officer.send(again.with("step", "review"));
    assertThat(second.body()).contains("<option value=\"CONTRACT\" selected>");
    String order = officer.follow(HtmlForm.of(second.body(), CHECKOUT).with("step", "send"));
    assertThat(order).contains("Bentuk bukti atau kontrak: <b>Surat perjanjian</b>");
  }

  @Test
  void theApiStatesToo() throws IOException, InterruptedException {
    PlanItem plan = store.plan(9_000_000);
    String body =
        "{\"answer\":\"SMALL_CANNOT\",\"reason\":\"Tidak ada yang punya alatnya\","
            + "\"statedOn\":\"2026-11-23\"}";
    HttpResponse<String> stated = state(plan, "small-businesses", body, "\"1\"");
    assertThat(stated.statusCode()).as(stated.body()).isEqualTo(200);
    JsonNode kept = TestStore.tree(stated).path("statements").path(0);
    assertThat(kept.path("answer").asText()).isEqualTo("SMALL_CANNOT");
    assertThat(kept.path("subject").asText()).isEqualTo("small-businesses");
    assertThat(kept.path("role").asText()).isEqualTo("COMMITMENT_OFFICER");
    assertThat(kept.path("statedOn").asText()).isEqualTo("2026-11-23");
    assertThat(state(plan, "small-businesses", body, "\"1\"").statusCode()).isEqualTo(412);
    assertThat(state(plan, "catalogue", body, "\"2\"").statusCode()).isEqualTo(400);
    assertThat(state(plan, "nothing", body, "\"2\"").statusCode()).isEqualTo(404);
    assertThat(state(plan, "small-businesses", "{}", "\"2\"").body())
        .contains("answer", "statedOn");
  }

  private static HttpResponse<String> state(
      PlanItem plan, String subject, String body, String version)
      throws IOException, InterruptedException {
    return store.send(
        store
            .to("/api/v1/plan-items/" + plan.id() + "/statements/" + subject)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + store.token("ppk"))
            .header("If-Match", version)
            .PUT(BodyPublishers.ofString(body)));
  }
}
