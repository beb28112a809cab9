package id.blangkon.catalog.web.http;

import org.jspecify.annotations.Nullable;

/**
 * A read that is the same for everybody and is asked for often; answered beside Jersey, from memory
 * where possible.
 */
public interface CachedRead {

  /** The one path that it answers. */
  String path();

  String contentType();

  String cacheControl();

  /**
   * The answer.
   *
   * @param rawQuery the raw query; null without one
   * @throws id.blangkon.catalog.error.CatalogException when the query is refused
   */
  Answer answer(@Nullable String rawQuery);

  /**
   * What is answered.
   *
   * @param link the value of {@code Link}; null without a next page
   */
  record Answer(Rendered body, @Nullable String link) {}
}
