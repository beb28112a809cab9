package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.supplier.TaxExemption;
import id.blangkon.catalog.supplier.TaxStanding;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A business registers in the browser, and mends its registration, over HTTP. */
class RegistrationPagesTest {

  private static final String PATH = "/daftar";
  private static final String MEND = "/kerja/toko/pendaftaran";
  private static final String PASSWORD = "kalimat yang panjang 27";
  private static final RegionCode HOME = RegionCode.of("33.74");

  private static TestStore store;
  private static PageVisitor nobody;
  private static int made;

  @BeforeAll
  static void start() {
    store = new TestStore();
    nobody = new PageVisitor(store, null);
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  /** What a new supplier fills in; each has its own numbers. */
  private static HtmlForm filled(String username) throws IOException, InterruptedException {
    made++;
    return HtmlForm.of(nobody.page(PATH), PATH)
        .with("person", "Sri Wahyuni")
        .with("username", username)
        .with("password", PASSWORD)
        .with("name", "Dapur " + username)
        .with("legalForm", "INDIVIDUAL")
        .with("scale", "MICRO")
        .with("nik", "33740155028500" + (10 + made))
        .with("homeRegion", HOME.value())
        .with("street", "Jalan Kenari Rahasia 9")
        .with("phone", "0812-9999-0000")
        .with("bank", "Bank Jateng")
        .with("accountNumber", "5566778899" + (10 + made))
        .with("holder", "Sri Wahyuni");
  }

  private static List<Supplier> waiting(String name) {
    Actor verifier = store.catalog.people().actor(store.data.person("ukpbj"));
    return store
        .catalog
        .suppliers()
        .listWaiting(verifier, HOME, PageRequest.first(PageRequest.MOST))
        .items()
        .stream()
        .filter(supplier -> supplier.name().equals(name))
        .toList();
  }

  private static String cookie(HttpResponse<String> response) {
    return response.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
  }

  private static String asSignedIn(HttpResponse<String> registered, String path)
      throws IOException, InterruptedException {
    return store
        .send(store.to(path).header("Accept", "text/html").header("Cookie", cookie(registered)))
        .body();
  }

  @Test
  void aNewSupplierRegistersIsSignedInAndWaitsForTheVerifier()
      throws IOException, InterruptedException {
    HttpResponse<String> sent = nobody.send(filled("wahyuni").with("vatRegistered", "true"));

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(PageVisitor.location(sent)).isEqualTo("/kerja/toko?done=registered");
    assertThat(asSignedIn(sent, "/kerja/toko?done=registered"))
        .contains("Pendaftaran terkirim", "Dapur wahyuni belum diverifikasi");
    assertThat(waiting("Dapur wahyuni")).singleElement().matches(Supplier::vatRegistered);
    assertThat(new PageVisitor(store, "ukpbj").page("/kerja/verifikasi")).contains("Dapur wahyuni");
    assertThat(nobody.page("/penyedia?q=wahyuni"))
        .doesNotContain("Dapur wahyuni", "Kenari Rahasia");
    HttpResponse<String> signedIn =
        nobody.send(
            HtmlForm.of(nobody.page("/masuk"), "/masuk")
                .with("username", "wahyuni")
                .with("password", PASSWORD));
    assertThat(signedIn.statusCode()).isEqualTo(303);
  }

  @Test
  void aRegistrationIsNotPublicBeforeItIsVerified() throws IOException, InterruptedException {
    nobody.send(filled("tersembunyi"));
    SupplierId id = waiting("Dapur tersembunyi").get(0).id();

    assertThat(nobody.get("/penyedia/" + id).statusCode()).isEqualTo(404);
    assertThat(store.send(store.to("/api/v1/suppliers/" + id)).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "name, '', name, Nama usaha belum diisi",
    "person, '', person, Nama Anda belum diisi",
    "username, 'a b', username, Nama pengguna 2 sampai 50",
    "password, pendek, password, Kata sandi harus 12",
    "legalForm, KONGSI, legalForm, Bentuk usaha belum diisi",
    "legalForm, PT, npwp, NPWP belum diisi",
    "scale, '', scale, Skala usaha belum diisi",
    "nik, 337401, nik, NIK harus 16 angka. Anda menulis 6",
    "nik, '', nik, NIK pemilik belum diisi",
    "nik, 3374019902850001, nik, NIK ini tampak tidak biasa",
    "npwp, abc, npwp, NPWP hanya boleh berisi angka",
    "nib, 123, nib, NIB harus 13 angka. Anda menulis 3",
    "homeRegion, 31.71, homeRegion, Kabupaten atau kota belum diisi",
    "homeRegion, '<b>', homeRegion, Kabupaten atau kota belum diisi",
    "street, '', street, Alamat belum diisi",
    "phone, 12345, phone, Telepon harus 8 sampai 15 angka",
    "email, bukan surel, email, Surel harus seperti",
    "bank, '', bank, Nama bank belum diisi",
    "accountNumber, 12-x, accountNumber, Nomor rekening harus 6 sampai 20 angka",
    "holder, '', holder, Nama pemilik rekening belum diisi",
    "serviceRegions, 99.99, serviceRegions, Ada daerah layanan",
  })
  void aWrongFieldIsNamedAndTheRestIsKept(String field, String typed, String wrong, String problem)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = nobody.send(filled("salah-" + made).with(field, typed));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body())
        .contains("href=\"#" + wrong + "\">" + problem, "id=\"" + wrong + "\"")
        .doesNotContain(PASSWORD);
    if (!field.equals("street")) {
      assertThat(answer.body()).contains("Jalan Kenari Rahasia 9");
    }
  }

  @Test
  void anUnusualNikIsAskedAboutOnceAndThenTaken() throws IOException, InterruptedException {
    HtmlForm form = filled("janggal").with("nik", "3374019902850001");
    String asked = nobody.send(form).body();

    HttpResponse<String> sure = nobody.send(HtmlForm.of(asked, PATH).with("password", PASSWORD));

    assertThat(sure.statusCode()).as(sure.body()).isEqualTo(303);
  }

  @Test
  void theSameFormSentTwiceRegistersOnce() throws IOException, InterruptedException {
    HtmlForm form = filled("kembar");

    assertThat(nobody.send(form).statusCode()).isEqualTo(303);
    HttpResponse<String> again = nobody.send(form);

    assertThat(again.statusCode()).as(again.body()).isEqualTo(303);
    assertThat(asSignedIn(again, "/kerja/toko")).contains("Dapur kembar");
    assertThat(waiting("Dapur kembar")).hasSize(1);
  }

  @Test
  void aTakenUserNameAndATakenNumberAreToldApart() throws IOException, InterruptedException {
    HtmlForm first = filled("pertama");
    assertThat(nobody.send(first).statusCode()).isEqualTo(303);

    HttpResponse<String> name = nobody.send(filled("pertama"));
    HttpResponse<String> number =
        nobody.send(first.with("username", "kedua").with("bank", "Bank lain"));

    assertThat(name.statusCode()).isEqualTo(409);
    assertThat(name.body()).contains("href=\"#username\">Nama pengguna “pertama” sudah dipakai");
    assertThat(number.statusCode()).isEqualTo(409);
    assertThat(number.body()).contains("href=\"#nik\">Usaha dengan NIK, NPWP, atau NIB ini");
    assertThat(waiting("Dapur pertama")).hasSize(1);
  }

  @Test
  void aTakenUserNameDoesNotLockItsOwnerOut() throws IOException, InterruptedException {
    assertThat(nobody.send(filled("pemilik")).statusCode()).isEqualTo(303);
    for (int i = 0; i < 6; i++) {
      nobody.send(filled("pemilik").with("password", "bukan kata sandinya"));
    }

    HtmlForm signIn =
        HtmlForm.of(nobody.page("/masuk"), "/masuk")
            .with("username", "pemilik")
            .with("password", PASSWORD);
    assertThat(nobody.send(signIn).statusCode()).isEqualTo(303);
  }

  @Test
  void whatIsTypedIsShownAsTextAndLeavesThePageWhole() throws IOException, InterruptedException {
    String hostile = "\"><script>alert(1)</script>' or 1=1 -- 😀";
    HttpResponse<String> sent =
        nobody.send(
            filled("jahat")
                .with("name", hostile)
                .with("street", hostile)
                .with("holder", hostile)
                .with("phone", "bukan"));
    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(sent.body()).contains("😀").doesNotContain("<script>alert");

    String longText = "😀".repeat(4_000);
    HttpResponse<String> large = nobody.send(filled("jahat").with("name", longText));
    assertThat(large.statusCode()).isEqualTo(400);
    assertThat(large.body()).contains("Nama usaha paling panjang 200 huruf");
  }

  @Test
  void whatCannotBeSeenIsTakenOutAndTold() throws IOException, InterruptedException {
    HttpResponse<String> sent =
        nobody.send(filled("tersalin").with("street", "Jalan \u202eKenari\u0000 9"));

    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(sent.body())
        .contains("href=\"#street\">Alamat berisi karakter yang tidak terlihat")
        .contains("Jalan Kenari 9");
    HtmlForm again = HtmlForm.of(sent.body(), PATH).with("password", PASSWORD);
    assertThat(nobody.send(again).statusCode()).isEqualTo(303);
  }

  @Test
  void theOtherLanguageKeepsWhatWasTyped() throws IOException, InterruptedException {
    String english = nobody.send(filled("bahasa").with("switch", "en")).body();

    assertThat(english).contains("Register a business", "Jalan Kenari Rahasia 9", "Dapur bahasa");
    assertThat(english).doesNotContain(PASSWORD, "role=\"alert\"");
  }

  @Test
  void anotherSiteCannotRegisterInABrowser() throws IOException, InterruptedException {
    HttpResponse<String> foreign =
        store.send(
            store
                .to(PATH)
                .header("Accept", "text/html")
                .header("Origin", "https://elsewhere.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(filled("asing").encoded())));

    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(waiting("Dapur asing")).isEmpty();
  }

  @Test
  void oneWhoIsSignedInRegistersOneMoreBusiness() throws IOException, InterruptedException {
    HttpResponse<String> first = nobody.send(filled("berdua"));
    String page = asSignedIn(first, PATH);
    assertThat(page).doesNotContain("name=\"password\"").contains("name=\"nik\"");

    HtmlForm second =
        HtmlForm.of(page, PATH)
            .with("name", "Koperasi berdua")
            .with("legalForm", "COOPERATIVE")
            .with("scale", "SMALL")
            .with("npwp", "012345678901234")
            .with("homeRegion", HOME.value())
            .with("street", "Jalan Kenari Rahasia 10")
            .with("phone", "081299990000")
            .with("bank", "Bank Jateng")
            .with("accountNumber", "123456789")
            .with("holder", "Koperasi");
    HttpResponse<String> sent =
        store.send(nobody.posting(PATH, second.encoded()).header("Cookie", cookie(first)));

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(asSignedIn(first, "/kerja/toko"))
        .contains("Dapur berdua")
        .contains("Koperasi berdua");
  }

  @Test
  void aRegistrationThatWasSentBackIsMendedAndWaitsAgain()
      throws IOException, InterruptedException {
    HttpResponse<String> registered = nobody.send(filled("perbaikan"));
    Supplier supplier = waiting("Dapur perbaikan").get(0);
    assertThat(asSignedIn(registered, "/kerja/toko")).doesNotContain(MEND);
    Actor verifier = store.catalog.people().actor(store.data.person("ukpbj"));
    store.catalog.suppliers().sendBack(verifier, supplier.id(), 1, "Foto <NPWP> buram");
    LocalDate today = store.catalog.today();
    TaxExemption letter = new TaxExemption("SKB-1", today, today.plusMonths(6));
    store
        .catalog
        .suppliers()
        .keepTaxStanding(verifier, supplier.id(), 2, new TaxStanding(false, false, null, letter));
    assertThat(asSignedIn(registered, "/kerja/toko"))
        .contains("href=\"" + MEND + "\"", "Foto &lt;NPWP&gt; buram");
    assertThat(asSignedIn(registered, "/kerja")).contains("Perbaiki pendaftaran usaha");
    String page = asSignedIn(registered, MEND);
    assertThat(page).contains("Foto &lt;NPWP&gt; buram", "Jalan Kenari Rahasia 9", "Bank Jateng");
    HtmlForm form = HtmlForm.of(page, MEND);

    HttpResponse<String> wrong = mend(registered, form.with("nib", "12"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("NIB harus 13 angka. Anda menulis 2.", "Dapur perbaikan");
    HtmlForm right = form.with("nib", "1234567890999").with("name", "Dapur diperbaiki");
    HttpResponse<String> sent = mend(registered, right);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(mend(registered, right).statusCode()).as("a second click").isEqualTo(303);

    assertThat(waiting("Dapur diperbaiki"))
        .singleElement()
        .matches(again -> again.status() == SupplierStatus.SUBMITTED && again.version() == 4)
        .extracting(Supplier::taxExemption)
        .as("what an officer has recorded stays")
        .isEqualTo(letter);
    assertThat(asSignedIn(registered, "/kerja")).doesNotContain("Perbaiki pendaftaran usaha");
    HttpResponse<String> late = mend(registered, right.with("name", "Dapur terlambat"));
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.body()).contains("Dapur terlambat", "role=\"alert\"");
  }

  private static HttpResponse<String> mend(HttpResponse<String> registered, HtmlForm form)
      throws IOException, InterruptedException {
    return store.send(nobody.posting(MEND, form.encoded()).header("Cookie", cookie(registered)));
  }

  @Test
  void nobodyMendsTheRegistrationOfAnother() throws IOException, InterruptedException {
    HttpResponse<String> registered = nobody.send(filled("lain"));
    String foreign = MEND + "?usaha=" + store.supplier;

    assertThat(asSignedIn(registered, foreign)).contains("Hanya orang yang bertindak");
  }
}
