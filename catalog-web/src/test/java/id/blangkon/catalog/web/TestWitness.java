package id.blangkon.catalog.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.MerkleProofs;
import id.blangkon.catalog.journal.log.NoteVerifier;
import id.blangkon.catalog.journal.log.SignedNote;
import id.blangkon.catalog.journal.log.TreeHash;
import id.blangkon.catalog.journal.log.WitnessSigner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A witness as C2SP tlog-witness describes it, which keeps what it saw last in memory. */
final class TestWitness implements AutoCloseable {

  private final WitnessSigner signer = WitnessSigner.generate("witness.example/w1");
  private final NoteVerifier log;
  private final HttpServer server;
  private Checkpoint seen;

  /**
   * @param seen what it signed last
   */
  TestWitness(NoteVerifier log, Checkpoint seen) throws IOException {
    this.log = log;
    this.seen = seen;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/w1/add-checkpoint", this::answer);
    server.start();
  }

  /** The line of a list of witnesses. */
  String line() {
    return signer.verifier() + " http://127.0.0.1:" + server.getAddress().getPort() + "/w1";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int blank = body.indexOf("\n\n");
    List<String> lines = body.substring(0, blank).lines().toList();
    SignedNote note = SignedNote.parse(body.substring(blank + 2));
    Checkpoint checkpoint = Checkpoint.verified(note, log);
    long earlier = Long.parseLong(lines.get(0).substring("old ".length()));
    if (earlier != seen.size()) {
      send(exchange, 409, seen.size() + "\n");
      return;
    }
    List<TreeHash> proof = lines.stream().skip(1).map(TreeHash::ofBase64).toList();
    if (!MerkleProofs.extendsTree(
        earlier, seen.root(), checkpoint.size(), checkpoint.root(), proof)) {
      send(exchange, 422, "");
      return;
    }
    seen = checkpoint;
    Instant now = Instant.parse("2026-11-24T03:00:00Z");
    send(exchange, 200, signer.sign(note.text(), now).toString());
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
