package id.blangkon.catalog.web.page.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One product.
 *
 * @param trail the way to it, its own name left out
 * @param onShow false when it was taken off show
 * @param orderable false when nothing is left, or it is not on show
 * @param mayOrder false for one whose role cannot order
 * @param others what else the supplier offers
 */
public record ProductPage(
    Frame frame,
    List<Link> trail,
    String id,
    String name,
    @Nullable String description,
    String categoryCode,
    @Nullable String imageHref,
    Price price,
    Stock stock,
    LocalContent localContent,
    @Nullable Comparison comparison,
    List<PricePoint> prices,
    List<Fact> specification,
    LocalDate listedSince,
    long listedDays,
    SupplierPanel supplier,
    long minimumQuantity,
    boolean onShow,
    boolean orderable,
    boolean mayOrder,
    List<ProductCard> others) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public ProductPage {
    trail = List.copyOf(trail);
    prices = List.copyOf(prices);
    specification = List.copyOf(specification);
    others = List.copyOf(others);
  }
}
