package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The simulation of taxes over HTTP; what the tables say is held by the examples of the pack. */
class TaxSimulationTest {

  private static TestStore store;

  @BeforeAll
  static void open() {
    store = new TestStore();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static HttpResponse<String> simulate(String body)
      throws IOException, InterruptedException {
    return store.send(TestStore.json(store.to("/api/v1/simulations/tax"), body));
  }

  @Test
  void everybodyLearnsWhatIsDueWhoCollectsItAndWhy() throws IOException, InterruptedException {
    HttpResponse<String> response =
        simulate(
            """
            {"date":"2026-11-24","channel":"DIRECT","payment":"DIRECT",
             "supplier":{"legalForm":"CV","vatRegistered":true,"hasTaxId":true},
             "lines":[{"kind":"GOODS","amount":11100000,"taxInclusive":true}]}
            """);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode answer = TestStore.tree(response);
    assertThat(answer.path("net").asLong()).isEqualTo(10_000_000);
    assertThat(answer.path("gross").asLong()).isEqualTo(11_100_000);
    assertThat(answer.path("netToSupplier").asLong()).isEqualTo(9_850_000);
    JsonNode vat = answer.at("/lines/0");
    assertThat(vat.path("type").asText()).isEqualTo("VAT");
    assertThat(vat.path("rate").asText()).isEqualTo("11/100");
    assertThat(vat.path("amount").asLong()).isEqualTo(1_100_000);
    assertThat(vat.path("collector").asText()).isEqualTo("TREASURER");
    assertThat(vat.path("legalBasis").asText()).contains("PMK 131/2024");
    assertThat(vat.path("reviewState").asText()).isEqualTo("UNREVIEWED");
  }

  @Test
  void everyFieldThatIsWrongIsNamed() throws IOException, InterruptedException {
    HttpResponse<String> response =
        simulate(
            """
            {"date":"24-11-2026","channel":"PASAR","supplier":{"legalForm":"UD"},
             "lines":[{"kind":"GOODS","amount":-1},{"kind":"BARANG","amount":1}]}
            """);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(TestStore.tree(response).path("errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder(
            "date", "channel", "payment", "supplier.legalForm", "lines[0].amount", "lines[1].kind");
  }

  @Test
  void aDayForWhichThereAreNoTablesIsRefusedInWords() throws IOException, InterruptedException {
    HttpResponse<String> response =
        simulate(
            """
            {"date":"2017-12-31","channel":"DIRECT","payment":"DIRECT",
             "supplier":{"legalForm":"CV"},"lines":[{"kind":"GOODS","amount":1}]}
            """);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"date\"", "2018");
  }
}
