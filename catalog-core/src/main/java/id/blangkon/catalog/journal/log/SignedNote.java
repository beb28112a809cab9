package id.blangkon.catalog.journal.log;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with its signatures, as C2SP signed-note writes it.
 *
 * @param text ends with a line feed and has no control characters but line feeds
 * @param signatures one or more
 */
public record SignedNote(String text, List<Line> signatures) {

  private static final String DASH = "\u2014 ";
  private static final int MOST_SIGNATURES = 64;
  private static final int MOST_CHARACTERS = 1_000_000;

  /**
   * A line of the note: who signed, with which key, and how.
   *
   * @param encoded the id of the key, four bytes, and the signature, in base 64
   */
  public record Line(String name, String encoded) {

    public Line {
      NoteKeys.checkName(name);
      if (Encodings.base64(encoded).length <= Integer.BYTES) {
        throw new LogFormatException("the signature of " + name + " is too short");
      }
    }

    static Line of(String name, int keyId, byte[] signature) {
      byte[] bytes =
          ByteBuffer.allocate(Integer.BYTES + signature.length)
              .putInt(keyId)
              .put(signature)
              .array();
      return new Line(name, Base64.getEncoder().encodeToString(bytes));
    }

    int keyId() {
      return ByteBuffer.wrap(Encodings.base64(encoded)).getInt();
    }

    byte[] signature() {
      byte[] bytes = Encodings.base64(encoded);
      return Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    }

    @Override
    public String toString() {
      return DASH + name + " " + encoded + "\n";
    }
  }

  public SignedNote {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new LogFormatException(
          "the text of a note ends with a line feed and has no other control characters");
    }
    if (signatures.isEmpty()) {
      throw new LogFormatException("a note has a signature");
    }
  }

  /**
   * Reads a note.
   *
   * @throws LogFormatException when it is none
   */
  public static SignedNote parse(String note) {
    if (note.length() > MOST_CHARACTERS) {
      throw new LogFormatException("a note has at most " + MOST_CHARACTERS + " characters");
    }
    int blank = note.lastIndexOf("\n\n");
    if (blank < 0 || !note.endsWith("\n")) {
      throw new LogFormatException("a note has an empty line before its signatures");
    }
    List<Line> lines = new ArrayList<>();
    String[] signatures = note.substring(blank + 2).split("\n", -1);
    for (String line : Arrays.asList(signatures).subList(0, signatures.length - 1)) {
      lines.add(line(line));
    }
    if (lines.size() > MOST_SIGNATURES) {
      throw new LogFormatException("a note has at most " + MOST_SIGNATURES + " signatures");
    }
    return new SignedNote(note.substring(0, blank + 1), lines);
  }

  /** The note with further signatures; one of the same key takes the place of the earlier one. */
  public SignedNote with(List<Line> more) {
    List<Line> lines = new ArrayList<>(signatures);
    for (Line line : more) {
      lines.removeIf(other -> other.name().equals(line.name()) && other.keyId() == line.keyId());
      lines.add(line);
    }
    return new SignedNote(text, lines);
  }

  /**
   * Reads lines with signatures, as a witness answers.
   *
   * @throws LogFormatException when one is none
   */
  public static List<Line> lines(String text) {
    List<Line> lines = text.lines().map(SignedNote::line).toList();
    if (lines.size() > MOST_SIGNATURES) {
      throw new LogFormatException("at most " + MOST_SIGNATURES + " signatures");
    }
    return lines;
  }

  private static Line line(String line) {
    int space = line.indexOf(' ', DASH.length());
    if (!line.startsWith(DASH) || space < 0) {
      throw new LogFormatException("not a signature of a note: " + line);
    }
    return new Line(line.substring(DASH.length(), space), line.substring(space + 1));
  }

  /** The note as it is published. */
  @Override
  public String toString() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(note::append);
    return note.toString();
  }
}
