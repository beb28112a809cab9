package id.blangkon.catalog.storage;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;

/** The database cannot be reached or has no free connection in time; nothing was acknowledged. */
public final class StorageUnavailableException extends CatalogException {

  private static final long serialVersionUID = 1L;

  public StorageUnavailableException(Throwable cause) {
    super(
        ErrorCode.STORAGE_UNAVAILABLE,
        Bilingual.of(
            "Data belum bisa disimpan. Coba lagi 1 menit lagi.",
            "Not saved yet. Try again in a minute."));
    initCause(cause);
  }
}
