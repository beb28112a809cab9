package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.supplier.EvidenceKind;
import id.blangkon.catalog.supplier.ScaleDecision;
import id.blangkon.catalog.supplier.ScaleEvidence;
import id.blangkon.catalog.supplier.ScaleReview;
import id.blangkon.catalog.supplier.Supplier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scales of suppliers: evidence, history, and the look at them each year. */
interface SupplierScaleContract extends OnStorage {

  /** The day of the scene. */
  LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static ScaleEvidence evidence(
      LocalDate on, @Nullable Long turnover, @Nullable Long capital) {
    return new ScaleEvidence(
        EvidenceKind.TAX_RETURN,
        "SPT-RAHASIA",
        on,
        turnover == null ? null : 2025,
        turnover == null ? null : Rupiah.of(turnover),
        capital == null ? null : Rupiah.of(capital));
  }

  private static Supplier classify(
      OrderScene scene, long version, BusinessScale scale, ScaleEvidence evidence) {
    return scene
        .catalog
        .scales()
        .classify(scene.by(Role.PROCUREMENT_UNIT), scene.supplier, version, scale, evidence);
  }

  @Test
  default void aSupplierIsPutIntoTheScaleThatNewerEvidenceShowsAndItsHistoryStays() {
    try (OrderScene scene = OrderScene.on(storage())) {
      LocalDate yesterday = TODAY.minusDays(1);
      Supplier medium =
          classify(scene, 2, BusinessScale.MEDIUM, evidence(yesterday, 15_000_000_001L, null));
      Supplier again =
          classify(scene, 3, BusinessScale.MEDIUM, evidence(TODAY, 15_000_000_001L, null));

      assertThat(medium.scale()).isEqualTo(BusinessScale.MEDIUM);
      assertThat(medium.scaleEvidenceOn()).isEqualTo(yesterday);
      assertThat(scene.catalog.scales().since(again)).isEqualTo(yesterday);
      List<ScaleDecision> history =
          scene.catalog.scales().history(scene.by(Role.PROCUREMENT_UNIT), scene.supplier);
      assertThat(history)
          .extracting(each -> each.evidence().on())
          .containsExactly(TODAY, yesterday);
      assertThat(history.get(1).evidence()).isEqualTo(evidence(yesterday, 15_000_000_001L, null));
      assertThat(history.get(1).decidedBy()).isEqualTo(scene.by(Role.PROCUREMENT_UNIT).person());
      SequencedEvent told = scene.events(scene.supplier.value()).get(2);
      assertThat(told.event().type()).isEqualTo("supplier.reclassified");
      assertThat(told.event().publicBody())
          .contains("MEDIUM", "2026-11-23", "TAX_RETURN")
          .doesNotContain("RAHASIA", "15000000001", "turnover");
      assertThat(told.event().privateBody())
          .contains("\"scaleBefore\":\"SMALL\"", "15000000001", "RAHASIA");
    }
  }

  @Test
  default void theLimitOfAScaleBelongsToItAndOneRupiahMoreToTheNext() {
    try (OrderScene scene = OrderScene.on(storage())) {
      assertThat(
              classify(scene, 2, BusinessScale.MICRO, evidence(TODAY, 2_000_000_000L, null))
                  .scale())
          .isEqualTo(BusinessScale.MICRO);
      isRefused(scene, BusinessScale.MICRO, evidence(TODAY, 2_000_000_001L, null), "scale");
      isRefused(scene, BusinessScale.SMALL, evidence(TODAY, null, 1_000_000_000L), "scale");
      assertThat(
              classify(scene, 3, BusinessScale.SMALL, evidence(TODAY, null, 1_000_000_001L))
                  .scale())
          .isEqualTo(BusinessScale.SMALL);
    }
  }

  private static void isRefused(
      OrderScene scene, BusinessScale scale, ScaleEvidence evidence, String field) {
    assertThatThrownBy(() -> classify(scene, 3, scale, evidence))
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> assertThat(e.fields()).extracting(each -> each.field()).containsExactly(field));
  }

  @Test
  default void evidenceWithoutAFigureFromTheFutureOrOlderThanTheLastIsRefused() {
    try (OrderScene scene = OrderScene.on(storage())) {
      classify(scene, 2, BusinessScale.SMALL, evidence(TODAY, 3_000_000_000L, null));

      isRefused(scene, BusinessScale.SMALL, evidence(TODAY, null, null), "evidence.turnover");
      isRefused(
          scene,
          BusinessScale.SMALL,
          evidence(TODAY.plusDays(1), 3_000_000_000L, null),
          "evidence.on");
      isRefused(
          scene,
          BusinessScale.SMALL,
          evidence(TODAY.minusDays(1), 3_000_000_000L, null),
          "evidence.on");
      isRefused(
          scene,
          BusinessScale.SMALL,
          new ScaleEvidence(
              EvidenceKind.TAX_RETURN, "1", TODAY, null, Rupiah.of(3_000_000_000L), null),
          "evidence.turnoverYear");
      assertThatThrownBy(
              () -> classify(scene, 2, BusinessScale.SMALL, evidence(TODAY, 3_000_000_000L, null)))
          .isInstanceOf(StaleVersionException.class);
      assertThatThrownBy(
              () ->
                  scene
                      .catalog
                      .scales()
                      .classify(
                          scene.owner,
                          scene.supplier,
                          3,
                          BusinessScale.SMALL,
                          evidence(TODAY, 3_000_000_000L, null)))
          .hasMessageContaining("FORBIDDEN");
    }
  }

  @Test
  default void aSupplierIsLookedAtAgainWhenItsEvidenceIsAYearOld() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor verifier = scene.by(Role.PROCUREMENT_UNIT);
      assertThat(due(scene.catalog, scene, verifier)).isEmpty();

      scene.clock.set(Instant.parse("2027-01-01T16:59:59Z"));
      assertThat(due(scene.catalog, scene, verifier)).isEmpty();
      scene.clock.set(Instant.parse("2027-01-01T17:00:00Z"));

      List<ScaleReview> waiting = due(scene.catalog, scene, verifier);
      assertThat(waiting)
          .singleElement()
          .satisfies(
              review -> {
                assertThat(review.supplier().id()).isEqualTo(scene.supplier);
                assertThat(review.evidenceIsOld()).isTrue();
                assertThat(review.turnover()).isNull();
                // Fourteen working days after Saturday the 2nd of January, at four in Jakarta.
                assertThat(review.dueAt()).isEqualTo(Instant.parse("2027-01-21T09:00:00Z"));
              });
      classify(
          scene, 2, BusinessScale.SMALL, evidence(LocalDate.of(2027, 1, 2), 3_000_000_000L, null));
      assertThat(due(scene.catalog, scene, verifier)).isEmpty();
    }
  }

  @Test
  default void aSupplierIsLookedAtAgainWhenTheStorePaidItMoreThanItsScaleMaySell(
      @TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\nuji,1,Uji\n");
    Files.writeString(
        folder.resolve("business_scales.csv"),
        """
        measure,scale,up_to,effective_from,effective_to,legal_basis,source,review_state
        YEARLY_SALES,SMALL,199999,2026-01-01,,,uji,ILLUSTRATIVE
        """);
    OrderScene.bringExample(folder);
    try (OrderScene scene = OrderScene.on(storage())) {
      Catalog strict = scene.anotherNode(PolicyPack.load(folder));
      Actor verifier = scene.by(Role.PROCUREMENT_UNIT);
      scene.lead(scene.requested(), OrderState.COMPLETED);
      assertThat(due(strict, scene, verifier)).isEmpty();

      // The 1st of January: the evidence, of the 2nd of January before, is not a year old yet.
      scene.clock.set(Instant.parse("2027-01-01T02:00:00Z"));

      assertThat(due(scene.catalog, scene, verifier)).isEmpty();
      assertThat(due(strict, scene, verifier))
          .singleElement()
          .satisfies(
              review -> {
                assertThat(review.evidenceIsOld()).isFalse();
                assertThat(review.turnover()).isEqualTo(Rupiah.of(200_000));
              });
      assertThat(scene.catalog.scales().paid(verifier, scene.supplier, 2026))
          .isEqualTo(Rupiah.of(200_000));
      ScaleEvidence tooLittle =
          new ScaleEvidence(
              EvidenceKind.TAX_RETURN,
              "SPT",
              LocalDate.of(2027, 1, 1),
              2026,
              Rupiah.of(199_999),
              null);
      assertThatThrownBy(
              () ->
                  scene
                      .catalog
                      .scales()
                      .classify(verifier, scene.supplier, 2, BusinessScale.MICRO, tooLittle))
          .isInstanceOfSatisfying(
              CatalogException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(each -> each.field())
                      .contains("evidence.turnover"));
    }
  }

  @Test
  default void onlyThoseWhoVerifyARegionSeeWhatWaitsThere() {
    try (OrderScene scene = OrderScene.on(storage())) {
      assertThatThrownBy(() -> due(scene.catalog, scene, scene.owner))
          .hasMessageContaining("FORBIDDEN");
      assertThatThrownBy(() -> scene.catalog.scales().history(scene.owner, scene.supplier))
          .hasMessageContaining("FORBIDDEN");
    }
  }

  private static List<ScaleReview> due(Catalog catalog, OrderScene scene, Actor officer) {
    // Scenes of one storage may share a region.
    Page<ScaleReview> page =
        catalog.scales().due(officer, List.of(scene.tenant.region()), PageRequest.first(100));
    return page.items().stream()
        .filter(review -> review.supplier().id().equals(scene.supplier))
        .toList();
  }
}
