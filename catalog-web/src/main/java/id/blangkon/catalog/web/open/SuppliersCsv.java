package id.blangkon.catalog.web.open;

import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.Suppliers;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the public profiles of the suppliers that sell today as CSV, page by page, by name. */
public final class SuppliersCsv {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "legal_form",
          "legal_form_group",
          "scale",
          "vat_registered",
          "region",
          "service_regions",
          "verified_at");

  private SuppliersCsv() {}

  /** Writes all of them. The writer stays open. */
  public static void write(Suppliers suppliers, Writer writer) {
    CsvRows csv = new CsvRows(writer, COLUMNS);
    @Nullable String after = null;
    do {
      Page<Supplier> page =
          suppliers.listPublic(null, null, null, new PageRequest(after, PageRequest.MOST));
      page.items().forEach(supplier -> add(csv, supplier));
      after = page.next();
    } while (after != null);
    csv.flush();
  }

  private static void add(CsvRows csv, Supplier supplier) {
    csv.add(
        supplier.id(),
        supplier.name(),
        supplier.legalForm(),
        supplier.legalForm().group(),
        supplier.scale(),
        supplier.vatRegistered(),
        supplier.homeRegion().value(),
        supplier.serviceRegions().stream().map(RegionCode::value).collect(Collectors.joining(" ")),
        supplier.verifiedAt());
  }
}
