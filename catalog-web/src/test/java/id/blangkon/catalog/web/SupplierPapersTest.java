package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers of suppliers and products, in the browser and over the API. */
class SupplierPapersTest {

  private static final String QUEUE = "/kerja/verifikasi";

  private TestStore store;

  @BeforeEach
  void start() {
    store = new TestStore();
  }

  @AfterEach
  void stop() {
    store.close();
  }

  private HttpResponse<String> put(String user, String path, String body, String version)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        store
            .to(path)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + store.token(user))
            .PUT(BodyPublishers.ofString(body));
    return store.send(version.isEmpty() ? request : request.header("If-Match", version));
  }

  @Test
  void aScaleWhoseEvidenceIsAYearOldWaitsForTheVerifierWhoRecordsNewerEvidence()
      throws IOException, InterruptedException {
    String path = QUEUE + "/penyedia/" + store.supplier + "/skala";
    assertThat(new PageVisitor(store, "ukpbj").page(QUEUE)).doesNotContain(path);
    // The evidence is of the 24th of January 2026.
    store.clock.advance(Duration.ofDays(70));
    store.forgetTokens();
    PageVisitor verifier = new PageVisitor(store, "ukpbj");
    assertThat(verifier.page("/kerja")).contains("Nilai ulang skala");
    assertThat(verifier.page(QUEUE))
        .contains("Skala usaha perlu dinilai ulang", "lebih dari setahun", path);
    JsonNode waiting = TestStore.tree(store.get("ukpbj", "/api/v1/scale-reviews?region=33.74"));
    assertThat(waiting.path("items").findValuesAsText("supplierId"))
        .contains(store.supplier.toString());
    assertThat(waiting.path("items").path(0).path("evidenceIsOld").asBoolean()).isTrue();

    String page = verifier.page(path);
    assertThat(page).doesNotContain(TestStore.CANARIES);
    HtmlForm form =
        HtmlForm.of(page, path)
            .with("scale", "MICRO")
            .with("kind", "TAX_RETURN")
            .with("number", "SPT-KENARI-77")
            .with("on", "2027-01-31");
    HttpResponse<String> without = verifier.send(form);
    assertThat(without.statusCode()).isEqualTo(400);
    assertThat(without.body()).contains("id=\"turnover-err\"", "SPT-KENARI-77");
    HttpResponse<String> other =
        verifier.send(form.with("turnoverYear", "2026").with("turnover", "2.000.000.001"));
    assertThat(other.statusCode()).isEqualTo(400);
    assertThat(other.body()).contains("id=\"scale-err\"");
    HttpResponse<String> kept =
        verifier.send(form.with("turnoverYear", "2026").with("turnover", "1.987.654.321"));
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
    assertThat(PageVisitor.location(kept)).isEqualTo(QUEUE + "?wilayah=33.74&done=classified");

    assertThat(verifier.page(QUEUE)).doesNotContain(path);
    assertThat(verifier.page(path)).contains("SPT-KENARI-77", "31 Januari 2027");
    String profile =
        new PageVisitor(store, null).page("/penyedia/" + store.supplier + "?tab=profil");
    assertThat(profile)
        .contains("Usaha mikro sejak", "31 Januari 2027")
        .doesNotContain("KENARI-77", "1.987.654.321");
    assertThat(
            TestStore.tree(store.get(null, "/api/v1/suppliers/" + store.supplier))
                .path("scaleEvidenceOn")
                .asText())
        .isEqualTo("2027-01-31");
  }

  @Test
  void whatIsOnRecordIsFoundByItsName() throws IOException, InterruptedException {
    PageVisitor verifier = new PageVisitor(store, "ukpbj");
    assertThat(verifier.page(QUEUE + "?wilayah=33.74&cari=kertas"))
        .contains("/produk/" + store.paper.id() + "/tkdn");
    assertThat(verifier.page(QUEUE + "?wilayah=33.74&cari=tidakada"))
        .contains("Tidak ada yang cocok dengan “tidakada”");
  }

  @Test
  void aTaxPaperIsKeptWithItsValidityAndWithdrawnByAnEmptyField()
      throws IOException, InterruptedException {
    PageVisitor verifier = new PageVisitor(store, "ukpbj");
    String path = QUEUE + "/penyedia/" + store.supplier + "/pajak";
    HtmlForm form =
        HtmlForm.of(verifier.page(path), path)
            .with("exemptionNumber", "SKB-9")
            .with("exemptionFrom", "2026-11-01")
            .with("exemptionUntil", "2026-11-23");
    HttpResponse<String> lapsed = verifier.send(form);
    assertThat(lapsed.statusCode()).isEqualTo(400);
    assertThat(lapsed.body()).contains("id=\"exemptionUntil-err\"");
    HttpResponse<String> kept = verifier.send(form.with("exemptionUntil", "2026-12-31"));
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);

    PageVisitor owner = new PageVisitor(store, "penyedia");
    assertThat(owner.page("/kerja/toko")).contains("SKB PPh Pasal 22", "31 Desember 2026");
    assertThat(new PageVisitor(store, null).page("/penyedia/" + store.supplier + "?tab=profil"))
        .doesNotContain("SKB");
    HttpResponse<String> withdrawn =
        verifier.send(
            HtmlForm.of(verifier.page(path), path)
                .with("exemptionNumber", "")
                .with("exemptionFrom", "")
                .with("exemptionUntil", ""));
    assertThat(withdrawn.statusCode()).isEqualTo(303);
    assertThat(owner.page("/kerja/toko")).doesNotContain("31 Desember 2026");
  }

  @Test
  void papersAreKeptOverTheApiByTheVersionThatWasSeen() throws IOException, InterruptedException {
    String papers = "/api/v1/suppliers/" + store.supplier + "/papers";
    HttpResponse<String> seen = store.get("ukpbj", papers);
    String version = seen.headers().firstValue("ETag").orElseThrow();
    String standing =
        "{\"vatRegistered\":true,\"hasTaxId\":true,"
            + "\"msmeCertificate\":{\"number\":\"KET-1\",\"validUntil\":\"2026-12-31\"}}";
    assertThat(put("ukpbj", papers + "/tax-standing", standing, "").statusCode()).isEqualTo(428);
    HttpResponse<String> kept = put("ukpbj", papers + "/tax-standing", standing, version);
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
    assertThat(TestStore.tree(kept).path("msmeCertificate").path("number").asText())
        .isEqualTo("KET-1");
    assertThat(put("ukpbj", papers + "/tax-standing", standing, version).statusCode())
        .isEqualTo(412);
    String scale =
        "{\"scale\":\"SMALL\",\"kind\":\"FINANCIAL_STATEMENT\",\"number\":\"LK-1\","
            + "\"on\":\"2026-11-20\",\"capital\":1000000001}";
    HttpResponse<String> classified =
        put("ukpbj", papers + "/scale", scale, kept.headers().firstValue("ETag").orElseThrow());
    assertThat(classified.statusCode()).as(classified.body()).isEqualTo(200);
    JsonNode decisions = TestStore.tree(store.get("ukpbj", papers + "/scale"));
    assertThat(decisions.path("items").path(0).path("capital").asLong()).isEqualTo(1_000_000_001);
    assertThat(TestStore.tree(store.get("penyedia", papers)).path("scale").asText())
        .isEqualTo("SMALL");
  }

  @Test
  void aCertificateOfLocalContentCountsUntilItsLastDay() throws IOException, InterruptedException {
    PageVisitor verifier = new PageVisitor(store, "ukpbj");
    String path = QUEUE + "/produk/" + store.paper.id() + "/tkdn";
    HtmlForm form =
        HtmlForm.of(verifier.page(path), path)
            .with("domestic", "true")
            .with("percent", "30")
            .with("certificateExpiry", "2026-11-25")
            .with("benefitPercent", "12")
            .with("benefitExpiry", "2026-11-25");
    HttpResponse<String> without = verifier.send(form);
    assertThat(without.statusCode()).isEqualTo(400);
    assertThat(without.body()).contains("id=\"certificateNumber-err\"");
    HttpResponse<String> kept = verifier.send(form.with("certificateNumber", "TKDN-5"));
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);

    String api = "/api/v1/products/" + store.paper.id();
    JsonNode valid = TestStore.tree(store.get(null, api));
    assertThat(valid.path("localContentPercent").asInt()).isEqualTo(30);
    assertThat(valid.path("companyBenefitPercent").asInt()).isEqualTo(12);
    assertThat(valid.path("certificateNumber").asText()).isEqualTo("TKDN-5");
    assertThat(new PageVisitor(store, null).page("/produk/" + store.paper.id()))
        .contains("TKDN-5", "Bobot manfaat perusahaan (BMP)");
    store.clock.advance(Duration.ofDays(2));
    JsonNode expired = TestStore.tree(store.get(null, api));
    assertThat(expired.has("localContentPercent")).isFalse();
    assertThat(expired.has("companyBenefitPercent")).isFalse();
    assertThat(new PageVisitor(store, null).page("/produk/" + store.paper.id() + "?lang=en"))
        .contains("no longer counted");
  }

  @Test
  void everybodyReadsTheTablesOfThePack() throws IOException, InterruptedException {
    PageVisitor anybody = new PageVisitor(store, null);
    String today = anybody.page("/aturan?tabel=provisions");
    assertThat(today)
        .contains("Sedikitnya 40%", "Pasal 65 ayat (2)", "belum ditinjau")
        .doesNotContain("28 hari kerja sebelum");
    assertThat(anybody.page("/aturan?tabel=provisions&tanggal=2025-04-29&lang=en"))
        .contains("at most 28 working days before");
    assertThat(anybody.page("/aturan?tabel=provisions&semua=true"))
        .contains("28 hari kerja sebelum", "Sedikitnya 40%");
    assertThat(anybody.get("/aturan?tanggal=kemarin").statusCode()).isEqualTo(400);
    assertThat(anybody.page("/aturan?tabel=rules&semua=true")).contains("mulai=40");
  }
}
