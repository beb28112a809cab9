package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.error.CatalogException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place after a row of a list: the row's sort columns, opaque to clients. It may come back
 * broken or from another list, and is refused then.
 */
final class Cursor {

  private static final String NOTHING = "-";
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private final List<String> parts;

  private Cursor(List<String> parts) {
    this.parts = parts;
  }

  /** Writes a cursor. Texts hold no line breaks; sort keys have none. */
  static String write(String list, @Nullable Object... parts) {
    StringBuilder text = new StringBuilder(list);
    for (Object part : parts) {
      text.append('\n').append(part == null ? NOTHING : part.toString());
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor of the list.
   *
   * @throws CatalogException when it is none
   */
  static Cursor read(String list, int size, String written) {
    List<String> parts;
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(written);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      parts = List.of(text.split("\n", -1));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw broken(e);
    }
    if (parts.size() != size + 1 || !parts.get(0).equals(list)) {
      throw broken(null);
    }
    return new Cursor(parts.subList(1, parts.size()));
  }

  String text(int index) {
    String text = parts.get(index);
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw broken(null);
    }
    return text;
  }

  int integer(int index) {
    try {
      return Integer.parseInt(parts.get(index));
    } catch (NumberFormatException e) {
      throw broken(e);
    }
  }

  UUID id(int index) {
    try {
      return UUID.fromString(parts.get(index));
    } catch (IllegalArgumentException e) {
      throw broken(e);
    }
  }

  Instant instant(int index) {
    Instant instant = nullableInstant(index);
    if (instant == null) {
      throw broken(null);
    }
    return instant;
  }

  @Nullable Instant nullableInstant(int index) {
    if (parts.get(index).equals(NOTHING)) {
      return null;
    }
    Instant instant;
    try {
      instant = Instant.parse(parts.get(index));
    } catch (DateTimeException e) {
      throw broken(e);
    }
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      throw broken(null);
    }
    return instant;
  }

  private static CatalogException broken(@Nullable Exception cause) {
    CatalogException refusal =
        CatalogException.invalid(
            "after",
            "Penanda halaman tidak dikenal. Mulai lagi dari halaman pertama.",
            "The page cursor is not known. Start again from the first page.");
    if (cause != null) {
      refusal.initCause(cause);
    }
    return refusal;
  }
}
