package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.blangkon.catalog.supplier.SupplierStore;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tax papers of suppliers from a file, in the browser and over the API. */
class TaxPaperImportTest {

  private static final String IMPORT = "/kerja/verifikasi/pajak/impor";
  private static final String KEEP = IMPORT + "/simpan";
  private static final String HEADER = "npwp;jenis;nomor;berlaku_sampai;catatan\n";

  private TestStore store;

  @BeforeEach
  void start() {
    store = new TestStore();
  }

  @AfterEach
  void stop() {
    store.close();
  }

  private String npwp() {
    return store
        .catalog
        .storage()
        .read(unit -> unit.store(SupplierStore.class).details(store.supplier))
        .npwp()
        .value();
  }

  private HttpResponse<String> upload(PageVisitor person, String file)
      throws IOException, InterruptedException {
    String csrf = HtmlForm.of(person.page(IMPORT), IMPORT).value("csrf");
    String body =
        part("; name=\"csrf\"", csrf)
            + part("; name=\"key\"", UUID.randomUUID().toString())
            + part("; name=\"file\"; filename=\"pajak.csv\"", file)
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
    PageVisitor verifier = new PageVisitor(store, "ukpbj");
    assertThat(verifier.page("/kerja/verifikasi")).contains("Impor surat pajak dari CSV", IMPORT);
    String file = HEADER + npwp() + ";SUKET;S-KENARI-3;31/12/2026;x\n";

    HttpResponse<String> preview = upload(verifier, file);

    assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
    assertThat(preview.body())
        .contains("S-KENARI-3", "31 Des 2026", "Simpan 1 surat")
        .contains("Kolom lain tidak dibaca: catatan.")
        .doesNotContain(npwp());
    PageVisitor owner = new PageVisitor(store, "penyedia");
    assertThat(owner.page("/kerja/toko")).doesNotContain("31 Desember 2026");
    HtmlForm keep = HtmlForm.of(preview.body(), KEEP);
    assertThat(verifier.send(keep.with("switch", "en")).body()).contains("Save 1 paper");
    assertThat(verifier.follow(keep)).contains("Surat pajak disimpan.");
    assertThat(verifier.follow(keep)).as("the same form again").contains("Surat pajak disimpan.");
    assertThat(owner.page("/kerja/toko")).contains("31 Desember 2026");
  }

  @Test
  void aWrongLineIsShownWithItsRemedyAndNothingIsKept() throws IOException, InterruptedException {
    PageVisitor verifier = new PageVisitor(store, "ukpbj");
    HttpResponse<String> answer =
        upload(
            verifier,
            HEADER
                + npwp()
                + ";SUKET;S-1;2026-12-31;\n"
                + "0999999999999000;SKB;S-2;<b>kapan</b>;\n");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("2 masalah ditemukan, tidak ada yang disimpan", "<code>berlaku_mulai</code>")
        .contains("Tertulis “&lt;b&gt;kapan&lt;/b&gt;”", "Isi tanggal seperti 2026-12-31")
        .doesNotContain("action=\"" + KEEP + "\"");
    assertThat(upload(verifier, "").body()).contains("Pilih berkas CSV");
    assertThat(new PageVisitor(store, "penyedia").page("/kerja/toko"))
        .doesNotContain("31 Desember 2026");
  }

  @Test
  void theApiForeseesKeepsOnceAndNamesEachBadLine() throws IOException, InterruptedException {
    String file =
        "npwp,jenis,berlaku_mulai,berlaku_sampai\n" + npwp() + ",SKB,2026-01-01,2026-12-31\n";
    String key = UUID.randomUUID().toString();
    JsonNode foreseen = TestStore.tree(post("?dryRun=true", file, key));
    assertThat(foreseen.path("kept").asBoolean()).isFalse();
    assertThat(foreseen.path("changed").asLong()).isEqualTo(1);
    assertThat(TestStore.tree(post("", file, key)).path("kept").asBoolean()).isTrue();
    assertThat(post("", file, key).statusCode()).isEqualTo(200);
    assertThat(
            TestStore.tree(store.get("ukpbj", "/api/v1/suppliers/" + store.supplier + "/papers"))
                .path("taxExemption")
                .path("validUntil")
                .asText())
        .isEqualTo("2026-12-31");
    HttpResponse<String> refused =
        post("", "npwp,jenis,berlaku_sampai\n1,SKB,2026-12-31\n", UUID.randomUUID().toString());
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("lines[2].npwp", "lines[2].berlaku_mulai");
  }

  private HttpResponse<String> post(String query, String file, String key)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        store
            .to("/api/v1/tax-papers" + query)
            .header("Content-Type", "text/csv")
            .header("Idempotency-Key", key)
            .header("Authorization", "Bearer " + store.token("ukpbj"))
            .POST(BodyPublishers.ofString(file));
    return store.send(request);
  }
}
