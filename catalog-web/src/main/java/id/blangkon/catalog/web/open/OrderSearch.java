package id.blangkon.catalog.web.open;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.web.http.Days;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.QueryString;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which transactions are asked for, on pages, in files and in the API; null means any.
 *
 * @param paid whether only paid orders are wanted, whose days are those of the payment
 * @param days those of the installation's zone, first and last included
 */
public record OrderSearch(
    @Nullable RegionCode region,
    @Nullable String agency,
    @Nullable SupplierId supplier,
    @Nullable String category,
    @Nullable BusinessScale scale,
    @Nullable OrderState status,
    boolean paid,
    Days days) {

  private static final Set<String> NAMES =
      Set.of("region", "agency", "supplier", "category", "scale", "status", "paid", "from", "to");

  /** The names of the parameters, with those that say which part of the list is wanted. */
  public static Set<String> parameters(String... paging) {
    Set<String> names = new HashSet<>(NAMES);
    names.addAll(List.of(paging));
    return Set.copyOf(names);
  }

  /**
   * Reads the parameters.
   *
   * @throws id.blangkon.catalog.error.CatalogException naming the one that cannot be read
   */
  public static OrderSearch of(QueryString query) {
    return new OrderSearch(
        Filters.region(query, "region").orElse(null),
        Filters.id(query, "agency").map(UUID::toString).orElse(null),
        Filters.id(query, "supplier").map(SupplierId::of).orElse(null),
        query.one("category").map(Filters::category).orElse(null),
        query.choice("scale", BusinessScale.class).orElse(null),
        query.choice("status", OrderState.class).orElse(null),
        query.truth("paid").orElse(false),
        Days.of(query));
  }

  /** The same for the store. */
  public PublicOrderFilter filter(ZoneId zone) {
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
}
