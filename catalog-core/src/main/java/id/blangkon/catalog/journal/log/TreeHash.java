package id.blangkon.catalog.journal.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A hash of the Merkle tree: SHA-256 as RFC 6962, section 2.1, applies it to entries and nodes. The
 * byte before what is hashed keeps an entry from passing for a node.
 */
public final class TreeHash {

  /** How long a hash is. */
  public static final int BYTES = 32;

  private static final byte ENTRY = 0;
  private static final byte NODE = 1;

  private final byte[] bytes;

  private TreeHash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The hash of a tree without entries. */
  public static TreeHash ofNothing() {
    return new TreeHash(sha256().digest());
  }

  /** The hash of an entry, a leaf of the tree. */
  public static TreeHash ofEntry(byte[] entry) {
    MessageDigest digest = sha256();
    digest.update(ENTRY);
    return new TreeHash(digest.digest(entry));
  }

  /** The hash of a node over its two children. */
  public static TreeHash ofNode(TreeHash left, TreeHash right) {
    MessageDigest digest = sha256();
    digest.update(NODE);
    digest.update(left.bytes);
    return new TreeHash(digest.digest(right.bytes));
  }

  /**
   * Reads a hash from a place among others.
   *
   * @throws IndexOutOfBoundsException when fewer than 32 bytes are there
   */
  public static TreeHash at(byte[] hashes, int offset) {
    if (offset < 0 || offset + BYTES > hashes.length) {
      throw new IndexOutOfBoundsException("no hash at byte " + offset + " of " + hashes.length);
    }
    return new TreeHash(Arrays.copyOfRange(hashes, offset, offset + BYTES));
  }

  /**
   * Reads a hash in base 64.
   *
   * @throws LogFormatException when the text is not 32 bytes in base 64
   */
  public static TreeHash ofBase64(String text) {
    byte[] bytes = Encodings.base64(text);
    if (bytes.length != BYTES) {
      throw new LogFormatException("a hash has 32 bytes, not " + bytes.length);
    }
    return new TreeHash(bytes);
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  void copyTo(byte[] hashes, int offset) {
    System.arraycopy(bytes, 0, hashes, offset, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TreeHash hash && MessageDigest.isEqual(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return base64();
  }
}
