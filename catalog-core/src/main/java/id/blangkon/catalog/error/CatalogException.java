package id.blangkon.catalog.error;

import java.util.List;
import java.util.Objects;

/**
 * An error with a stable code and a message for its reader; everything of the transaction was
 * rolled back.
 */
public class CatalogException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient Bilingual text;
  private final transient List<FieldError> fields;

  public CatalogException(ErrorCode code, Bilingual text) {
    this(code, text, List.of());
  }

  public CatalogException(ErrorCode code, Bilingual text, List<FieldError> fields) {
    super(code + ": " + text.english());
    this.code = Objects.requireNonNull(code, "code");
    this.text = text;
    this.fields = List.copyOf(fields);
  }

  public static CatalogException of(ErrorCode code, String indonesian, String english) {
    return new CatalogException(code, Bilingual.of(indonesian, english));
  }

  /** One field of the request has an impossible value. */
  public static CatalogException invalid(String field, String indonesian, String english) {
    Bilingual text = Bilingual.of(indonesian, english);
    return new CatalogException(
        ErrorCode.INVALID_FIELD, text, List.of(new FieldError(field, text)));
  }

  /** {@code what} names the kind of thing in both languages. */
  public static CatalogException notFound(Bilingual what, String id) {
    return of(
        ErrorCode.NOT_FOUND,
        what.indonesian() + " “" + id + "” tidak ditemukan. Periksa kembali nomornya.",
        what.english() + " “" + id + "” was not found. Check the number.");
  }

  public ErrorCode code() {
    return code;
  }

  public Bilingual text() {
    return text;
  }

  public List<FieldError> fields() {
    return fields;
  }
}
