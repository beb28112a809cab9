package id.blangkon.catalog.web.open;

import id.blangkon.catalog.journal.ledger.PublicLog;
import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.SignedNote;
import id.blangkon.catalog.journal.log.TreeHash;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the witnesses of the public log to sign its newest checkpoint, as C2SP tlog-witness says,
 * every few seconds while it grows. One that does not answer keeps nobody from anything.
 */
public final class WitnessCalls implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WitnessCalls.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long SECONDS_BETWEEN = 5;
  private static final int SIGNED = 200;
  private static final int ANOTHER_SIZE = 409;

  private final PublicLog log;
  private final WitnessList witnesses;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Map<WitnessList.Witness, Long> seen = new HashMap<>();
  private final CountDownLatch stopping = new CountDownLatch(1);

  public WitnessCalls(PublicLog log, WitnessList witnesses) {
    this.log = log;
    this.witnesses = witnesses;
  }

  /** Asks in a daemon thread from now on. */
  public void start() {
    Thread thread = new Thread(this::askUntilStopped, "blangkon-witnesses");
    thread.setDaemon(true);
    thread.start();
  }

  private void askUntilStopped() {
    try {
      while (!stopping.await(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
        try {
          askAll();
        } catch (RuntimeException e) {
          LOG.warn("The witnesses of the public log are asked again: {}", e.getMessage());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks each witness that has not signed the newest checkpoint; how many signed. */
  public int askAll() throws InterruptedException {
    SignedNote checkpoint = log.checkpoint().orElse(null);
    if (checkpoint == null) {
      return 0;
    }
    int signed = 0;
    for (WitnessList.Witness witness : witnesses.all()) {
      if (checkpoint.signatures().stream()
          .noneMatch(line -> line.name().equals(witness.key().name()))) {
        signed += ask(witness, checkpoint);
      }
    }
    return signed;
  }

  private int ask(WitnessList.Witness witness, SignedNote checkpoint) throws InterruptedException {
    try {
      HttpResponse<String> answer = send(witness, checkpoint, seen.getOrDefault(witness, 0L));
      if (answer.statusCode() == ANOTHER_SIZE) {
        // It says how large the log was when it signed last.
        answer = send(witness, checkpoint, Long.parseLong(answer.body().strip()));
      }
      if (answer.statusCode() != SIGNED) {
        throw new IOException("HTTP " + answer.statusCode());
      }
      int taken = log.cosigned(checkpoint, SignedNote.lines(answer.body()), List.of(witness.key()));
      seen.put(witness, Checkpoint.parse(checkpoint.text()).size());
      return taken;
    } catch (IOException
        | LogFormatException
        | NumberFormatException
        | IndexOutOfBoundsException e) {
      LOG.warn("The witness {} did not sign: {}", witness.key().name(), e.getMessage());
      return 0;
    }
  }

  private HttpResponse<String> send(
      WitnessList.Witness witness, SignedNote checkpoint, long earlier)
      throws IOException, InterruptedException {
    long size = Checkpoint.parse(checkpoint.text()).size();
    StringBuilder body = new StringBuilder("old ").append(earlier).append('\n');
    for (TreeHash hash : log.consistency(earlier, size)) {
      body.append(hash.base64()).append('\n');
    }
    body.append('\n').append(checkpoint);
    return client.send(
        HttpRequest.newBuilder(witness.address().resolve("add-checkpoint"))
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofString(body.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  @Override
  public void close() {
    stopping.countDown();
  }
}
