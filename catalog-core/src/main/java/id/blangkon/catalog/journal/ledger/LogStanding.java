package id.blangkon.catalog.journal.ledger;

import id.blangkon.catalog.error.Bilingual;

/**
 * How the public log stands at this node.
 *
 * @param kind whether it is signed here
 * @param size of the newest tree that this node signed; 0 when it signed none
 * @param text the same in words, with what to do about it
 */
public record LogStanding(Kind kind, long size, Bilingual text) {

  /** Whether a node signs. */
  public enum Kind {
    /** It signs what it grows. */
    SIGNING,
    /** It has no key: another node signs, or nobody. */
    WITHOUT_KEY,
    /** It has a key and must not use it: the tree is not what was signed. */
    REFUSED
  }

  static LogStanding signing(long size) {
    return new LogStanding(
        Kind.SIGNING,
        size,
        Bilingual.of(
            "Log publik ditandatangani sampai entri ke-" + size + ".",
            "The public log is signed up to " + size + " entries."));
  }

  static LogStanding withoutKey() {
    return new LogStanding(
        Kind.WITHOUT_KEY,
        0,
        Bilingual.of(
            "Node ini tidak menandatangani log publik: kuncinya tidak ada di sini.",
            "This node does not sign the public log: it does not have the key."));
  }

  static LogStanding refused(long size, Bilingual why) {
    return new LogStanding(
        Kind.REFUSED,
        size,
        Bilingual.of(
            "Log publik TIDAK ditandatangani. " + why.indonesian(),
            "The public log is NOT signed. " + why.english()));
  }
}
