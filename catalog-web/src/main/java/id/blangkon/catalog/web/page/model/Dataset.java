package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that anyone may take.
 *
 * @param key names the messages {@code dataset.<key>} and {@code dataset.<key>.about}
 */
public record Dataset(String key, @Nullable Long rows, List<Link> downloads) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public Dataset {
    downloads = List.copyOf(downloads);
  }
}
