package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.supplier.SupplierStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface SupplierMapper {

  /** Which rows a list or a count covers, and where a page of it begins. */
  @SuppressWarnings("ArrayRecordComponent") // a parameter, never compared
  record Query(
      @Nullable SupplierStatus status,
      @Nullable String homeRegion,
      String @Nullable [] legalForms,
      @Nullable String pattern,
      @Nullable String afterName,
      @Nullable UUID afterId,
      int rows) {}

  List<SupplierRow> list(UUID[] ids);

  List<TaxIdRow> byTaxIds(List<byte[]> npwp, List<byte[]> nik);

  @Nullable SupplierPrivateRow details(UUID supplier);

  void insert(SupplierRow supplier);

  void insertRegion(UUID supplier, int ordinal, String region);

  void insertPrivate(SupplierPrivateRow details);

  int update(SupplierRow supplier);

  int updatePrivate(SupplierPrivateRow details);

  int deleteRegions(UUID supplier);

  int priceProductsAnew(UUID supplier, Instant before);

  List<SupplierRow> page(Query query);

  List<SupplierRow> queue(
      SupplierStatus status,
      String homeRegion,
      @Nullable Instant afterRegisteredAt,
      @Nullable UUID afterId,
      int rows);

  long count(Query query);
}
