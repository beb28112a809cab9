package id.blangkon.catalog.storage;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;

/** A unique value exists already; nothing was written. */
public final class DuplicateException extends CatalogException {

  private static final long serialVersionUID = 1L;

  public DuplicateException() {
    super(
        ErrorCode.ALREADY_EXISTS,
        Bilingual.of(
            "Data ini sudah ada. Pakai yang sudah ada, atau ubah nomornya.",
            "This exists already. Use the existing one or change its number."));
  }
}
