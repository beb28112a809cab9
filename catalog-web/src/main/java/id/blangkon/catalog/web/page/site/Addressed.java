package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.model.Language;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for: the path, the query, and the language, which is a part of the address so that
 * no cookie is needed and each language may be kept by caches.
 *
 * @param query the raw query without the parameters of language and notice; empty without one
 * @param done the key of the notice to show; null without one
 */
public record Addressed(String path, String query, Language language, @Nullable String done) {

  /** The parameter of the language. */
  public static final String LANGUAGE = "lang";

  /** The parameter that says what has just been done. */
  public static final String DONE = "done";

  public static Addressed of(UriInfo uri) {
    return of(uri.getRequestUri().getRawPath(), uri.getRequestUri().getRawQuery());
  }

  public static Addressed of(String path, @Nullable String rawQuery) {
    String raw = rawQuery == null ? "" : rawQuery;
    return new Addressed(
        path,
        keep(raw, name -> !name.equals(LANGUAGE) && !name.equals(DONE)),
        Language.of(value(raw, LANGUAGE)),
        value(raw, DONE));
  }

  /** The same without a notice. */
  public Addressed withoutNotice() {
    return new Addressed(path, query, language, null);
  }

  /**
   * The parameters of the names. Others are left out: links from elsewhere carry some, which mean
   * nothing here.
   *
   * @throws id.blangkon.catalog.error.CatalogException when one cannot be decoded
   */
  public QueryString parameters(Set<String> names) {
    return QueryString.parse(keep(query, names::contains), names);
  }

  private static String keep(String raw, Predicate<String> wanted) {
    StringBuilder kept = new StringBuilder(raw.length());
    for (String pair : raw.split("&", -1)) {
      if (!pair.isEmpty() && wanted.test(name(pair))) {
        kept.append(kept.isEmpty() ? "" : "&").append(pair);
      }
    }
    return kept.toString();
  }

  private static @Nullable String value(String raw, String name) {
    for (String pair : raw.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return null;
  }

  private static String name(String pair) {
    int equals = pair.indexOf('=');
    return equals < 0 ? pair : pair.substring(0, equals);
  }
}
