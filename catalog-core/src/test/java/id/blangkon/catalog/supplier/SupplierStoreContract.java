package id.blangkon.catalog.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Pages;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.party.Nib;
import id.blangkon.catalog.party.Nik;
import id.blangkon.catalog.party.Npwp;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link SupplierStore} does. */
public interface SupplierStoreContract extends OnStorage {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  default void suppliersAreReadAsTheyWereWritten(long seed) {
    Samples samples = new Samples(seed);
    List<SupplierStore.Registration> registrations =
        List.of(samples.registration(), samples.registration(), samples.registration());
    insert(registrations);
    storage()
        .read(
            unit -> {
              SupplierStore suppliers = unit.store(SupplierStore.class);
              for (SupplierStore.Registration registration : registrations) {
                SupplierId id = registration.supplier().id();
                assertThat(suppliers.get(id)).isEqualTo(registration.supplier());
                assertThat(suppliers.details(id)).isEqualTo(registration.details());
              }
              assertThat(
                      suppliers.list(
                          registrations.stream().map(each -> each.supplier().id()).toList()))
                  .containsExactlyInAnyOrderElementsOf(
                      registrations.stream().map(SupplierStore.Registration::supplier).toList());
              return registrations;
            });
  }

  @Test
  default void anUnknownSupplierIsNotFound() {
    SupplierId unknown = SupplierId.of(Samples.id());
    storage()
        .read(
            unit -> {
              SupplierStore suppliers = unit.store(SupplierStore.class);
              assertThat(suppliers.find(unknown)).isEmpty();
              assertThat(suppliers.list(List.of())).isEmpty();
              assertThatThrownBy(() -> suppliers.get(unknown))
                  .isInstanceOf(CatalogException.class)
                  .hasMessageContaining("NOT_FOUND");
              assertThatThrownBy(() -> suppliers.details(unknown))
                  .isInstanceOf(CatalogException.class)
                  .hasMessageContaining("NOT_FOUND");
              return unknown;
            });
  }

  @Test
  default void aNationalIdATaxIdAndABusinessIdAreRegisteredOnce() {
    Samples samples = new Samples(11);
    String digits = String.format(Locale.ROOT, "44%014d", Samples.number());
    Nik nik = new Nik(digits);
    Npwp npwp = new Npwp(digits);
    Nib nib = new Nib(digits.substring(0, 13));
    // A person's tax id is the national id; the two do not collide with each other.
    insert(List.of(registered(samples, nik, npwp, null)));
    insert(List.of(registered(samples, null, null, nib)));
    insert(List.of(registered(samples, null, null, null), registered(samples, null, null, null)));
    assertThatThrownBy(() -> insert(List.of(registered(samples, nik, null, null))))
        .isInstanceOf(DuplicateException.class);
    assertThatThrownBy(() -> insert(List.of(registered(samples, null, npwp, null))))
        .isInstanceOf(DuplicateException.class);
    assertThatThrownBy(() -> insert(List.of(registered(samples, null, null, nib))))
        .isInstanceOf(DuplicateException.class);
  }

  @Test
  default void oneDuplicateRefusesAllThatAreInsertedWithIt() {
    Samples samples = new Samples(12);
    Nib nib = new Nib(String.format(Locale.ROOT, "8%012d", Samples.number()));
    SupplierStore.Registration innocent = registered(samples, null, null, null);
    assertThatThrownBy(
            () ->
                insert(
                    List.of(
                        innocent,
                        registered(samples, null, null, nib),
                        registered(samples, null, null, nib))))
        .isInstanceOf(DuplicateException.class);
    assertThat(found(unit -> unit.store(SupplierStore.class).find(innocent.supplier().id())))
        .isEmpty();
  }

  @Test
  default void aSupplierIsUpdatedFromItsVersionOnly() {
    Samples samples = new Samples(13);
    SupplierStore.Registration registration = samples.registration();
    insert(List.of(registration));
    Supplier first = registration.supplier();
    Supplier other = samples.registration().supplier();
    Supplier changed =
        new Supplier(
            first.id(),
            1,
            SupplierStatus.SUSPENDED,
            "Nama Baru",
            other.legalForm(),
            other.scale(),
            other.scaleEvidenceOn(),
            !first.vatRegistered(),
            !first.hasTaxId(),
            first.msmeCertificate() == null
                ? new MsmeCertificate(null, LocalDate.of(2027, 1, 1))
                : null,
            first.taxExemption() == null
                ? new TaxExemption("SKB-1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                : null,
            other.homeRegion(),
            other.serviceRegions(),
            other.registeredAt(),
            other.verifiedAt(),
            "alasan");
    Supplier second = update(changed);
    assertThat(second).isEqualTo(changed.withVersion(2));
    assertThat(found(unit -> unit.store(SupplierStore.class).find(first.id())).orElseThrow())
        .isEqualTo(second);
    assertThatThrownBy(() -> update(changed)).isInstanceOf(StaleVersionException.class);
    assertThat(
            found(unit -> Optional.of(unit.store(SupplierStore.class).details(first.id())))
                .orElseThrow())
        .isEqualTo(registration.details());
  }

  @Test
  default void suppliersAreListedByNameWithoutRegardToCaseAndPagedWithoutLoss() {
    Samples samples = new Samples(14);
    RegionCode region = samples.tenant().id().region();
    List<String> names =
        List.of(
            "toko b", "Toko A", "TOKO C", "toko a", "Warung", "café", "Cafe", "𝒳", "Zebra", "ﬁlm");
    List<SupplierStore.Registration> registrations = new ArrayList<>();
    names.forEach(name -> registrations.add(named(samples, region, name)));
    insert(registrations);
    SupplierFilter filter = new SupplierFilter(null, region, null, null);
    List<Supplier> whole = Pages.all(100, page -> list(filter, page));
    assertThat(whole)
        .extracting(Supplier::name)
        .containsExactly(
            "Cafe", "café", "ﬁlm", "Toko A", "toko a", "toko b", "TOKO C", "Warung", "𝒳", "Zebra");
    assertThat(Pages.all(1, page -> list(filter, page))).isEqualTo(whole);
    assertThat(Pages.all(3, page -> list(filter, page))).isEqualTo(whole);
    assertThat(count(filter)).isEqualTo(names.size());
  }

  @Test
  default void aListShowsWhatItsFilterAsksForAndTextIsTakenLiterally() {
    Samples samples = new Samples(15);
    RegionCode region = samples.tenant().id().region();
    insert(
        List.of(
            named(samples, region, "Katering 100% Halal"),
            named(samples, region, "Katering 100 Rasa"),
            named(samples, region, "Toko_Batik"),
            named(samples, region, "Toko Batik!")));
    assertThat(names(region, "100%")).containsExactly("Katering 100% Halal");
    assertThat(names(region, "KATERING")).hasSize(2);
    assertThat(names(region, "o_b")).containsExactly("Toko_Batik");
    assertThat(names(region, "batik!")).containsExactly("Toko Batik!");
    assertThat(names(region, "  ")).hasSize(4);
    assertThat(names(region, "tidak ada")).isEmpty();
  }

  @Test
  default void aListIsFilteredByStatusAndGroupOfLegalForms() {
    Samples samples = new Samples(16);
    RegionCode region = samples.tenant().id().region();
    List<SupplierStore.Registration> registrations = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      SupplierStore.Registration any = samples.registration();
      Supplier s = any.supplier();
      registrations.add(
          new SupplierStore.Registration(
              new Supplier(
                  s.id(),
                  1,
                  s.status(),
                  s.name(),
                  s.legalForm(),
                  s.scale(),
                  s.scaleEvidenceOn(),
                  s.vatRegistered(),
                  s.hasTaxId(),
                  s.msmeCertificate(),
                  s.taxExemption(),
                  region,
                  s.serviceRegions(),
                  s.registeredAt(),
                  s.verifiedAt(),
                  s.reason()),
              any.details()));
    }
    insert(registrations);
    for (SupplierStatus status : SupplierStatus.values()) {
      for (LegalFormGroup group : LegalFormGroup.values()) {
        SupplierFilter filter = new SupplierFilter(status, region, group, null);
        List<Supplier> expected =
            registrations.stream()
                .map(SupplierStore.Registration::supplier)
                .filter(s -> s.status() == status && s.legalForm().group() == group)
                .toList();
        assertThat(Pages.all(7, page -> list(filter, page)))
            .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(count(filter)).isEqualTo(expected.size());
      }
    }
  }

  @Test
  default void aQueueHasWhoHasWaitedLongestFirst() {
    Samples samples = new Samples(31);
    RegionCode region = samples.tenant().id().region();
    List<SupplierStore.Registration> registrations = new ArrayList<>();
    List<SupplierStatus> statuses = List.of(SupplierStatus.values());
    for (int i = 0; i < 12; i++) {
      SupplierStore.Registration any = named(samples, region, "Toko " + i);
      SupplierStatus status = statuses.get(i % statuses.size());
      registrations.add(
          new SupplierStore.Registration(
              any.supplier().withStatus(status, null, null), any.details()));
    }
    registrations.add(samples.registration());
    insert(registrations);
    for (SupplierStatus status : SupplierStatus.values()) {
      List<Supplier> expected =
          registrations.stream()
              .map(SupplierStore.Registration::supplier)
              .filter(s -> s.status() == status && s.homeRegion().equals(region))
              .sorted(
                  Comparator.comparing(Supplier::registeredAt)
                      .thenComparing(s -> s.id().toString()))
              .toList();
      for (int limit : new int[] {2, 50}) {
        List<Supplier> queue =
            Pages.all(
                limit,
                page ->
                    storage()
                        .read(unit -> unit.store(SupplierStore.class).queue(status, region, page)));
        assertThat(queue).isEqualTo(expected);
      }
    }
  }

  @Test
  default void aMendedRegistrationReplacesThePrivateDetailsToo() {
    Samples samples = new Samples(32);
    SupplierStore.Registration before = samples.registration();
    Nib nib = new Nib("8000000000321");
    SupplierStore.Registration other = registered(samples, null, null, nib);
    SupplierDetails after = samples.registration().details();
    insert(List.of(before, other));
    Supplier supplier = before.supplier();

    Supplier updated = update(supplier, after);

    assertThat(updated).isEqualTo(supplier.withVersion(2));
    assertThat(details(supplier)).isEqualTo(after);
    assertThatThrownBy(() -> update(supplier, after)).isInstanceOf(StaleVersionException.class);
    SupplierDetails taken = registered(samples, null, null, nib).details();
    assertThatThrownBy(() -> update(updated, taken)).isInstanceOf(DuplicateException.class);
    assertThat(details(supplier)).isEqualTo(after);
  }

  private SupplierDetails details(Supplier supplier) {
    return storage().read(unit -> unit.store(SupplierStore.class).details(supplier.id()));
  }

  private Supplier update(Supplier supplier, SupplierDetails details) {
    return storage().write(unit -> unit.store(SupplierStore.class).update(supplier, details));
  }

  @ParameterizedTest
  @FieldSource("id.blangkon.catalog.contract.Pages#BROKEN")
  default void aBrokenCursorOfSuppliersIsRefusedInWords(String cursor) {
    RegionCode region = RegionCode.of("33.74");
    assertThatThrownBy(
            () ->
                storage()
                    .read(
                        unit ->
                            unit.store(SupplierStore.class)
                                .queue(
                                    SupplierStatus.SUBMITTED, region, new PageRequest(cursor, 5))))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("INVALID_FIELD");
    assertThatThrownBy(() -> list(SupplierFilter.active(), new PageRequest(cursor, 5)))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("INVALID_FIELD");
  }

  private static SupplierStore.Registration named(Samples samples, RegionCode region, String name) {
    SupplierStore.Registration any = samples.registration(region);
    Supplier s = any.supplier();
    return new SupplierStore.Registration(
        new Supplier(
            s.id(),
            1,
            s.status(),
            name,
            s.legalForm(),
            s.scale(),
            s.scaleEvidenceOn(),
            s.vatRegistered(),
            s.hasTaxId(),
            s.msmeCertificate(),
            s.taxExemption(),
            region,
            s.serviceRegions(),
            s.registeredAt(),
            s.verifiedAt(),
            s.reason()),
        any.details());
  }

  private static SupplierStore.Registration registered(
      Samples samples, @Nullable Nik nik, @Nullable Npwp npwp, @Nullable Nib nib) {
    SupplierStore.Registration any = samples.registration();
    SupplierDetails d = any.details();
    return new SupplierStore.Registration(
        any.supplier(),
        new SupplierDetails(nik, npwp, nib, d.address(), d.contact(), d.bankAccount()));
  }

  private List<String> names(RegionCode region, String text) {
    return Pages.all(50, page -> list(new SupplierFilter(null, region, null, text), page)).stream()
        .map(Supplier::name)
        .toList();
  }

  private Page<Supplier> list(SupplierFilter filter, PageRequest page) {
    return storage().read(unit -> unit.store(SupplierStore.class).list(filter, page));
  }

  private long count(SupplierFilter filter) {
    return storage().read(unit -> unit.store(SupplierStore.class).count(filter));
  }

  private Supplier update(Supplier supplier) {
    return storage().write(unit -> unit.store(SupplierStore.class).update(supplier));
  }

  private void insert(List<SupplierStore.Registration> registrations) {
    storage()
        .write(
            unit -> {
              unit.store(SupplierStore.class).insertAll(registrations);
              return registrations;
            });
  }
}
