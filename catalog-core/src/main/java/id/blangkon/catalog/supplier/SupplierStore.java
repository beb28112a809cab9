package id.blangkon.catalog.supplier;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.party.Npwp;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Suppliers of the installation. */
public interface SupplierStore {

  Supplier get(SupplierId id);

  Optional<Supplier> find(SupplierId id);

  List<Supplier> list(Collection<SupplierId> ids);

  /** Those of the tax ids that are registered; a person's tax id is the national id, too. */
  Map<Npwp, Supplier> byTaxIds(Collection<Npwp> taxIds);

  /** Private details, decrypted. Each call is for a reason that the caller records. */
  SupplierDetails details(SupplierId id);

  /**
   * @throws id.blangkon.catalog.storage.DuplicateException when the NIK, NPWP or NIB is registered
   *     already
   */
  void insertAll(List<Registration> registrations);

  /** A supplier with the private details that it registered with. */
  record Registration(Supplier supplier, SupplierDetails details) {}

  Supplier update(Supplier supplier);

  /**
   * Replaces the private details too.
   *
   * @throws id.blangkon.catalog.storage.DuplicateException as {@link #insertAll} does
   */
  Supplier update(Supplier supplier, SupplierDetails details);

  /** Has the net prices of its products worked out anew, since it charges VAT or no longer does. */
  void priceProductsAnew(SupplierId id);

  /** By name, then id. */
  Page<Supplier> list(SupplierFilter filter, PageRequest page);

  /** Suppliers of a home region in the status, the longest registered first, then by id. */
  Page<Supplier> queue(SupplierStatus status, RegionCode homeRegion, PageRequest page);

  long count(SupplierFilter filter);
}
