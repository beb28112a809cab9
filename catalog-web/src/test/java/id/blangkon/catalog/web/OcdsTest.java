package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.blangkon.catalog.ocds.DataQuality;
import id.blangkon.catalog.ocds.Dump;
import id.blangkon.catalog.ocds.Dumps;
import id.blangkon.catalog.web.ocds.OcdsSchemas;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Open contracting data as everybody gets it. */
class OcdsTest {

  private static final OcdsSchemas SCHEMAS = new OcdsSchemas();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static TestStore store;
  private static JsonNode paid;

  @TempDir private Path folder;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    store = new TestStore();
    OrderPath path = new OrderPath(store);
    paid = path.toPayment();
    path.act("ppk", store.newOrder(), "reject", "{\"reason\":\"Tidak perlu\"}");
    path.act("ppk", store.newOrder(), "approve", "{}");
    store.follow();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String ocid() {
    return "ocds-000000-" + paid.get("id").asText();
  }

  private static JsonNode tree(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  @Test
  void releasesComeInValidPackagesThatLinkToTheNext() throws IOException, InterruptedException {
    String address = "/ocds/releases?limit=4";
    int releases = 0;
    int packages = 0;
    while (address != null) {
      HttpResponse<String> response = store.get(null, address);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(SCHEMAS.faultsOfReleasePackage(response.body())).isEmpty();
      JsonNode read = tree(response);
      releases += read.get("releases").size();
      packages++;
      URI next = read.has("links") ? URI.create(read.at("/links/next").asText()) : null;
      assertThat(response.headers().firstValue("Link").isPresent()).isEqualTo(next != null);
      address = next == null ? null : next.getRawPath() + "?" + next.getRawQuery();
    }
    assertThat(releases).isEqualTo(8 + 1 + 1);
    assertThat(packages).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ocds/releases?since=2026-11-25",
        "/ocds/releases?since=2026-11-25T00:00:00Z",
        "/ocds/releases?since=2026-11-25T00:00:00.5%2B07:00"
      })
  void nothingIsNewSinceTomorrow(String address) throws IOException, InterruptedException {
    HttpResponse<String> response = store.get(null, address);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(tree(response).get("releases")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"since=besok", "after=x", "after=-1", "limit=0", "unknown=1"})
  void aQuestionThatMakesNoSenseIsRefusedWithItsField(String query)
      throws IOException, InterruptedException {
    HttpResponse<String> response = store.get(null, "/ocds/releases?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(query.substring(0, query.indexOf('=')));
  }

  @Test
  void theRecordOfAnOrderIsValidAndHoldsItsReleases() throws IOException, InterruptedException {
    HttpResponse<String> response = store.get(null, "/ocds/records/" + ocid());
    assertThat(SCHEMAS.faultsOfRecordPackage(response.body())).isEmpty();
    JsonNode record = tree(response).at("/records/0");
    assertThat(record.get("releases")).hasSize(8);
    assertThat(record.at("/compiledRelease/contracts/0/implementation/transactions/0/value/amount"))
        .isEqualTo(paid.get("gross"));
    String id = record.at("/releases/7/id").asText();
    HttpResponse<String> one = store.get(null, "/ocds/releases/" + id);
    assertThat(SCHEMAS.faultsOfReleasePackage(one.body())).isEmpty();
    assertThat(tree(one).at("/releases/0")).isEqualTo(record.at("/releases/7"));

    HttpResponse<String> again =
        store.client.send(
            HttpRequest.newBuilder(store.server.uri().resolve("/ocds/records/" + ocid()))
                .header("If-None-Match", response.headers().firstValue("ETag").orElseThrow())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "records/ocds-000000-0190a6e0-0000-7000-8000-000000000000",
        "records/none",
        "releases/none-1",
        "dumps/none.jsonl.gz",
        "dumps/..%2Fblangkon.keys"
      })
  void whatIsNotThereIsNotFound(String path) throws IOException, InterruptedException {
    assertThat(store.get(null, "/ocds/" + path).statusCode()).isIn(400, 404);
  }

  @Test
  void theFilesHoldEveryReleaseAndTheirChecksumsAreRight()
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    Dumps dumps =
        new Dumps(
            store.catalog.openContracting(), folder, store.clock, store.catalog.calendar().zone());
    assertThat(dumps.isBehind()).isTrue();
    List<Dump> made = dumps.refresh();
    assertThat(dumps.isBehind()).isFalse();
    assertThat(made).extracting(Dump::year).containsExactly(null, 2026);
    assertThat(made).extracting(Dump::releases).containsExactly(10L, 10L);
    assertThat(dumps.list()).isEqualTo(made);
    store.clock.advance(Duration.ofHours(1));
    assertThat(dumps.refresh().get(1)).isEqualTo(made.get(1));

    try (CatalogServer server =
        CatalogServer.builder()
            .configuration(ServerConfiguration.onLoopback(0).withWorkerHere(false))
            .catalog(store.catalog)
            .dumps(folder)
            .build()) {
      server.start();
      JsonNode list = JSON.readTree(body(server, "/ocds/dumps/"));
      assertThat(list.get("items")).hasSize(2);
      String sums = new String(body(server, "/ocds/dumps/SHA256SUMS"), StandardCharsets.UTF_8);
      for (JsonNode item : list.get("items")) {
        byte[] file = body(server, URI.create(item.get("url").asText()).getPath());
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(item.get("sha256").asText()).isEqualTo(sha256);
        assertThat(item.get("bytes").asLong()).isEqualTo(file.length);
        assertThat(sums).contains(sha256 + "  " + item.get("name").asText() + "\n");
        List<String> lines = lines(file);
        assertThat(lines).hasSize(10);
        for (String line : lines) {
          assertThat(SCHEMAS.faultsOfRelease(line)).isEmpty();
          TestStore.CANARIES.forEach(canary -> assertThat(line).doesNotContain(canary));
        }
      }
    }
  }

  private static byte[] body(CatalogServer server, String path)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        store.client.send(
            HttpRequest.newBuilder(server.uri().resolve(path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private static List<String> lines(byte[] packed) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  @Test
  void whatIsLeftOverFromOldFilesIsTakenAway() throws IOException {
    Files.writeString(folder.resolve("blangkon-ocds-2020-1.jsonl.gz.part"), "half");
    Files.writeString(folder.resolve("another.txt"), "kept");
    new Dumps(store.catalog.openContracting(), folder, store.clock, store.catalog.calendar().zone())
        .refresh();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(5)
          .contains("another.txt", "SHA256SUMS")
          .noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void theQualityIsCountedAndFailsOnlyWhereThePolicySaysSo() {
    DataQuality quality = DataQuality.of(store.catalog.openContracting());
    assertThat(quality.records()).isEqualTo(3);
    assertThat(quality.checks()).hasSize(22 + 8 + 9);
    assertThat(quality.checks().stream().filter(check -> check.failed() > 0))
        .extracting(DataQuality.Result::id)
        // No registered prefix, no open tender and never a running one; three orders are alike.
        .containsExactlyInAnyOrder("P01", "P50", "P51", "P55", "P56");
    assertThat(quality.score()).isBetween(700, 999);
  }

  @Test
  void nothingPrivateIsInAnyReleaseOrRecord() throws IOException, InterruptedException {
    String all = store.get(null, "/ocds/releases?limit=100").body();
    String record = store.get(null, "/ocds/records/" + ocid()).body();
    for (String canary : TestStore.CANARIES) {
      assertThat(all + record).doesNotContain(canary);
    }
  }
}
