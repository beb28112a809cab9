package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that cannot be taken, notices that are not true, and who is told what they may do. */
class LostFormsTest {

  private static TestStore store;
  private static JsonNode order;
  private static String address;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    store = new TestStore();
    order = store.newOrder();
    address = "/kerja/pesanan/" + order.path("id").asText();
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  private static HttpRequest.Builder form(String cookie, String page, String body) {
    String site = store.server.uri().toString().replaceAll("/$", "");
    return store
        .to(address + "/tindakan/approve")
        .header("Accept", "text/html")
        .header("Cookie", "blangkon=" + cookie)
        .header("Origin", site)
        .header("Referer", site + page)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private static String page(String username, String path)
      throws IOException, InterruptedException {
    return new PageVisitor(store, username).page(path);
  }

  @Test
  void aFormOfAnEndedSessionIsKeptUntilItsSenderHasSignedInAgain()
      throws IOException, InterruptedException {
    HttpResponse<String> sent =
        store.send(
            form(
                "habis",
                address + "?lang=en&done=REQUEST",
                "csrf=x&lang=en&version=1&note=Lantai+%22dua%22&press=a&press=b"));

    assertThat(sent.statusCode()).isEqualTo(401);
    assertThat(sent.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(sent.body())
        .contains("Your input is kept; sign in again.")
        .contains("name=\"next\" value=\"" + address + "\"");
    HtmlForm signIn = HtmlForm.of(sent.body(), "/masuk");
    PageVisitor visitor = new PageVisitor(store, null);
    assertThat(
            visitor
                .send(signIn.with("username", "ppk").with("password", "salah salah salah"))
                .body())
        .as("still there after a wrong password")
        .contains("kept.note");

    HttpResponse<String> again =
        visitor.send(signIn.with("username", "ppk").with("password", TestStore.PASSWORD));

    assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    assertThat(again.headers().firstValue("Set-Cookie").orElse("")).startsWith("blangkon=");
    HtmlForm kept = HtmlForm.of(again.body(), address + "/tindakan/approve");
    assertThat(kept.encoded())
        .contains("note=Lantai+%22dua%22", "press=a&press=b", "version=1", "lang=en")
        .doesNotContain("csrf=x&");
    assertThat(again.body()).contains("<h1>Your input is kept</h1>", "href=\"" + address);
  }

  @Test
  void aFormThatMayHaveComeFromAnotherSiteIsNotKept() throws IOException, InterruptedException {
    HttpResponse<String> sent =
        store.send(
            store
                .to(address + "/tindakan/approve")
                .header("Accept", "text/html")
                .header("Cookie", "blangkon=habis")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=x&version=1")));
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(PageVisitor.location(sent)).isEqualTo("/masuk?next=%2Fkerja&why=expired");
    assertThat(store.get(null, PageVisitor.location(sent)).body())
        .contains("Sesi berakhir setelah 30 menit diam.");

    HttpResponse<String> forged =
        new PageVisitor(store, null)
            .post(
                "/masuk",
                "username=ppk&password="
                    + TestStore.PASSWORD
                    + "&kept-action=https%3A%2F%2Fjahat.example%2Fkerja%2F&kept.x=1");
    assertThat(forged.statusCode()).as("what leads elsewhere is dropped").isEqualTo(303);
  }

  @Test
  void oneWhoNeverSignedInIsToldToSignInAndAForeignPageIsNoWayBack()
      throws IOException, InterruptedException {
    HttpResponse<String> asked =
        store.send(store.to("/kerja/pesanan").header("Accept", "text/html"));
    assertThat(PageVisitor.location(asked)).isEqualTo("/masuk?next=%2Fkerja%2Fpesanan&why=needed");
    assertThat(store.get(null, PageVisitor.location(asked)).body())
        .contains("Masuk dulu untuk membuka halaman itu.");
    HttpResponse<String> foreign =
        store.send(
            store
                .to(address + "/tindakan/approve")
                .header("Accept", "text/html")
                .header("Referer", "https://contoh.example/jahat")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("")));
    assertThat(PageVisitor.location(foreign)).isEqualTo("/masuk?next=%2Fkerja&why=needed");
    assertThat(store.get(null, "/masuk?why=apa").body()).doesNotContain("role=\"status\"");
  }

  @Test
  void aFormOfAnotherSessionIsToldApartFromAMissingRoleAndInItsLanguage()
      throws IOException, InterruptedException {
    HttpResponse<String> sent =
        store.send(form(store.token("ppk"), address, "csrf=lain&version=1&lang=en"));

    assertThat(sent.statusCode()).isEqualTo(403);
    assertThat(sent.body())
        .contains("<html lang=\"en\">", "<h1>The form must be opened again</h1>")
        .doesNotContain("peran Anda");
    HttpResponse<String> role =
        store.send(
            store
                .to("/kerja/verifikasi")
                .header("Accept", "text/html")
                .header("Cookie", "blangkon=" + store.token("ppk")));
    assertThat(role.body()).contains("<h1>Halaman ini bukan untuk peran Anda</h1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/masuk", "/keluar", "/daftar", "/kerja/toko/produk/baru"})
  void aFormThatCannotBeReadIsAnsweredInWords(String path)
      throws IOException, InterruptedException {
    for (String username : Arrays.asList(null, "penyedia")) {
      for (String body : List.of("username=%zz&lang=en", "username=%00&name=%00&lang=en")) {
        HttpResponse<String> answer = new PageVisitor(store, username).post(path, body);
        assertThat(answer.statusCode()).as(path + " " + username + " " + body).isLessThan(500);
        assertThat(answer.statusCode() == 303 || answer.body().contains("<h1>"))
            .as(answer.body())
            .isTrue();
      }
    }
  }

  @Test
  void aPageIsNotToldWhatProgramsAreTold() throws IOException, InterruptedException {
    HttpResponse<String> wrong =
        store.send(
            store
                .to("/masuk")
                .header("Accept", "text/html")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x")));
    assertThat(wrong.statusCode()).isEqualTo(415);
    assertThat(wrong.body()).contains("Kirim formulir dari halamannya.").doesNotContain("json.");
    HttpResponse<String> missing = store.send(store.to("/tidak-ada").header("Accept", "text/html"));
    assertThat(missing.body()).contains("Halaman tidak ditemukan").doesNotContain("daftar alamat");
  }

  @Test
  void aNoticeShowsOnlyWhatHappenedLast() throws IOException, InterruptedException {
    assertThat(page("pp", address + "?done=REQUEST")).contains("Pesanan dikirim ke PPK.");
    assertThat(page("pp", address + "?done=PAY")).doesNotContain("Pembayaran dicatat");
    assertThat(page("pp", "/kerja?done=PAY")).doesNotContain("Pembayaran dicatat");
    assertThat(page("pp", "/produk?done=PAY")).doesNotContain("Pembayaran dicatat");
    assertThat(page("pp", address + "?done=price")).doesNotContain("Harga disimpan");
  }

  @Test
  void oneWhoCannotOrderIsToldSoBeforeTheClick() throws IOException, InterruptedException {
    String product = "/produk/" + store.paper.id();
    assertThat(page("penyedia", product))
        .contains("Hanya pejabat pengadaan yang dapat memesan.", "aria-disabled=\"true\"");
    assertThat(page("pp", product)).contains("<button class=\"btn p full\">");
    assertThat(store.get(null, product).body()).contains("<button class=\"btn p full\">");
  }

  @Test
  void theInboxTellsVerifiersWhatWaitsForThem() throws IOException, InterruptedException {
    String inbox = page("ukpbj", "/kerja");
    assertThat(inbox)
        .contains("<h1>1 tugas</h1>", "Menunggu Anda 1")
        .contains("<a href=\"/kerja/verifikasi\">Periksa 1 penyedia</a>")
        .contains("Paling lama menunggu 0 hari");
    assertThat(page("provinsi", "/kerja")).contains("Periksa 1 penyedia");
    assertThat(page("ukpbj", "/kerja?filter=others")).doesNotContain("Periksa 1 penyedia");
    assertThat(page("dinkop", "/kerja")).contains("Tidak ada tugas");
  }

  @Test
  void theFooterKnowsWhoIsSignedIn() throws IOException, InterruptedException {
    assertThat(page("pp", "/produk")).doesNotContain("href=\"/masuk\"");
    assertThat(store.get(null, "/produk").body()).contains("href=\"/masuk\"");
  }
}
