package id.blangkon.catalog.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.agency.AgencyStore;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.contract.Office;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Pages;
import id.blangkon.catalog.contract.Race;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.IntegrityException;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every {@link PlanItemStore} does. */
public interface PlanItemStoreContract extends OnStorage {

  @Test
  default void planItemsAreReadAsTheyWereWrittenByTheirTenant() {
    Samples samples = new Samples(1);
    Office office = Office.in(storage(), samples);
    Office other = Office.in(storage(), samples);
    PlanItem item = office.planItem();
    assertThat(get(item)).isEqualTo(item);
    assertThat(this.<Boolean>read(s -> s.find(other.tenant().id(), item.id()).isEmpty())).isTrue();
    assertThatThrownBy(() -> read(s -> s.get(other.tenant().id(), item.id())))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  @Test
  default void aCodeOfTheNationalPlanIsTakenOnceByATenant() {
    Samples samples = new Samples(2);
    Office office = Office.in(storage(), samples);
    PlanItem item = office.planItem();
    PlanItem again = named(samples, office.workUnit(), item.rupCode(), "Lain", 2026);
    assertThatThrownBy(() -> insert(List.of(again))).isInstanceOf(DuplicateException.class);
  }

  @Test
  default void planItemsAreListedByYearNameAndIdAndPagedWithoutLoss() {
    Samples samples = new Samples(3);
    Office office = Office.in(storage(), samples);
    WorkUnit unit = office.workUnit();
    WorkUnit neighbour = samples.workUnit(office.agency());
    storage()
        .write(
            work -> {
              work.store(AgencyStore.class).insert(neighbour);
              return neighbour;
            });
    insert(
        List.of(
            named(samples, unit, null, "b", 2050),
            named(samples, unit, null, "A", 2050),
            named(samples, unit, null, "a", 2050),
            named(samples, neighbour, null, "AA", 2050),
            named(samples, unit, null, "Z", 2051),
            named(samples, neighbour, null, "c", 2049)));
    Function<PlanItem, String> shown = item -> item.fiscalYear() + " " + item.name();
    List<PlanItem> whole = all(100, office, null, null);
    assertThat(whole.subList(0, 6))
        .extracting(shown)
        .containsExactly("2051 Z", "2050 A", "2050 a", "2050 AA", "2050 b", "2049 c");
    assertThat(whole).hasSize(7);
    assertThat(all(1, office, null, null)).isEqualTo(whole);
    assertThat(all(2, office, null, null)).isEqualTo(whole);
    assertThat(all(1, office, neighbour, null))
        .extracting(shown)
        .containsExactly("2050 AA", "2049 c");
    assertThat(all(2, office, unit, 2050))
        .extracting(shown)
        .containsExactly("2050 A", "2050 a", "2050 b");
  }

  @Test
  default void budgetIsReservedReleasedAndSpent() {
    Office office = Office.in(storage(), new Samples(4));
    PlanItem item = office.planItem();
    assertThat(reserve(item, 60_000_000)).isTrue();
    assertThat(reserve(item, 40_000_001)).isFalse();
    assertThat(reserve(item, 40_000_000)).isTrue();
    change(store -> store.release(item.tenant(), item.id(), Rupiah.of(10_000_000)));
    change(store -> store.spend(item.tenant(), item.id(), Rupiah.of(60_000_000)));
    PlanItem now = get(item);
    assertThat(now.reserved()).isEqualTo(Rupiah.of(30_000_000));
    assertThat(now.spent()).isEqualTo(Rupiah.of(60_000_000));
    assertThat(now.left()).isEqualTo(Rupiah.of(10_000_000));
    assertThat(reserve(item, Long.MAX_VALUE)).isFalse();
    assertThat(reserve(item, 10_000_000)).isTrue();
    assertThat(get(item).left()).isEqualTo(Rupiah.ZERO);
  }

  @Test
  default void nothingIsReservedOfAnItemThatIsNotUsable() {
    Samples samples = new Samples(5);
    Office office = Office.in(storage(), samples);
    for (int i = 0; i < 3; i++) {
      PlanItem p = samples.planItem(office.workUnit(), Rupiah.of(1_000));
      PlanItem item =
          new PlanItem(
              p.id(),
              p.tenant(),
              p.version(),
              p.workUnit(),
              p.rupCode(),
              p.name(),
              p.fiscalYear(),
              p.budgetAccount(),
              p.ceiling(),
              p.ownerEstimate(),
              p.reserved(),
              p.spent(),
              i != 0,
              i != 1);
      insert(List.of(item));
      assertThat(reserve(item, 1)).isEqualTo(i == 2);
    }
    PlanItem elsewhere =
        samples.planItem(Office.in(storage(), samples).workUnit(), Rupiah.of(1_000));
    assertThat(reserve(elsewhere, 1)).isFalse();
    assertThatThrownBy(() -> reserve(office.planItem(), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void theDatabaseItselfKeepsBudgetWithinItsBounds() {
    Samples samples = new Samples(6);
    Office office = Office.in(storage(), samples);
    PlanItem item = office.planItem();
    assertThat(reserve(item, 5)).isTrue();
    assertThatThrownBy(() -> change(store -> store.release(item.tenant(), item.id(), Rupiah.of(6))))
        .isInstanceOf(IntegrityException.class);
    assertThatThrownBy(() -> change(store -> store.spend(item.tenant(), item.id(), Rupiah.of(6))))
        .isInstanceOf(IntegrityException.class);
    assertThat(get(item).reserved()).isEqualTo(Rupiah.of(5));
    PlanItem p = samples.planItem(office.workUnit(), Rupiah.of(10));
    PlanItem over =
        new PlanItem(
            p.id(),
            p.tenant(),
            p.version(),
            p.workUnit(),
            p.rupCode(),
            p.name(),
            p.fiscalYear(),
            p.budgetAccount(),
            p.ceiling(),
            p.ownerEstimate(),
            Rupiah.of(6),
            Rupiah.of(5),
            true,
            true);
    assertThatThrownBy(() -> insert(List.of(over))).isInstanceOf(IntegrityException.class);
    assertThatThrownBy(
            () -> change(store -> store.release(office.tenant().id(), p.id(), Rupiah.of(1))))
        .isInstanceOf(CatalogException.class);
    assertThatThrownBy(
            () -> change(store -> store.spend(office.tenant().id(), p.id(), Rupiah.of(1))))
        .isInstanceOf(CatalogException.class);
  }

  @Test
  default void ofThirtyTwoReservationsOfATenthTenPass() {
    Office office = Office.in(storage(), new Samples(7));
    PlanItem item = office.planItem();
    List<Boolean> reserved = Race.of(32, racer -> reserve(item, 10_000_000));
    assertThat(Collections.frequency(reserved, true)).isEqualTo(10);
    assertThat(get(item).reserved()).isEqualTo(item.ceiling());
  }

  @ParameterizedTest
  @FieldSource("id.blangkon.catalog.contract.Pages#BROKEN")
  default void aBrokenCursorOfPlanItemsIsRefusedInWords(String cursor) {
    assertThatThrownBy(
            () ->
                read(
                    store ->
                        store.list(
                            new Samples(8).tenant().id(), null, null, new PageRequest(cursor, 5))))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("INVALID_FIELD");
  }

  private static PlanItem named(
      Samples samples, WorkUnit unit, @Nullable String rupCode, String name, int year) {
    PlanItem p = samples.planItem(unit, Rupiah.of(1_000));
    return new PlanItem(
        p.id(),
        p.tenant(),
        p.version(),
        p.workUnit(),
        rupCode == null ? String.format(Locale.ROOT, "%d", Samples.number()) : rupCode,
        name,
        year,
        p.budgetAccount(),
        p.ceiling(),
        p.ownerEstimate(),
        p.reserved(),
        p.spent(),
        true,
        true);
  }

  @Test
  default void whatThePlanSaysIsStoredAnewAndWhatOrdersTookStays() {
    Office office = Office.in(storage(), new Samples(9));
    PlanItem item = office.planItem();
    assertThat(reserve(item, 5)).isTrue();
    PlanItem renamed = item.withOwnerEstimate(Rupiah.of(6));
    List<PlanItem> updated =
        storage().write(unit -> unit.store(PlanItemStore.class).updateAll(List.of(renamed)));
    assertThat(updated).containsExactly(renamed.withVersion(item.version() + 1));
    assertThat(get(item).ownerEstimate()).isEqualTo(Rupiah.of(6));
    assertThat(get(item).reserved()).isEqualTo(Rupiah.of(5));
    assertThatThrownBy(() -> change(store -> store.updateAll(List.of(renamed))))
        .isInstanceOf(StaleVersionException.class);
    PlanItem now = get(item);
    List<PlanItem> known =
        read(store -> store.list(now.tenant(), List.of(now.rupCode(), "nothing")));
    assertThat(known).containsExactly(now);
    List<PlanItem> locked =
        storage()
            .write(
                unit -> unit.store(PlanItemStore.class).lock(now.tenant(), List.of(now.rupCode())));
    assertThat(locked).containsExactly(now);
  }

  private List<PlanItem> all(
      int size, Office office, @Nullable WorkUnit unit, @Nullable Integer year) {
    return new ArrayList<>(
        Pages.all(
            size,
            page ->
                read(
                    store ->
                        store.list(
                            office.tenant().id(), unit == null ? null : unit.id(), year, page))));
  }

  private PlanItem get(PlanItem item) {
    return read(store -> store.get(item.tenant(), item.id()));
  }

  private boolean reserve(PlanItem item, long amount) {
    return storage()
        .write(
            unit ->
                unit.store(PlanItemStore.class)
                    .reserve(item.tenant(), item.id(), Rupiah.of(amount)));
  }

  private void insert(List<PlanItem> items) {
    change(store -> store.insertAll(items));
  }

  private void change(Consumer<PlanItemStore> change) {
    storage()
        .write(
            unit -> {
              change.accept(unit.store(PlanItemStore.class));
              return change;
            });
  }

  private <T> T read(Function<PlanItemStore, T> question) {
    return storage().read(unit -> question.apply(unit.store(PlanItemStore.class)));
  }
}
