package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The simulation of procurement law over HTTP; what the tables say is held by the pack's examples.
 */
class PolicySimulationTest {

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
    return store.send(TestStore.json(store.to("/api/v1/simulations/policy"), body));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24,50000000,true,false,RECEIPT",
    "2026-11-24,50000001,false,true,WORK_ORDER",
    "2025-04-29,50000001,true,false,WORK_ORDER"
  })
  void theLimitOfTheStoreIsThatOfItsDay(
      String date, long value, boolean allowed, boolean nationalSystem, String weakestForm)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        simulate(
            "{\"date\":\""
                + date
                + "\",\"method\":\"DIRECT_PROCUREMENT\",\"channel\":\"OWN_STORE\","
                + "\"category\":\"GOODS\",\"value\":"
                + value
                + "}");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode decision = TestStore.tree(response);
    assertThat(decision.path("allowed").asBoolean()).as(response.body()).isEqualTo(allowed);
    assertThat(decision.path("nationalSystemRequired").asBoolean()).isEqualTo(nationalSystem);
    assertThat(decision.at("/forms/0").asText()).isEqualTo(weakestForm);
    for (JsonNode finding : decision.path("findings")) {
      assertThat(finding.path("message").asText()).isNotEmpty();
      assertThat(finding.path("remedy").asText())
          .as("nothing can be recorded in a simulation")
          .isNotEmpty()
          .doesNotContain("catat kode");
      assertThat(finding.path("reviewState").asText()).isNotEmpty();
    }
  }

  @Test
  void aRefusalSaysTheArticle() throws IOException, InterruptedException {
    JsonNode decision =
        TestStore.tree(
            simulate(
                "{\"date\":\"2026-11-24\",\"method\":\"DIRECT_PROCUREMENT\",\"category\":\"GOODS\","
                    + "\"value\":200000001}"));
    assertThat(decision.path("allowed").asBoolean()).isFalse();
    assertThat(decision.at("/findings/0/severity").asText()).isEqualTo("BLOCK");
    assertThat(decision.at("/findings/0/legalBasis").asText()).contains("38");
  }

  @Test
  void everyFieldThatIsWrongIsNamed() throws IOException, InterruptedException {
    HttpResponse<String> response =
        simulate(
            "{\"date\":\"2017-01-01\",\"method\":\"BELI\",\"value\":-1,\"actor\":\"PPK\","
                + "\"circumstances\":[\"LUCK\"],\"offers\":-1,\"signedOn\":\"besok\"}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(TestStore.tree(response).path("errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder(
            "date", "method", "category", "value", "actor", "circumstances", "offers", "signedOn");
  }
}
