package id.blangkon.catalog.error;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with the fields of one request, so that the caller sees all of it at once.
 */
public final class FieldErrors {

  private final List<FieldError> errors = new ArrayList<>();

  public FieldErrors reject(boolean wrong, String field, String indonesian, String english) {
    if (wrong) {
      errors.add(new FieldError(field, Bilingual.of(indonesian, english)));
    }
    return this;
  }

  /** Runs a check that throws {@link CatalogException} and collects its fields under the prefix. */
  public FieldErrors collect(String prefix, Runnable check) {
    try {
      check.run();
    } catch (CatalogException e) {
      if (e.fields().isEmpty()) {
        throw e;
      }
      for (FieldError field : e.fields()) {
        errors.add(new FieldError(prefix + field.field(), field.message()));
      }
    }
    return this;
  }

  /**
   * Ends the checks.
   *
   * @throws CatalogException with {@link ErrorCode#INVALID_FIELD} and every field that was rejected
   */
  public void throwIfAny() {
    if (!errors.isEmpty()) {
      throw new CatalogException(ErrorCode.INVALID_FIELD, errors.get(0).message(), errors);
    }
  }
}
