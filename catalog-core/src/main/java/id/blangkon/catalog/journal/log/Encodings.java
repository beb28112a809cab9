package id.blangkon.catalog.journal.log;

import java.util.Base64;

/** The ways in which numbers and bytes are written in the formats of the log. */
final class Encodings {

  private Encodings() {}

  /** Standard base 64 in its one form: nothing else decodes to the same bytes. */
  static byte[] base64(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new LogFormatException("not base 64: " + text, e);
    }
    if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
      throw new LogFormatException("not the usual form of base 64: " + text);
    }
    return bytes;
  }

  /** A number of zero or more in decimal digits, without leading zeros. */
  static long number(String text) {
    if (!text.matches("0|[1-9][0-9]{0,18}")) {
      throw new LogFormatException("not a number without leading zeros: " + text);
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new LogFormatException("too large a number: " + text, e);
    }
  }
}
