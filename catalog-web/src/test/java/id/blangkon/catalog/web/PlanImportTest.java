package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.blangkon.catalog.plan.PlanItem;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plan items from files, and the estimates of them, in the browser and over the API. */
class PlanImportTest {

  private static final String IMPORT = "/kerja/rencana/impor";
  private static final String KEEP = IMPORT + "/simpan";
  private static final String HEADER =
      "kd_rup;nama_paket;pagu;nama_satker;tahun_anggaran;status_umumkan_rup;status_aktif_rup;x\n";

  private static TestStore store;

  @BeforeAll
  static void start() {
    store = new TestStore();
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  private static String line(String code, String ceiling) {
    return code
        + ";Belanja buku;"
        + ceiling
        + ";sekretariat, dinas pendidikan;2026;Terumumkan;true;\n";
  }

  private static HttpResponse<String> upload(String username, String file, @Nullable String token)
      throws IOException, InterruptedException {
    PageVisitor person = new PageVisitor(store, username);
    String csrf = token == null ? HtmlForm.of(person.page(IMPORT), IMPORT).value("csrf") : token;
    String body =
        part("; name=\"csrf\"", csrf)
            + part("; name=\"key\"", UUID.randomUUID().toString())
            + part("; name=\"file\"; filename=\"rup <1>.csv\"", file)
            + "--frontier--\r\n";
    return store.send(
        person
            .posting(IMPORT, "")
            .setHeader("Content-Type", "multipart/form-data; boundary=frontier")
            .POST(BodyPublishers.ofString(body)));
  }

  private static String part(String disposition, String content) {
    return "--frontier\r\nContent-Disposition: form-data"
        + disposition
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  @Test
  void aFileIsSentLookedAtAndKept() throws IOException, InterruptedException {
    PlanItem known = store.plan(10_000_000);
    String file = HEADER + line("IMPOR-1", "Rp 25.000.000,00") + line(known.rupCode(), "12000000");

    HttpResponse<String> preview = upload("pa", file, null);

    assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
    assertThat(preview.body())
        .contains("Periksa berkas", "rup &lt;1&gt;.csv", "Langkah 2 dari 3")
        .contains("Belanja buku", "RUP IMPOR-1", "Rp25.000.000", "Sekretariat, Dinas Pendidikan")
        .contains("semula Rp10.000.000", "Simpan 2 paket", "Kolom lain tidak dibaca: x.");
    PageVisitor budgetUser = new PageVisitor(store, "pa");
    assertThat(budgetUser.page("/kerja/rencana")).doesNotContain("IMPOR-1");

    HtmlForm keep = HtmlForm.of(preview.body(), KEEP);
    assertThat(budgetUser.send(keep.with("switch", "en")).body()).contains("Save 2 items");
    assertThat(budgetUser.follow(keep))
        .contains("Rencana disimpan.", "RUP IMPOR-1", "Rp12.000.000");
    assertThat(budgetUser.follow(keep)).as("the same form again").contains("Rencana disimpan.");
    assertThat(upload("ukpbj", file, null).body()).contains("Simpan 0 paket");
  }

  @Test
  void aWrongLineIsShownWithItsRemedyAndNothingIsKept() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        upload("ukpbj", HEADER + line("RUSAK-1", "5000") + line("RUSAK-2", "<b>lima</b>"), null);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("1 masalah ditemukan, tidak ada yang disimpan", "<code>pagu</code>")
        .contains(
            "Tertulis “&lt;b&gt;lima&lt;/b&gt;”",
            "Tulis angka saja",
            "Unggah berkas yang diperbaiki")
        .doesNotContain("action=\"" + KEEP + "\"");
    assertThat(new PageVisitor(store, "ukpbj").page("/kerja/rencana")).doesNotContain("RUSAK");
  }

  @Test
  void aFileThatIsMissingTooLargeOrFromElsewhereIsRefused()
      throws IOException, InterruptedException {
    assertThat(upload("pa", "", null).body()).contains("Pilih berkas CSV", "href=\"#file\"");
    String large = HEADER + line("BESAR", "5000").repeat(7_000);
    HttpResponse<String> tooLarge = upload("pa", large, null);
    assertThat(tooLarge.statusCode()).isEqualTo(400);
    assertThat(tooLarge.body()).contains("Paling besar 512 KB");
    assertThat(upload("pa", HEADER + line("ASING", "5000"), "guessed").statusCode()).isEqualTo(403);
  }

  @Test
  void theEstimateIsSetByTheCommitmentOfficerWithinTheCeiling()
      throws IOException, InterruptedException {
    PlanItem plan = store.plan(9_000_000);
    PageVisitor officer = new PageVisitor(store, "ppk");
    String path = "/kerja/rencana/" + plan.id() + "/hps";
    assertThat(officer.page("/kerja/rencana")).contains(path);
    assertThat(new PageVisitor(store, "pa").page("/kerja/rencana")).doesNotContain("/hps");
    HtmlForm form = HtmlForm.of(officer.page(path), path);
    HttpResponse<String> above = officer.send(form.with("ownerEstimate", "9.000.001"));
    assertThat(above.statusCode()).isEqualTo(400);
    assertThat(above.body()).contains("HPS paling tinggi sebesar pagunya, Rp9.000.000");
    assertThat(officer.send(form.with("ownerEstimate", "banyak")).body())
        .contains("HPS harus angka bulat rupiah");
    assertThat(officer.follow(form.with("ownerEstimate", "8.500.000")))
        .contains("HPS disimpan.", "HPS Rp8.500.000", "Ubah HPS");
    assertThat(officer.send(form.with("ownerEstimate", "1")).statusCode()).isEqualTo(412);
  }

  private static HttpRequest.Builder csv(String query, String file, @Nullable String key)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        store
            .to("/api/v1/plan-items" + query)
            .header("Content-Type", "text/csv")
            .header("Authorization", "Bearer " + store.token("ukpbj"))
            .POST(BodyPublishers.ofByteArray(file.getBytes(StandardCharsets.UTF_8)));
    return key == null ? request : request.header("Idempotency-Key", key);
  }

  @Test
  void theApiTakesTheSameFile() throws IOException, InterruptedException {
    String code = "API-1";
    String file = HEADER + line(code, "5000");
    JsonNode foreseen = TestStore.tree(store.send(csv("?dryRun=true", file, null)));
    assertThat(foreseen.path("kept").asBoolean()).isFalse();
    assertThat(foreseen.path("added").asInt()).isEqualTo(1);
    assertThat(store.send(csv("", file, null)).statusCode()).isEqualTo(400);
    HttpResponse<String> kept = store.send(csv("?agency=Dinas%20Pendidikan", file, code));
    assertThat(TestStore.tree(kept).path("kept").asBoolean()).as(kept.body()).isTrue();
    assertThat(TestStore.tree(kept).path("added").asInt()).isEqualTo(1);
    HttpResponse<String> again = store.send(csv("?agency=Dinas%20Pendidikan", file, code));
    assertThat(TestStore.tree(again).path("unchanged").asInt()).isEqualTo(1);
    assertThat(store.send(csv("", file, code)).statusCode()).as("another request").isEqualTo(422);

    HttpResponse<String> wrong = store.send(csv("", HEADER + line(code, "x"), code + "w"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(TestStore.tree(wrong).path("errors").findValuesAsText("field"))
        .containsExactly("lines[2].pagu");
    JsonNode told = TestStore.tree(store.send(csv("?dryRun=true", HEADER + line(code, "x"), null)));
    assertThat(told.at("/errors/0/line").asInt()).isEqualTo(2);
    assertThat(told.at("/errors/0/remedyEn").asText()).contains("Write digits only");
  }

  @Test
  void theApiSetsAndRemovesTheEstimate() throws IOException, InterruptedException {
    PlanItem plan = store.plan(9_000_000);
    HttpResponse<String> set = estimate(plan, "{\"ownerEstimate\":9000000}", "\"1\"");
    assertThat(set.statusCode()).as(set.body()).isEqualTo(200);
    assertThat(TestStore.tree(set).path("ownerEstimate").asLong()).isEqualTo(9_000_000);
    assertThat(estimate(plan, "{\"ownerEstimate\":1}", "\"1\"").statusCode()).isEqualTo(412);
    assertThat(estimate(plan, "{\"ownerEstimate\":9000001}", "\"2\"").statusCode()).isEqualTo(400);
    HttpResponse<String> removed = estimate(plan, "{\"ownerEstimate\":null}", "\"2\"");
    assertThat(TestStore.tree(removed).path("version").asLong()).isEqualTo(3);
    assertThat(TestStore.tree(removed).has("ownerEstimate")).isFalse();
  }

  private static HttpResponse<String> estimate(PlanItem plan, String body, String version)
      throws IOException, InterruptedException {
    return store.send(
        store
            .to("/api/v1/plan-items/" + plan.id() + "/owner-estimate")
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + store.token("ppk"))
            .header("If-Match", version)
            .PUT(BodyPublishers.ofString(body)));
  }
}
