package id.blangkon.catalog.web.api;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids of paths and bodies. */
final class Ids {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  static Optional<UUID> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  /** An id of a path: what has not the form of one does not exist. */
  static UUID ofPath(String text, String indonesianWhat, String englishWhat) {
    return read(text)
        .orElseThrow(
            () -> CatalogException.notFound(Bilingual.of(indonesianWhat, englishWhat), text));
  }

  /** An id of a field or parameter. */
  static UUID ofField(String field, String text) {
    return read(text)
        .orElseThrow(
            () ->
                CatalogException.invalid(
                    field,
                    "Isi dengan id seperti yang diberikan API.",
                    "Give an id as the API gives them."));
  }
}
