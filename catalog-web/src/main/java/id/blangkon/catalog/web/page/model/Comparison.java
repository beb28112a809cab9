package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comparable offers with their middle and spread; facts, not a verdict. */
public record Comparison(
    String regionName,
    int count,
    long median,
    long low,
    long high,
    List<Offer> offers,
    @Nullable String allHref) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public Comparison {
    offers = List.copyOf(offers);
  }
}
