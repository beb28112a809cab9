package id.blangkon.catalog.web.page.model;

import java.util.List;

/** The first page. */
public record HomePage(
    Frame frame,
    Headline headline,
    List<String> frequentSearches,
    List<CategoryTile> categories,
    List<OrderRow> latest,
    RegionMap map) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public HomePage {
    frequentSearches = List.copyOf(frequentSearches);
    categories = List.copyOf(categories);
    latest = List.copyOf(latest);
  }
}
