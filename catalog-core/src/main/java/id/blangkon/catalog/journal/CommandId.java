package id.blangkon.catalog.journal;

import id.blangkon.catalog.error.CatalogException;
import java.util.UUID;

/**
 * What makes a command idempotent: who asked, and the key that the client chose.
 *
 * @param key 1 to 80 printable ASCII characters
 */
public record CommandId(UUID actor, String key) {

  public CommandId {
    if (key.isEmpty() || key.length() > 80 || !key.chars().allMatch(c -> c > 32 && c < 127)) {
      throw CatalogException.invalid(
          "Idempotency-Key",
          "Kunci idempotensi harus 1 sampai 80 huruf atau angka tanpa spasi.",
          "The idempotency key must be 1 to 80 printable characters without spaces.");
    }
  }
}
