package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.web.http.Days;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads which transactions are asked for; days are those of the installation's zone. */
final class OrderSearches {

  static final Set<String> KNOWN =
      Set.of(
          "region",
          "agency",
          "supplier",
          "category",
          "scale",
          "status",
          "paid",
          "from",
          "to",
          "after",
          "start");

  private OrderSearches() {}

  /**
   * What was asked for.
   *
   * @param paid whether only paid orders are wanted, whose days are those of the payment
   */
  record Asked(
      @Nullable RegionCode region,
      @Nullable String agency,
      @Nullable SupplierId supplier,
      @Nullable String category,
      @Nullable BusinessScale scale,
      @Nullable OrderState status,
      boolean paid,
      Days days) {

    PublicOrderFilter filter(ZoneId zone) {
      return new PublicOrderFilter(
          region == null ? null : region.value(),
          agency,
          supplier == null ? null : supplier.toString(),
          category,
          days.start(zone),
          days.end(zone),
          status == null ? null : status.name(),
          scale == null ? null : scale.name(),
          paid);
    }

    /** The filters as parameters of a path. */
    Address of(String path) {
      return Address.of(path)
          .with("region", region)
          .with("agency", agency)
          .with("supplier", supplier)
          .with("category", category)
          .with("scale", scale)
          .with("status", status)
          .with("paid", paid ? "true" : null)
          .with("from", days.from())
          .with("to", days.to());
    }
  }

  /** The list of the paid orders that figures over the days count, to be narrowed further. */
  static Address paid(Days days) {
    return Address.of("/transaksi")
        .with("paid", "true")
        .with("from", days.from())
        .with("to", days.to());
  }

  static Asked parse(Addressed asked) {
    return parse(asked.parameters(KNOWN));
  }

  static Asked parse(QueryString query) {
    return new Asked(
        OpenFilters.region(query).orElse(null),
        OpenFilters.id(query, "agency").map(UUID::toString).orElse(null),
        OpenFilters.id(query, "supplier").map(SupplierId::of).orElse(null),
        query.one("category").map(OpenFilters::category).orElse(null),
        query.choice("scale", BusinessScale.class).orElse(null),
        query.choice("status", OrderState.class).orElse(null),
        query.flag("paid"),
        Days.of(query));
  }
}
