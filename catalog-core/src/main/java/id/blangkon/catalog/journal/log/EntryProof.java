package id.blangkon.catalog.journal.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an entry is in the log, in one file that needs nothing else to be checked but the entry and
 * the log's public key, as C2SP tlog-proof writes it.
 *
 * @param index of the entry, from 0
 * @param path the hashes from the entry's sibling up to the root's child
 * @param checkpoint the signed checkpoint of the tree that the path leads to
 * @param extra what the log gives along, such as the entry itself; nothing vouches for it but what
 *     a reader proves of it. Null for nothing
 */
public record EntryProof(
    long index, List<TreeHash> path, SignedNote checkpoint, @Nullable String extra) {

  private static final String FORMAT = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";
  private static final int LONGEST_PATH = 63;

  public EntryProof {
    path = List.copyOf(path);
  }

  public EntryProof(long index, List<TreeHash> path, SignedNote checkpoint) {
    this(index, path, checkpoint, null);
  }

  /**
   * Reads a proof.
   *
   * @throws LogFormatException when it is none
   */
  public static EntryProof parse(String text) {
    int blank = text.indexOf("\n\n");
    if (blank < 0) {
      throw new LogFormatException("a proof has an empty line before its checkpoint");
    }
    List<String> lines = new ArrayList<>(text.substring(0, blank).lines().toList());
    if (lines.isEmpty() || !lines.remove(0).equals(FORMAT)) {
      throw new LogFormatException("a proof begins with the line " + FORMAT);
    }
    String extra = null;
    if (!lines.isEmpty() && lines.get(0).startsWith(EXTRA)) {
      extra = text(Encodings.base64(lines.remove(0).substring(EXTRA.length())));
    }
    if (lines.isEmpty() || !lines.get(0).startsWith(INDEX)) {
      throw new LogFormatException("a proof has a line with the index of its entry");
    }
    long index = Encodings.number(lines.remove(0).substring(INDEX.length()));
    if (lines.size() > LONGEST_PATH) {
      throw new LogFormatException("a proof has at most " + LONGEST_PATH + " hashes");
    }
    return new EntryProof(
        index,
        lines.stream().map(TreeHash::ofBase64).toList(),
        SignedNote.parse(text.substring(blank + 2)),
        extra);
  }

  /** Only what comes out the same again is a text: nothing is replaced unseen. */
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new LogFormatException("the extra data of a proof is not UTF-8", e);
    }
  }

  /**
   * The checkpoint that it leads to.
   *
   * @throws LogFormatException when the entry is not in the log of the key, or the proof does not
   *     show it
   */
  public Checkpoint verify(byte[] entry, NoteVerifier key) {
    Checkpoint tree = Checkpoint.verified(checkpoint, key);
    if (!MerkleProofs.includes(TreeHash.ofEntry(entry), index, tree.size(), path, tree.root())) {
      throw new LogFormatException("the proof does not lead from the entry to the checkpoint");
    }
    return tree;
  }

  /** The file. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    if (extra != null) {
      byte[] bytes = extra.getBytes(StandardCharsets.UTF_8);
      text.append(EXTRA).append(Base64.getEncoder().encodeToString(bytes)).append('\n');
    }
    text.append(INDEX).append(index).append('\n');
    path.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint).toString();
  }
}
