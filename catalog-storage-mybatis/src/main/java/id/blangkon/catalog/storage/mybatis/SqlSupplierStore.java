package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.party.Npwp;
import id.blangkon.catalog.party.PersonalDataProtection;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import id.blangkon.catalog.supplier.SupplierFilter;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.supplier.SupplierStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class SqlSupplierStore implements SupplierStore {

  private static final Bilingual SUPPLIER = Bilingual.of("Penyedia", "Supplier");
  private static final String LIST = "suppliers";
  private static final String QUEUE = "supplier-queue";
  private static final int TAX_IDS_AT_ONCE = 500;

  private final Sessions sessions;
  private final SupplierMapper mapper;
  private final PersonalDataProtection protection;

  SqlSupplierStore(Sessions sessions, PersonalDataProtection protection) {
    this.sessions = sessions;
    this.mapper = sessions.mapper(SupplierMapper.class);
    this.protection = protection;
  }

  @Override
  public Supplier get(SupplierId id) {
    return find(id).orElseThrow(() -> notFound(id));
  }

  @Override
  public Optional<Supplier> find(SupplierId id) {
    return list(List.of(id)).stream().findFirst();
  }

  @Override
  public List<Supplier> list(Collection<SupplierId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return mapper.list(Ids.array(ids, SupplierId::value)).stream()
        .map(SupplierRow::toSupplier)
        .toList();
  }

  @Override
  public Map<Npwp, Supplier> byTaxIds(Collection<Npwp> taxIds) {
    Map<String, Npwp> wanted = new HashMap<>();
    List<byte[]> asNpwp = new ArrayList<>();
    List<byte[]> asNik = new ArrayList<>();
    for (Npwp taxId : taxIds) {
      asNpwp.add(protection.fingerprint("npwp:" + taxId.value()));
      asNik.add(protection.fingerprint("nik:" + taxId.value()));
      wanted.put(hex(asNpwp.get(asNpwp.size() - 1)), taxId);
      wanted.put(hex(asNik.get(asNik.size() - 1)), taxId);
    }
    Map<Npwp, UUID> found = new HashMap<>();
    for (int from = 0; from < asNpwp.size(); from += TAX_IDS_AT_ONCE) {
      int to = Math.min(asNpwp.size(), from + TAX_IDS_AT_ONCE);
      for (TaxIdRow row : mapper.byTaxIds(asNpwp.subList(from, to), asNik.subList(from, to))) {
        add(found, wanted, row.npwpFingerprint(), row.supplierId());
        add(found, wanted, row.nikFingerprint(), row.supplierId());
      }
    }
    Map<UUID, Supplier> suppliers = new HashMap<>();
    for (SupplierRow row : mapper.list(found.values().toArray(UUID[]::new))) {
      suppliers.put(row.id(), row.toSupplier());
    }
    Map<Npwp, Supplier> registered = new HashMap<>();
    found.forEach(
        (taxId, id) ->
            registered.put(taxId, Objects.requireNonNull(suppliers.get(id), "supplier")));
    return registered;
  }

  private static void add(
      Map<Npwp, UUID> found,
      Map<String, Npwp> wanted,
      byte @Nullable [] fingerprint,
      UUID supplier) {
    Npwp taxId = fingerprint == null ? null : wanted.get(hex(fingerprint));
    if (taxId != null) {
      found.put(taxId, supplier);
    }
  }

  private static String hex(byte[] fingerprint) {
    return HexFormat.of().formatHex(fingerprint);
  }

  @Override
  public SupplierDetails details(SupplierId id) {
    SupplierPrivateRow row = mapper.details(id.value());
    if (row == null) {
      throw notFound(id);
    }
    return row.toDetails(protection);
  }

  @Override
  public void insertAll(List<Registration> registrations) {
    sessions.forEach(
        SupplierMapper.class,
        registrations,
        (batch, registration) -> batch.insert(SupplierRow.of(registration.supplier())));
    sessions.forEach(
        SupplierMapper.class,
        registrations,
        (batch, registration) ->
            batch.insertPrivate(
                SupplierPrivateRow.of(
                    registration.supplier().id().value(), registration.details(), protection)));
    insertRegions(registrations.stream().map(Registration::supplier).toList());
  }

  @Override
  public Supplier update(Supplier supplier) {
    if (mapper.update(SupplierRow.of(supplier)) == 0) {
      throw new StaleVersionException();
    }
    mapper.deleteRegions(supplier.id().value());
    insertRegions(List.of(supplier));
    return supplier.withVersion(supplier.version() + 1);
  }

  @Override
  public Supplier update(Supplier supplier, SupplierDetails details) {
    Supplier updated = update(supplier);
    if (mapper.updatePrivate(SupplierPrivateRow.of(supplier.id().value(), details, protection))
        == 0) {
      throw notFound(supplier.id());
    }
    return updated;
  }

  @Override
  public void priceProductsAnew(SupplierId id) {
    mapper.priceProductsAnew(id.value(), Instant.EPOCH);
  }

  @Override
  public Page<Supplier> queue(SupplierStatus status, RegionCode homeRegion, PageRequest page) {
    Cursor cursor = page.after() == null ? null : Cursor.read(QUEUE, 2, page.after());
    List<SupplierRow> rows =
        mapper.queue(
            status,
            homeRegion.value(),
            cursor == null ? null : cursor.instant(0),
            cursor == null ? null : cursor.id(1),
            page.limit() + 1);
    return Page.of(rows, page, row -> Cursor.write(QUEUE, row.registeredAt(), row.id()))
        .map(SupplierRow::toSupplier);
  }

  @Override
  public Page<Supplier> list(SupplierFilter filter, PageRequest page) {
    Cursor cursor = page.after() == null ? null : Cursor.read(LIST, 2, page.after());
    List<SupplierRow> rows = mapper.page(query(filter, cursor, page.limit() + 1));
    return Page.of(rows, page, row -> Cursor.write(LIST, row.sortName(), row.id()))
        .map(SupplierRow::toSupplier);
  }

  @Override
  public long count(SupplierFilter filter) {
    return mapper.count(query(filter, null, 0));
  }

  private void insertRegions(List<Supplier> suppliers) {
    List<Region> regions = new ArrayList<>();
    for (Supplier supplier : suppliers) {
      int ordinal = 0;
      for (RegionCode region : supplier.serviceRegions()) {
        regions.add(new Region(supplier.id().value(), ordinal++, region.value()));
      }
    }
    sessions.forEach(
        SupplierMapper.class,
        regions,
        (batch, region) ->
            batch.insertRegion(region.supplier(), region.ordinal(), region.region()));
  }

  private static SupplierMapper.Query query(
      SupplierFilter filter, @Nullable Cursor cursor, int rows) {
    RegionCode region = filter.homeRegion();
    LegalFormGroup group = filter.legalForm();
    String text = filter.text();
    return new SupplierMapper.Query(
        filter.status(),
        region == null ? null : region.value(),
        group == null ? null : forms(group),
        text == null || text.isBlank() ? null : SortKey.containing(text),
        cursor == null ? null : cursor.text(0),
        cursor == null ? null : cursor.id(1),
        rows);
  }

  private static String[] forms(LegalFormGroup group) {
    return Arrays.stream(LegalForm.values())
        .filter(form -> form.group() == group)
        .map(LegalForm::name)
        .toArray(String[]::new);
  }

  private static CatalogException notFound(SupplierId id) {
    return CatalogException.notFound(SUPPLIER, id.toString());
  }

  private record Region(UUID supplier, int ordinal, String region) {}
}
