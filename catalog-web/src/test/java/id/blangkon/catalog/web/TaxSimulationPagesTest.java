package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page on which everybody works out taxes; what the tables say is held by their examples. */
class TaxSimulationPagesTest {

  private static final String PAGE = "/simulasi/pajak";

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
        .contains("<h1>Simulasi pajak</h1>", "2026-11-24", "Hitung pajak")
        .contains("name=\"hasTaxId\" value=\"yes\" checked")
        .doesNotContain("Diterima penyedia", "role=\"alert\"");
  }

  @Test
  void theAnswerSaysWhoCollectsWhatAndOnWhatBasis() throws IOException, InterruptedException {
    String page =
        get(PAGE
                + "?date=2026-11-24&payment=DIRECT&channel=DIRECT&legalForm=CV"
                + "&vatRegistered=yes&hasTaxId=yes&kind-1=GOODS&amount-1=11.100.000"
                + "&price-1=inclusive")
            .body();
    assertThat(page)
        .contains("Rp11.100.000", "Rp10.000.000")
        .contains("PPN 11%", "PMK 131/2024 Pasal 3 (12% x 11/12)", "aturan belum ditinjau")
        .contains("Dipotong bendahara dan disetor ke negara", "akun 411211-920")
        .contains("1,5% dari Rp10.000.000 · akun 411122-920")
        .contains("−Rp150.000", "Rp9.850.000")
        .contains("Bea meterai");
  }

  @Test
  void theRegionalTaxOnFoodStandsOnTopOfAPriceWithoutIt() throws IOException, InterruptedException {
    assertThat(get(PAGE + "?kind-2=CATERING&amount-2=5000000&hasTaxId=yes").body())
        .contains("PBJT makanan dan minuman 10%", "Rp500.000", "Rp5.500.000", "Rp5.400.000");
  }

  @Test
  void theSupplierWhoHandsVatOverGetsItWithTheMoney() throws IOException, InterruptedException {
    assertThat(
            get(PAGE + "?amount-1=10000000&payment=GOVERNMENT_CARD&vatRegistered=yes&hasTaxId=yes")
                .body())
        .contains("Diterima dan disetor penyedia · akun 411211-920")
        .contains("Tidak dipungut", "Pembelian ini dikecualikan")
        .contains("PMK 51/2025 Pasal 4 ayat (1) huruf e angka 1 huruf b");
  }

  @Test
  void whatIsWrongStandsAtItsFieldAndTheRestIsKept() throws IOException, InterruptedException {
    HttpResponse<String> response =
        get(PAGE + "?date=2017-12-31&legalForm=KIOS&amount-1=banyak&amount-2=2.500.000");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("href=\"#date\"", "href=\"#legalForm\"", "href=\"#amount-1\"")
        .contains("value=\"banyak\"", "value=\"2.500.000\"")
        .doesNotContain("Diterima penyedia");
    assertThat(get(PAGE + "?hasTaxId=yes").body()).contains("Isi nilai paling sedikit satu baris.");
  }

  @Test
  void itReadsInEnglishToo() throws IOException, InterruptedException {
    assertThat(get(PAGE + "?amount-1=3,000,000&hasTaxId=yes&lang=en").body())
        .contains("Withheld by the treasurer for the state", "Received by the supplier")
        .contains("Rp2,955,000");
  }
}
