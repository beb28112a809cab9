package id.blangkon.catalog.web.page.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One supplier; only the list of the tab shown needs to be filled. */
public record SupplierPage(
    Frame frame,
    SupplierTab tab,
    SupplierTag tag,
    boolean verified,
    LocalDate since,
    long orders,
    long value,
    long buyers,
    @Nullable Integer medianDaysToPay,
    List<ProductCard> products,
    List<OrderRow> transactions,
    List<Fact> profile,
    @Nullable Cursor cursor) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public SupplierPage {
    products = List.copyOf(products);
    transactions = List.copyOf(transactions);
    profile = List.copyOf(profile);
  }
}
