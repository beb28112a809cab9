package id.blangkon.catalog.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationTest {

  private static final LocalDate ANCHOR = LocalDate.of(2024, 3, 1);
  private static final DemonstrationScale TINY = DemonstrationScale.ofProducts(500);

  @Test
  void theSameSeedAndAnchorMakeTheSameData() {
    try (Storage one = H2Storage.inMemory();
        Storage other = H2Storage.inMemory();
        Storage another = H2Storage.inMemory()) {
      World first = generate(one, 7, ANCHOR);
      World second = generate(other, 7, ANCHOR);
      World third = generate(another, 8, ANCHOR);

      assertThat(second.head().chainHash()).isEqualTo(first.head().chainHash());
      assertThat(second.summary()).isEqualTo(first.summary());
      for (Dimension dimension : Dimension.values()) {
        assertThat(second.by(dimension)).isEqualTo(first.by(dimension));
      }
      assertThat(second.publicOrders()).isEqualTo(first.publicOrders());
      assertThat(third.head().chainHash()).isNotEqualTo(first.head().chainHash());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-01-01",
        "2025-01-02",
        "2026-01-07",
        "2026-05-04",
        "2026-12-20",
        "2027-01-12",
        "2027-12-31"
      })
  void everyAnchorHasAWholeStory(LocalDate anchor) {
    try (Storage storage = H2Storage.inMemory()) {
      World world = generate(storage, 1, anchor);

      assertThat(world.summary().standing().listedProducts()).isEqualTo(500);
      assertThat(world.summary().regions().transacting()).isEqualTo(10);
      assertThat(world.catalog().orders().expireDue(10)).isZero();
      assertThat(world.head().event().occurredAt())
          .isBefore(anchor.atStartOfDay(world.catalog().calendar().zone()).toInstant());
    }
  }

  @Test
  void aNumberOfProductsScalesTheRest() {
    DemonstrationScale scale = DemonstrationScale.parse("1100");
    try (Storage storage = H2Storage.inMemory()) {
      Demonstration.plan(scale, 3, ANCHOR)
          .generate(
              storage, Argon2PasswordHasher.forPublicPasswords(), DemonstrationProgress.silent());
      World world = new World(storage, ANCHOR);

      assertThat(world.summary().standing().listedProducts()).isEqualTo(1_100);
      assertThat(
              world.summary().standing().individuals()
                  + world.summary().standing().businessEntities()
                  + world.summary().standing().cooperatives())
          .isEqualTo(49);
      assertThat(world.summary().totals().value()).isBetween(270_000_000L, 330_000_000L);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "small,550,24,12,149776697",
    "full,55082,2448,1244,15000000000",
    "27541,27541,1224,622,7500000000"
  })
  void everythingIsInProportion(
      String typed, int products, int suppliers, int individuals, long paid) {
    DemonstrationScale scale = DemonstrationScale.parse(typed);

    assertThat(scale.name()).isEqualTo(typed);
    assertThat(scale.products()).isEqualTo(products);
    assertThat(scale.suppliers()).isEqualTo(suppliers);
    assertThat(scale.individuals()).isEqualTo(individuals);
    assertThat(scale.paid().amount()).isEqualTo(paid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "medium", "-5", "499", "2000001", "99999999999"})
  void aScaleThatIsNoneIsRefused(String typed) {
    assertThatThrownBy(() -> DemonstrationScale.parse(typed))
        .isInstanceOfSatisfying(
            CatalogException.class,
            refused -> assertThat(refused.fields().get(0).field()).isEqualTo("demo"));
  }

  @Test
  void anAnchorBeforeMuchHasHappenedIsRefused() {
    assertThatThrownBy(() -> Demonstration.plan(TINY, 1, LocalDate.of(2022, 12, 31)))
        .isInstanceOf(CatalogException.class);
  }

  @Test
  void itIsMadeOnce() {
    try (Storage storage = H2Storage.inMemory()) {
      assertThat(Demonstration.state(storage)).isEqualTo(DemonstrationState.EMPTY);
      assertThat(Demonstration.find(storage)).isEmpty();

      generate(storage, 5, ANCHOR);

      assertThat(Demonstration.isComplete(storage)).isTrue();
      assertThat(Demonstration.find(storage))
          .contains(new DemonstrationMark("500", 5, ANCHOR, true));
      assertThatThrownBy(() -> generate(storage, 5, ANCHOR))
          .isInstanceOfSatisfying(
              CatalogException.class,
              refused -> assertThat(refused.code()).isEqualTo(ErrorCode.ALREADY_EXISTS));
    }
  }

  @Test
  void oneThatWasCutShortIsKnown() {
    try (Storage storage = H2Storage.inMemory()) {
      assertThatThrownBy(
              () ->
                  Demonstration.plan(TINY, 1, ANCHOR)
                      .generate(
                          storage,
                          Argon2PasswordHasher.forPublicPasswords(),
                          (step, done, total) -> {
                            throw new IllegalStateException("the power failed");
                          }))
          .hasMessage("the power failed");

      assertThat(Demonstration.state(storage)).isEqualTo(DemonstrationState.INCOMPLETE);
      assertThat(Demonstration.isComplete(storage)).isFalse();
      assertThatThrownBy(() -> generate(storage, 1, ANCHOR))
          .isInstanceOfSatisfying(
              CatalogException.class,
              refused -> assertThat(refused.text().english()).contains("Delete that database"));
    }
  }

  @Test
  void realDataIsLeftAlone() {
    try (Storage storage = H2Storage.inMemory()) {
      Catalog catalog = Catalog.builder().storage(storage).search(new UnfedSearch()).build();
      Actor administrator = catalog.people().installAdministrator("Ibu Rahayu");
      catalog
          .tenants()
          .join(
              administrator,
              TenantId.of("33.74"),
              "Pemerintah Kota Semarang",
              LocalDate.of(2021, 3, 1));

      assertThat(Demonstration.state(storage)).isEqualTo(DemonstrationState.REAL_DATA);
      assertThatThrownBy(() -> generate(storage, 1, ANCHOR))
          .isInstanceOfSatisfying(
              CatalogException.class,
              refused -> assertThat(refused.text().english()).contains("real data"));
    }
  }

  @Test
  void anAdministratorWithoutAGovernmentIsRealDataToo() {
    try (Storage storage = H2Storage.inMemory()) {
      Catalog catalog = Catalog.builder().storage(storage).search(new UnfedSearch()).build();
      assertThat(Demonstration.state(storage)).isEqualTo(DemonstrationState.EMPTY);

      catalog.people().installAdministrator("Ibu Rahayu");

      assertThat(Demonstration.state(storage)).isEqualTo(DemonstrationState.REAL_DATA);
    }
  }

  @Test
  void progressReachesItsTotalStepByStep() {
    List<Long> done = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    try (Storage storage = H2Storage.inMemory()) {
      Demonstration.plan(TINY, 1, ANCHOR)
          .generate(
              storage,
              Argon2PasswordHasher.forPublicPasswords(),
              (step, soFar, total) -> {
                done.add(soFar);
                totals.add(total);
              });
    }

    assertThat(done).isSorted().hasSizeGreaterThan(3);
    assertThat(totals.stream().distinct()).hasSize(1);
    assertThat(done.get(done.size() - 1)).isEqualTo(totals.get(0));
  }

  @ParameterizedTest
  @CsvSource({"7992739871,3", "0,0", "9000000,1"})
  void taxNumbersHaveTheDigitOfLuhn(String digits, int check) {
    assertThat(Shops.checkDigit(digits)).isEqualTo(check);
  }

  private static World generate(Storage storage, long seed, LocalDate anchor) {
    Demonstration.plan(TINY, seed, anchor)
        .generate(
            storage, Argon2PasswordHasher.forPublicPasswords(), DemonstrationProgress.silent());
    return new World(storage, anchor);
  }
}
