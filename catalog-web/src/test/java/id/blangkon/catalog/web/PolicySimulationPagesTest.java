package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which everybody asks the law; what the tables say is held by their examples. */
class PolicySimulationPagesTest {

  private static final String PAGE = "/simulasi/aturan";

  private static TestStore store;

  @BeforeAll
  static void open() {
    store = new TestStore();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return store.send(store.to(address).GET());
  }

  @Test
  void theFormOfTodayStandsThereWithoutAnAnswer() throws IOException, InterruptedException {
    HttpResponse<String> response = get(PAGE);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("<h1>Simulasi aturan</h1>", "2026-11-24", "Periksa aturan", "Pejabat pengadaan")
        .doesNotContain("Temuan aturan", "role=\"alert\"", "<details open");
  }

  @ParameterizedTest
  @CsvSource({
    "value=50.000.000, Boleh",
    "value=50.000.001, Tidak boleh.",
    "value=50.000.001&date=2025-04-29, Boleh",
    "value=150.000.000&method=E_PURCHASING&variant=MINI_COMPETITION&channel=ELECTRONIC_CATALOGUE"
        + "&actor=, Perlu kebijakan."
  })
  void theVerdictIsThatOfTheDay(String query, String verdict)
      throws IOException, InterruptedException {
    HttpResponse<String> response = get(PAGE + "?" + query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).contains("<b>" + verdict);
  }

  @Test
  void aRefusalNamesTheArticleTheFactsTheLayerAndTheWayOut()
      throws IOException, InterruptedException {
    String page = get(PAGE + "?value=200.000.001").body();
    assertThat(page)
        .contains("Menghalangi", "Rp200.000.001", "Pasal 38", "Jalan keluar")
        .contains("belum ditinjau ahli hukum", "nasional ")
        .contains("Wajib lewat SPSE", "surat perjanjian", "Paling sedikit")
        .contains("amount-1=200.000.001");
  }

  @Test
  void whatIsTypedInTheOtherFieldsIsJudgedAndKept() throws IOException, InterruptedException {
    String page =
        get(PAGE + "?value=9000000&left=8000000&planPending=yes&circumstance=MULTI_YEAR").body();
    assertThat(page)
        .contains("<details open", "value=\"8000000\"", "Rp8.000.000")
        .contains("name=\"planPending\" value=\"yes\" checked")
        .contains("value=\"MULTI_YEAR\" checked");
  }

  @Test
  void whatIsWrongStandsAtItsFieldAndTheRestIsKept() throws IOException, InterruptedException {
    HttpResponse<String> response =
        get(PAGE + "?date=2017-12-31&value=banyak&offers=-1&scale=RAKSASA&signedOn=besok&left=1");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("href=\"#date\"", "href=\"#value\"", "href=\"#offers\"", "href=\"#scale\"")
        .contains("href=\"#signedOn\"", "value=\"banyak\"")
        .doesNotContain("Temuan aturan");
    assertThat(get(PAGE + "?left=1").body()).contains("Isi nilai pembelian.");
  }

  @Test
  void itReadsInEnglishAndIsFoundFromTheOtherSimulation() throws IOException, InterruptedException {
    assertThat(get(PAGE + "?value=50,000,000&lang=en").body())
        .contains(
            "Rule simulation", "receipt (kuitansi), or a stronger one", "Need not go through");
    assertThat(get("/simulasi/pajak").body()).contains("href=\"/simulasi/aturan\"");
    assertThat(get("/").body()).contains("href=\"/simulasi/aturan\"");
    assertThat(get("/sitemap.xml").body()).contains("/simulasi/aturan");
  }
}
