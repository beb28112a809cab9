package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids of addresses: what has not the form of one does not exist. */
public final class PathIds {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private PathIds() {}

  public static Optional<UUID> find(String text) {
    return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  /**
   * @throws CatalogException with the code {@code NOT_FOUND}
   */
  public static UUID get(String text, Bilingual what) {
    return find(text).orElseThrow(() -> CatalogException.notFound(what, text));
  }
}
