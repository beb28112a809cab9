package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.journal.check.LogCheck;
import id.blangkon.catalog.journal.log.NoteVerifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Somebody who looks at the public log now and then, and keeps what was signed. */
final class LogWatch {

  private @Nullable NoteVerifier key;
  private @Nullable String checkpoint;

  /** The log is good, and extends what it was at the last look. */
  void look(URI server) {
    LogAddress log = new LogAddress(server);
    NoteVerifier signedBy = key == null ? NoteVerifier.parse(read(log, "key").strip()) : key;
    key = signedBy;
    LogCheck check = new LogCheck(log, signedBy, read -> {});
    assertThat(check.run()).isEmpty();
    if (checkpoint != null) {
      assertThat(check.since(checkpoint)).isEmpty();
    }
    checkpoint = read(log, "checkpoint");
  }

  private static String read(LogAddress log, String file) {
    return new String(log.read(file).orElseThrow(), StandardCharsets.UTF_8);
  }
}
