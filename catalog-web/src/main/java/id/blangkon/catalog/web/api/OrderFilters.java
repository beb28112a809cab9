package id.blangkon.catalog.web.api;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.web.http.QueryString;
import java.time.Instant;
import java.time.LocalDate;
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
    checkOrder(query);
    return new PublicOrderFilter(
        RegionCodes.one(query, "region").map(RegionCode::value).orElse(null),
        id(query, "agency"),
        id(query, "supplier"),
        category(query),
        start(query, zone),
        end(query, zone),
        query.choice("status", OrderState.class).map(Enum::name).orElse(null));
  }

  static StatisticsFilter statistics(QueryString query, ZoneId zone) {
    checkOrder(query);
    return new StatisticsFilter(
        start(query, zone),
        end(query, zone),
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

  private static @Nullable Instant start(QueryString query, ZoneId zone) {
    return query.day("from").map(day -> day.atStartOfDay(zone).toInstant()).orElse(null);
  }

  private static @Nullable Instant end(QueryString query, ZoneId zone) {
    return query.day("to").map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()).orElse(null);
  }

  private static void checkOrder(QueryString query) {
    LocalDate from = query.day("from").orElse(LocalDate.EPOCH);
    LocalDate to = query.day("to").orElse(from);
    if (from.isAfter(to) || from.getYear() < 1970 || to.getYear() > 9999) {
      throw CatalogException.invalid(
          "from",
          "Tanggal awal harus sebelum atau sama dengan tanggal akhir.",
          "The first day must not be after the last one.");
    }
  }
}
