package id.blangkon.catalog.journal.check;

import id.blangkon.catalog.error.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check found.
 *
 * @param leaf the entry that it is about, from 0; null when it is about the whole log or a range
 * @param text what is wrong, in a sentence
 */
public record LogFault(Kind kind, @Nullable Long leaf, Bilingual text) {

  /** What is wrong. */
  public enum Kind {
    /** An entry is not the one that was signed. */
    CHANGED,
    /** An entry stands at the place of another. */
    MOVED,
    /** An entry is not there. */
    MISSING,
    /** The hashes of a tile do not fit. */
    TILE,
    /** The tree is not the one that was signed, or the signature is not there. */
    CHECKPOINT,
    /** The log is not an extension of what was signed earlier. */
    EARLIER,
    /** A proof does not hold. */
    PROOF
  }

  static LogFault changed(long leaf) {
    return new LogFault(
        Kind.CHANGED,
        leaf,
        Bilingual.of("Entri " + leaf + " telah diubah.", "Leaf " + leaf + " was changed."));
  }

  static LogFault moved(long leaf, long actual) {
    return new LogFault(
        Kind.MOVED,
        leaf,
        Bilingual.of(
            "Di tempat entri " + leaf + " ada entri " + actual + ".",
            "In the place of leaf " + leaf + " stands leaf " + actual + "."));
  }

  static LogFault missing(long leaf) {
    return new LogFault(
        Kind.MISSING,
        leaf,
        Bilingual.of("Entri " + leaf + " tidak ada.", "Leaf " + leaf + " is missing."));
  }

  static LogFault tile(String path, long first, long last) {
    return new LogFault(
        Kind.TILE,
        null,
        Bilingual.of(
            "Berkas " + path + " tidak cocok (entri " + first + " sampai " + last + ").",
            "The file " + path + " does not fit (leaves " + first + " to " + last + ")."));
  }

  static LogFault hash(long leaf) {
    return new LogFault(
        Kind.TILE,
        leaf,
        Bilingual.of(
            "Nilai hash entri " + leaf + " di petaknya telah diubah.",
            "The hash of leaf " + leaf + " in its tile was changed."));
  }

  static LogFault checkpoint(String indonesian, String english) {
    return new LogFault(Kind.CHECKPOINT, null, Bilingual.of(indonesian, english));
  }

  static LogFault earlier(String indonesian, String english) {
    return new LogFault(Kind.EARLIER, null, Bilingual.of(indonesian, english));
  }

  static LogFault proof(String name, @Nullable String why) {
    return new LogFault(
        Kind.PROOF,
        null,
        Bilingual.of("Bukti " + name + " gagal: " + why, "The proof " + name + " fails: " + why));
  }

  /** That a proof that should be there is not. */
  public static LogFault missingProof(String name) {
    return new LogFault(
        Kind.PROOF,
        null,
        Bilingual.of("Bukti " + name + " tidak ada.", "The proof " + name + " is missing."));
  }
}
