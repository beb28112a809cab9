package id.blangkon.catalog.web.problem;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs faults of the system under a random reference, the only thing of them that a reader sees.
 */
public final class Faults {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private Faults() {}

  /** Logs the cause and returns its reference. */
  public static String log(String method, String path, Throwable cause) {
    byte[] bytes = new byte[6];
    RANDOM.nextBytes(bytes);
    String reference = HexFormat.of().formatHex(bytes);
    LOG.error("Fault {} at {} {}", reference, printable(method), printable(path), cause);
    return reference;
  }

  /** The text with control characters replaced, so that it cannot forge a line of the log. */
  public static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> printable.appendCodePoint(Character.isISOControl(c) ? '?' : c));
    return printable.toString();
  }
}
