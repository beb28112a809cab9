package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comparable offers with their middle and spread; facts, not a verdict.
 *
 * @param preferenceStep of the ladder of domestic products that counts among the offers; zero when
 *     none is in force
 */
public record Comparison(
    String regionName,
    int count,
    long median,
    long low,
    long high,
    List<Offer> offers,
    @Nullable String allHref,
    long preferenceStep) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public Comparison {
    offers = List.copyOf(offers);
  }
}
