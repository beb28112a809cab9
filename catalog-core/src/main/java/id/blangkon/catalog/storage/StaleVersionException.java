package id.blangkon.catalog.storage;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;

/** Somebody else changed the thing since it was read; nothing was written. */
public final class StaleVersionException extends CatalogException {

  private static final long serialVersionUID = 1L;

  public StaleVersionException() {
    super(
        ErrorCode.STALE_VERSION,
        Bilingual.of(
            "Data ini baru saja diubah orang lain. Muat ulang, periksa, lalu kirim lagi.",
            "Someone just changed this. Reload it, review and send again."));
  }
}
