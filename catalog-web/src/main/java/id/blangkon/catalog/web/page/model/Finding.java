package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param legalBasis null when the table of rules names none
 * @param remedy the way out
 * @param ways at most two links that take it
 */
public record Finding(
    String code,
    Severity severity,
    String title,
    String facts,
    @Nullable String legalBasis,
    boolean reviewed,
    @Nullable String remedy,
    List<Link> ways,
    @Nullable String appealHref) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public Finding {
    ways = List.copyOf(ways);
  }
}
