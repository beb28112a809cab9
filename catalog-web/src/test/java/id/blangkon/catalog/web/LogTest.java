package id.blangkon.catalog.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.journal.check.LogCheck;
import id.blangkon.catalog.journal.ledger.LogStanding;
import id.blangkon.catalog.journal.ledger.PublicLog;
import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.NoteVerifier;
import id.blangkon.catalog.journal.log.SignedNote;
import id.blangkon.catalog.journal.log.TreeHash;
import id.blangkon.catalog.web.open.LogDirectory;
import id.blangkon.catalog.web.open.WitnessCalls;
import id.blangkon.catalog.web.open.WitnessList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public log as everybody gets it, and the command that checks it. */
class LogTest {

  private static TestStore store;
  private static String number;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    store = new TestStore();
    OrderPath path = new OrderPath(store);
    number = path.toPayment().get("number").asText();
    path.act("ppk", store.newOrder(), "reject", "{\"reason\":\"Tidak perlu\"}");
    store.follow();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private int verify(String... arguments) {
    PrintWriter writer = new PrintWriter(out, true);
    String[] all = new String[arguments.length + 1];
    all[0] = "verify";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Main.run(writer, writer, Map.of(), all);
  }

  private static HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
    return store.client.send(store.to(path).build(), BodyHandlers.ofByteArray());
  }

  @Test
  void aRunningServerIsFoundGood() throws IOException {
    Path key =
        Files.writeString(
            folder.resolve("key"),
            store.catalog.publicLog().file("key").map(String::new).orElseThrow());
    Path earlier =
        Files.writeString(
            folder.resolve("earlier"),
            store.catalog.publicLog().checkpoint().orElseThrow().toString());

    assertThat(
            verify(
                store.server.uri().toString(),
                "--key",
                key.toString(),
                "--since",
                earlier.toString()))
        .as(out.toString())
        .isZero();
    assertThat(out.toString()).contains("SAH: ", "GOOD: ", " 2 proofs hold.");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theFilesOfTheLogAreFoundGoodAndAChangedLeafIsNamed() throws IOException {
    new LogDirectory(store.catalog, folder).write();
    assertThat(verify(folder.toString())).as(out.toString()).isZero();
    assertThat(out.toString()).contains("The log's own key", "GOOD: ");

    Path bundle;
    try (var files = Files.list(folder.resolve("tile/entries/000.p"))) {
      bundle = files.findFirst().orElseThrow();
    }
    String entries = Files.readString(bundle, StandardCharsets.ISO_8859_1);
    int third = entries.indexOf("\"index\":3,");
    int type = entries.indexOf("\"type\":\"", third) + 8;
    Files.writeString(
        bundle,
        entries.substring(0, type) + "x" + entries.substring(type + 1),
        StandardCharsets.ISO_8859_1);
    assertThat(verify(folder.toString())).isEqualTo(Main.NO);
    assertThat(out.toString())
        .contains("Entri 3 telah diubah.", "Leaf 3 was changed.", "FAILED: 1 fault");
  }

  @Test
  void oneProofIsCheckedByItself() throws IOException, InterruptedException {
    HttpResponse<byte[]> proof = bytes("/log/proof/" + number);
    assertThat(proof.statusCode()).isEqualTo(200);
    assertThat(proof.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"" + number + ".tlog-proof\"");
    Path file = Files.write(folder.resolve("p.tlog-proof"), proof.body());
    String key = new String(bytes("/log/key").body(), StandardCharsets.UTF_8).strip();

    assertThat(verify(file.toString(), "--key", key)).as(out.toString()).isZero();
    assertThat(out.toString()).contains("The proof holds: 8 leaves", number);
    assertThat(verify(file.toString())).isEqualTo(Main.WRONG_USAGE);

    Files.writeString(
        file,
        new String(proof.body(), StandardCharsets.UTF_8).replaceFirst("index \\d+", "index 0"));
    assertThat(verify(file.toString(), "--key", key)).isEqualTo(Main.NO);
  }

  @Test
  void tilesMayBeKeptForEverAndTheCheckpointForASecond() throws IOException, InterruptedException {
    HttpResponse<byte[]> tile = bytes("/log/tile/0/000.p/2");
    assertThat(tile.body()).hasSize(64);
    assertThat(tile.headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
    assertThat(bytes("/log/tile/8/0/000.p/2").body()).isEqualTo(tile.body());
    HttpResponse<byte[]> checkpoint = bytes("/log/checkpoint");
    assertThat(checkpoint.headers().firstValue("Cache-Control")).contains("public, max-age=1");
    assertThat(checkpoint.headers().firstValue("Content-Type"))
        .contains("text/plain;charset=utf-8");
    assertThat(new String(checkpoint.body(), StandardCharsets.UTF_8))
        .startsWith("catalog.example/log\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tile/0/001",
        "tile/0/000",
        "tile/entries/000.p/256",
        "tile/0/0",
        "tile/x",
        "proof/none",
        "tile/0/..%2fkey"
      })
  void whatIsNotInTheLogIsNotFound(String path) throws IOException, InterruptedException {
    assertThat(bytes("/log/" + path).statusCode()).isIn(400, 404);
  }

  @Test
  void nothingPrivateIsInAnyFile() throws IOException {
    new LogDirectory(store.catalog, folder).write();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(TestStore.CANARIES).as(file.toString()).noneMatch(text::contains);
      }
    }
  }

  @Test
  void theReadinessSaysHowTheLogStands() throws IOException, InterruptedException {
    assertThat(store.get(null, "/health/ready").body())
        .contains("\"log\":{\"status\":\"" + LogStanding.Kind.SIGNING + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "http://127.0.0.1:1/"})
  void whereThereIsNoLogTheCommandSaysSo(String source) {
    assertThat(verify(source)).isIn(Main.WRONG_USAGE, Main.COULD_NOT);
    assertThat(out.toString()).contains(source);
  }

  @Test
  void aWitnessSignsWhatExtendsWhatItSawAndItsSignatureIsServed()
      throws IOException, InterruptedException {
    PublicLog log = store.catalog.publicLog();
    SignedNote note = log.checkpoint().orElseThrow();
    NoteVerifier key = NoteVerifier.parse(new String(bytes("/log/key").body(), UTF_8).strip());
    LogCheck check = new LogCheck(log::file, key, read -> {});
    assertThat(check.run()).isEmpty();
    Checkpoint seen = new Checkpoint(key.name(), 2, rootOfTwo(log));
    try (TestWitness witness = new TestWitness(key, seen)) {
      WitnessList list = WitnessList.parse(List.of("# a comment", "", witness.line()));
      WitnessCalls calls = new WitnessCalls(log, list);
      assertThat(calls.askAll()).isEqualTo(1);
      assertThat(calls.askAll()).isZero();
      calls.close();
    }
    String served = new String(bytes("/log/checkpoint").body(), UTF_8);
    assertThat(served).startsWith(note.text()).contains("\u2014 witness.example/w1 ");
    assertThat(new String(bytes("/log/proof/" + number).body(), UTF_8))
        .contains("witness.example/w1");
    assertThat(store.get(null, "/data-terbuka/log").body()).contains("witness.example/w1");
    assertThat(verify(store.server.uri().toString(), "--skip-proofs")).as(out.toString()).isZero();
  }

  private static TreeHash rootOfTwo(PublicLog log) {
    byte[] tile = log.file("tile/0/000.p/2").orElseThrow();
    return TreeHash.ofNode(TreeHash.at(tile, 0), TreeHash.at(tile, TreeHash.BYTES));
  }

  @Test
  void aWitnessThatSawAnotherLogDoesNotSign() throws IOException, InterruptedException {
    PublicLog log = store.catalog.publicLog();
    NoteVerifier key = NoteVerifier.parse(new String(bytes("/log/key").body(), UTF_8).strip());
    Checkpoint other = new Checkpoint(key.name(), 2, TreeHash.ofNothing());
    try (TestWitness witness = new TestWitness(key, other)) {
      WitnessCalls calls = new WitnessCalls(log, WitnessList.parse(List.of(witness.line())));
      assertThat(calls.askAll()).isZero();
      calls.close();
    }
  }

  @Test
  void theOperatorReplacesTheKeyAndBeginsANewLog() {
    String data = folder.resolve("data").toString();
    assertThat(command("log-key", "add", "--data", data)).isEqualTo(Main.COULD_NOT);
    assertThat(command("migrate", "--data", data)).as(out.toString()).isZero();
    assertThat(command("log-key", "restart", "--log-name", "catalog.example/2", "--data", data))
        .as(out.toString())
        .isZero();
    assertThat(command("check", "--data", data)).as(out.toString()).isZero();
    assertThat(out.toString()).contains("\ncatalog.example/2+", "signed up to 0 entries");
    assertThat(command("log-key", "add", "--data", data)).isZero();
    assertThat(command("log-key", "drop", "--data", data)).isEqualTo(Main.COULD_NOT);
    assertThat(out.toString()).contains("has signed nothing yet");

    assertThat(folder.resolve("data/log.key.signed").toFile().delete()).isTrue();
    assertThat(command("check", "--data", data)).isEqualTo(Main.NO);
    assertThat(out.toString()).contains("Log publik TIDAK ditandatangani", "is NOT signed");
  }

  private int command(String... arguments) {
    PrintWriter writer = new PrintWriter(out, true);
    return Main.run(writer, writer, Map.of(), arguments);
  }

  @Test
  void theCheckerIsOneFileThatNeedsNothingElse() throws IOException, InterruptedException {
    HttpResponse<byte[]> page = bytes("/log/verifier.html");
    String html = new String(page.body(), UTF_8);
    assertThat(page.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"blangkon-verifier.html\"");
    assertThat(html).contains("catalog.example/log+").doesNotContain("src=", "href=", "@@");
    assertThat(page.body()).hasSizeLessThan(50 * 1024);
  }

  @Test
  void theTransactionShowsItsCheckpointAndACodeToItsProof()
      throws IOException, InterruptedException {
    String html = store.get(null, "/transaksi/" + number).body();
    assertThat(html)
        .contains("<svg class=\"qr\"", "href=\"/log/proof/" + number + "\"")
        .contains(
            Checkpoint.parse(new String(bytes("/log/checkpoint").body(), UTF_8)).root().base64());
  }
}
