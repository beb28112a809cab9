package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.PathIds;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which transactions are asked for; days are those of the installation's zone. */
final class OrderSearches {

  private static final Bilingual SUPPLIER = Bilingual.of("Penyedia", "Supplier");
  private static final Bilingual AGENCY = Bilingual.of("Instansi", "Agency");
  static final Set<String> KNOWN =
      Set.of("region", "agency", "supplier", "category", "status", "from", "to", "after", "start");

  private OrderSearches() {}

  /** What was asked for. */
  record Asked(
      @Nullable RegionCode region,
      @Nullable String agency,
      @Nullable SupplierId supplier,
      @Nullable String category,
      @Nullable OrderState status,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    PublicOrderFilter filter(ZoneId zone) {
      return new PublicOrderFilter(
          region == null ? null : region.value(),
          agency,
          supplier == null ? null : supplier.toString(),
          category,
          OpenFilters.start(from, zone),
          OpenFilters.end(to, zone),
          status == null ? null : status.name());
    }

    /** The filters as parameters of a path. */
    Address of(String path) {
      return Address.of(path)
          .with("region", region)
          .with("agency", agency)
          .with("supplier", supplier)
          .with("category", category)
          .with("status", status)
          .with("from", from)
          .with("to", to);
    }
  }

  static Asked parse(Addressed asked) {
    return parse(asked.parameters(KNOWN));
  }

  static Asked parse(QueryString query) {
    LocalDate from = query.day("from").orElse(null);
    LocalDate to = query.day("to").orElse(null);
    OpenFilters.checkDays(from, to);
    return new Asked(
        OpenFilters.region(query).orElse(null),
        query.one("agency").map(id -> PathIds.get(id, AGENCY).toString()).orElse(null),
        query.one("supplier").map(id -> SupplierId.of(PathIds.get(id, SUPPLIER))).orElse(null),
        query.one("category").map(OpenFilters::category).orElse(null),
        query.choice("status", OrderState.class).orElse(null),
        from,
        to);
  }
}
