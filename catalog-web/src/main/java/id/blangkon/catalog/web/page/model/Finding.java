package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param orders that led to it; those of them that the reader may open
 * @param legalBasis null when the table of rules names none
 * @param layer id and version of the table of rules whose row decided; null when that is not known
 * @param remedy the way out
 * @param ways at most two links that take it
 */
public record Finding(
    String code,
    Severity severity,
    String title,
    String facts,
    List<Link> orders,
    @Nullable String legalBasis,
    @Nullable String layer,
    boolean reviewed,
    @Nullable String remedy,
    List<Link> ways,
    @Nullable String appealHref) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public Finding {
    orders = List.copyOf(orders);
    ways = List.copyOf(ways);
  }
}
