package id.blangkon.catalog.web.page.plan;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.FieldErrors;
import org.jspecify.annotations.Nullable;

/** A file of plan items that was sent, and whose plan it is. */
final class SentPlans {

  /** Fits, packed or not, into a request. */
  static final int MOST_BYTES = 512 * 1024;

  /** The field of the file. */
  static final String FILE = "file";

  private final TenantId tenant;
  private final String agency;
  private final String fileName;
  private final byte[] bytes;

  /**
   * @param agency empty for all of the government
   */
  SentPlans(TenantId tenant, String agency, String fileName, byte[] bytes) {
    this.tenant = tenant;
    this.agency = agency;
    this.fileName = fileName;
    this.bytes = bytes;
  }

  TenantId tenant() {
    return tenant;
  }

  String agency() {
    return agency;
  }

  @Nullable String agencyOrNull() {
    return agency.isEmpty() ? null : agency;
  }

  String fileName() {
    return fileName;
  }

  // What was sent is handed on as it is; nobody changes it.
  byte[] bytes() {
    return bytes;
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  /**
   * @throws id.blangkon.catalog.error.CatalogException naming {@link #FILE} when there is no file,
   *     or one that is too large
   */
  static void require(int size) {
    new FieldErrors()
        .reject(
            size == 0,
            FILE,
            "Pilih berkas CSV yang berisi paket RUP.",
            "Choose a CSV file with plan items (RUP).")
        .reject(
            size > MOST_BYTES,
            FILE,
            "Berkas "
                + kilobytes(size)
                + " KB terlalu besar. Paling besar "
                + kilobytes(MOST_BYTES)
                + " KB; bagi menjadi beberapa berkas.",
            "The file of "
                + kilobytes(size)
                + " KB is too large. The limit is "
                + kilobytes(MOST_BYTES)
                + " KB; divide it into several files.")
        .throwIfAny();
  }

  private static long kilobytes(long bytes) {
    return (bytes + 1023) / 1024;
  }
}
