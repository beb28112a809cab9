package id.blangkon.catalog.web.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A read that is the same for everybody and is asked for often; answered beside Jersey, from memory
 * where possible.
 */
public interface CachedRead {

  /** The template of its route, by which it is counted. */
  String route();

  String contentType();

  String cacheControl();

  /** The request headers by which its answers differ. */
  String vary();

  /**
   * The answer; empty when something else answers this address.
   *
   * @param rawQuery the raw query; null without one
   * @throws id.blangkon.catalog.error.CatalogException when what was asked for is refused
   */
  Optional<Answer> find(String path, @Nullable String rawQuery);

  /**
   * What is answered.
   *
   * @param link the value of {@code Link}; null without a next page
   */
  record Answer(Rendered body, @Nullable String link) {}
}
