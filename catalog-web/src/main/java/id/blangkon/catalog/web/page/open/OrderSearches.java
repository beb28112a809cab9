package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.web.http.Days;
import id.blangkon.catalog.web.open.OrderSearch;
import id.blangkon.catalog.web.page.site.Address;
import java.util.Set;

/** The addresses of the pages and files that show the transactions of a search. */
final class OrderSearches {

  static final Set<String> KNOWN = OrderSearch.parameters("after", "start");

  private OrderSearches() {}

  /** The filters of a search as parameters of a path. */
  static Address of(String path, OrderSearch search) {
    return Address.of(path)
        .with("region", search.region())
        .with("agency", search.agency())
        .with("supplier", search.supplier())
        .with("category", search.category())
        .with("scale", search.scale())
        .with("status", search.status())
        .with("paid", search.paid() ? "true" : null)
        .with("from", search.days().from())
        .with("to", search.days().to());
  }

  /** The list of the paid orders that figures over the days count, to be narrowed further. */
  static Address paid(Days days) {
    return Address.of("/transaksi")
        .with("paid", "true")
        .with("from", days.from())
        .with("to", days.to());
  }
}
