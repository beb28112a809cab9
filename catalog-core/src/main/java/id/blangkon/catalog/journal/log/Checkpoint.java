package id.blangkon.catalog.journal.log;

import java.util.List;

/**
 * How large a log is and the hash over all of it, the text that C2SP tlog-checkpoint has signed.
 *
 * @param origin which log it is: the name of the key that signs
 * @param size how many entries it has
 */
public record Checkpoint(String origin, long size, TreeHash root) {

  public Checkpoint {
    NoteKeys.checkName(origin);
    if (size < 0) {
      throw new LogFormatException("a log has 0 entries or more, not " + size);
    }
  }

  /**
   * Reads the text of a note; lines after the third are allowed and mean nothing here.
   *
   * @throws LogFormatException when it is no checkpoint
   */
  public static Checkpoint parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 3) {
      throw new LogFormatException("a checkpoint has three lines: origin, size and root");
    }
    return new Checkpoint(
        lines.get(0), Encodings.number(lines.get(1)), TreeHash.ofBase64(lines.get(2)));
  }

  /**
   * The checkpoint of a note that the key has signed.
   *
   * @throws LogFormatException when it is not signed by the key, or of another log
   */
  public static Checkpoint verified(SignedNote note, NoteVerifier key) {
    if (!key.hasSigned(note)) {
      throw new LogFormatException("the checkpoint is not signed by " + key.name());
    }
    Checkpoint checkpoint = parse(note.text());
    if (!checkpoint.origin().equals(key.name())) {
      throw new LogFormatException("the checkpoint is of another log: " + checkpoint.origin());
    }
    return checkpoint;
  }

  /** What is signed. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }
}
