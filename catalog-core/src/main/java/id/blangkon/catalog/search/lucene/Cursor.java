package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.search.ProductSort;
import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * The place of the last hit of a page in the order of its sort: an opaque base64url text.
 *
 * @param key the hit's key in that order, smaller ones first
 */
record Cursor(ProductSort sort, long key, long idHigh, long idLow) {

  private static final int LENGTH = 1 + 3 * Long.BYTES;
  private static final int TEXT_LENGTH = 34;

  String encode() {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
    bytes.put(code(sort)).putLong(key).putLong(idHigh).putLong(idLow);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Reads a cursor that a client sent.
   *
   * @throws CatalogException when it is none of ours or belongs to another sort
   */
  static Cursor decode(String text, ProductSort sort) {
    if (text.length() != TEXT_LENGTH) {
      throw bad();
    }
    ByteBuffer bytes;
    try {
      bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException notBase64) {
      CatalogException bad = bad();
      bad.initCause(notBase64);
      throw bad;
    }
    if (bytes.remaining() != LENGTH || bytes.get() != code(sort)) {
      throw bad();
    }
    return new Cursor(sort, bytes.getLong(), bytes.getLong(), bytes.getLong());
  }

  /** Whether a hit comes after this place. */
  boolean isBefore(long otherKey, long otherIdHigh, long otherIdLow) {
    if (key != otherKey) {
      return key < otherKey;
    }
    int byId = Long.compareUnsigned(idHigh, otherIdHigh);
    return byId != 0 ? byId < 0 : Long.compareUnsigned(idLow, otherIdLow) < 0;
  }

  private static byte code(ProductSort sort) {
    return switch (sort) {
      case RELEVANCE -> 'r';
      case PRICE_ASCENDING -> 'u';
      case PRICE_DESCENDING -> 'd';
      case NEWEST -> 'n';
    };
  }

  private static CatalogException bad() {
    return CatalogException.invalid(
        "after",
        "Penanda halaman tidak dikenal. Mulai lagi dari halaman pertama.",
        "The page cursor is not known. Start again from the first page.");
  }
}
