package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of products.
 *
 * @param places to which goods may have to go, the first one chosen if any
 * @param chips the filters in force, each with the address that drops it
 * @param suggestion what was perhaps meant, when nothing was found
 */
public record ProductListPage(
    Frame frame,
    List<Link> trail,
    ProductQuery query,
    List<FacetGroup> facets,
    List<Choice> places,
    List<Link> chips,
    String clearHref,
    List<ProductCard> products,
    Cursor cursor,
    @Nullable Link suggestion) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public ProductListPage {
    trail = List.copyOf(trail);
    facets = List.copyOf(facets);
    places = List.copyOf(places);
    chips = List.copyOf(chips);
    products = List.copyOf(products);
  }
}
