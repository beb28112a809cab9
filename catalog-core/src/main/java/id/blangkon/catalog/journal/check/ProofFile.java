package id.blangkon.catalog.journal.check;

import id.blangkon.catalog.journal.CanonicalJson;
import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.EntryProof;
import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.MerkleProofs;
import id.blangkon.catalog.journal.log.NoteVerifier;
import id.blangkon.catalog.journal.log.SignedNote;
import id.blangkon.catalog.journal.log.TreeHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file that proves that all entries about one thing are in the log: a proof as C2SP tlog-proof
 * writes it, of the newest entry, which gives the entries themselves and the paths of the earlier
 * ones along as its extra data. Whoever knows the format alone checks the newest entry; whoever
 * knows this class checks all.
 */
public final class ProofFile {

  /** How the file of a proof ends. */
  public static final String EXTENSION = ".tlog-proof";

  private static final String ENTRIES = "entries";

  /**
   * An entry with the hashes that lead from it to the root.
   *
   * @param index from 0
   * @param text its bytes as text
   * @param body the public body of one whose entry has its hash alone; null else
   */
  public record Proven(long index, String text, List<TreeHash> path, @Nullable String body) {

    public Proven {
      path = List.copyOf(path);
    }
  }

  private final EntryProof proof;
  private final List<Proven> entries;

  private ProofFile(EntryProof proof, List<Proven> entries) {
    this.proof = proof;
    this.entries = List.copyOf(entries);
  }

  /**
   * The file.
   *
   * @param entries one or more, the newest last
   * @param checkpoint of a tree that has them
   */
  public static ProofFile of(List<Proven> entries, SignedNote checkpoint) {
    List<Map<String, Object>> written = new ArrayList<>();
    for (Proven entry : entries) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("entry", entry.text());
      one.put("index", entry.index());
      one.put("path", entry.path().stream().map(TreeHash::base64).toList());
      if (entry.body() != null) {
        one.put("body", entry.body());
      }
      written.add(one);
    }
    Proven newest = entries.get(entries.size() - 1);
    return new ProofFile(
        new EntryProof(
            newest.index(),
            newest.path(),
            checkpoint,
            CanonicalJson.write(Map.of(ENTRIES, written))),
        entries);
  }

  /**
   * Reads a file.
   *
   * @throws LogFormatException when it is none
   */
  public static ProofFile parse(String text) {
    EntryProof proof = EntryProof.parse(text);
    if (proof.extra() == null) {
      throw new LogFormatException("the proof does not hold the entries that it proves");
    }
    List<Proven> entries = new ArrayList<>();
    try {
      Map<String, Object> extra = CanonicalJson.read(proof.extra());
      for (Object one : (List<?>) extra.getOrDefault(ENTRIES, List.of())) {
        entries.add(proven((Map<?, ?>) one));
      }
      if (!CanonicalJson.write(extra).equals(proof.extra())) {
        throw new LogFormatException("the entries of the proof are not in their usual form");
      }
    } catch (ClassCastException | IllegalArgumentException e) {
      throw new LogFormatException("the entries of the proof cannot be read", e);
    }
    if (entries.isEmpty()) {
      throw new LogFormatException("the proof has no entry");
    }
    Proven newest = entries.get(entries.size() - 1);
    if (newest.index() != proof.index() || !newest.path().equals(proof.path())) {
      throw new LogFormatException("the proof is of another entry than its last one");
    }
    return new ProofFile(proof, entries);
  }

  private static Proven proven(Map<?, ?> one) {
    List<TreeHash> path = new ArrayList<>();
    for (Object hash : (List<?>) required(one, "path")) {
      path.add(TreeHash.ofBase64((String) hash));
    }
    return new Proven(
        (Long) required(one, "index"),
        (String) required(one, "entry"),
        path,
        (String) one.get("body"));
  }

  static Object required(Map<?, ?> object, String name) {
    Object value = object.get(name);
    if (value == null) {
      throw new IllegalArgumentException("there is no " + name);
    }
    return value;
  }

  /** The entries that it proves, the newest last. */
  public List<Proven> entries() {
    return entries;
  }

  /** The signed checkpoint that it leads to. */
  public SignedNote checkpoint() {
    return proof.checkpoint();
  }

  /**
   * Checks every entry.
   *
   * @return the checkpoint
   * @throws LogFormatException when one is not in the log of the key, or the file does not show it
   */
  public Checkpoint verify(NoteVerifier key) {
    Checkpoint tree = Checkpoint.verified(checkpoint(), key);
    for (Proven entry : entries) {
      byte[] bytes = entry.text().getBytes(StandardCharsets.UTF_8);
      TreeHash hash = TreeHash.ofEntry(bytes);
      if (!MerkleProofs.includes(hash, entry.index(), tree.size(), entry.path(), tree.root())) {
        throw new LogFormatException(
            "the proof does not lead from entry " + entry.index() + " to the checkpoint");
      }
      PublishedEntry read = PublishedEntry.parse(bytes);
      if (read.index() != entry.index() || !read.hasBody(entry.body())) {
        throw new LogFormatException("entry " + entry.index() + " is not what it says");
      }
    }
    return tree;
  }

  /** The file's text. */
  @Override
  public String toString() {
    return proof.toString();
  }
}
