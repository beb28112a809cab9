package id.blangkon.catalog.web.api;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.web.http.Days;
import id.blangkon.catalog.web.http.QueryString;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads filters over transactions; days are those of the installation's zone, first and last
 * included.
 */
final class OrderFilters {

  private OrderFilters() {}

  static PublicOrderFilter publicOrders(QueryString query, ZoneId zone) {
    Days days = Days.of(query);
    return new PublicOrderFilter(
        RegionCodes.one(query, "region").map(RegionCode::value).orElse(null),
        id(query, "agency"),
        id(query, "supplier"),
        category(query),
        days.start(zone),
        days.end(zone),
        query.choice("status", OrderState.class).map(Enum::name).orElse(null),
        query.choice("scale", BusinessScale.class).map(Enum::name).orElse(null),
        query.flag("paid"));
  }

  static StatisticsFilter statistics(QueryString query, ZoneId zone) {
    Days days = Days.of(query);
    return new StatisticsFilter(
        days.start(zone),
        days.end(zone),
        RegionCodes.one(query, "region").map(RegionCode::value).orElse(null),
        id(query, "agency"));
  }

  private static @Nullable String id(QueryString query, String name) {
    return query.one(name).map(text -> Ids.ofField(name, text)).map(UUID::toString).orElse(null);
  }

  private static @Nullable String category(QueryString query) {
    String code = query.one("category").orElse(null);
    if (code != null && !code.matches("\\d{2}(\\.\\d{2}){0,5}")) {
      throw CatalogException.invalid(
          "category",
          "Kode kategori tidak dikenal. Lihat /api/v1/categories.",
          "The category code is not known. See /api/v1/categories.");
    }
    return code;
  }
}
