package id.blangkon.catalog.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.csv.LineProblem;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.supplier.TaxExemption;
import id.blangkon.catalog.supplier.TaxPaperImport;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tax papers of suppliers from a file, as a whole or not at all, on a storage. */
interface TaxPaperContract extends OnStorage {

  String HEADER = "npwp,jenis,nomor,terdaftar_sejak,berlaku_mulai,berlaku_sampai\n";

  private static String npwp(OrderScene scene, SupplierId supplier) {
    return scene
        .storage
        .read(unit -> unit.store(SupplierStore.class).details(supplier))
        .npwp()
        .value();
  }

  private static Supplier supplier(OrderScene scene, SupplierId id) {
    return scene.storage.read(unit -> unit.store(SupplierStore.class).get(id));
  }

  private static SupplierId another(OrderScene scene) {
    return scene.supplier(
        scene.strangers.get(Role.BUDGET_USER), LegalForm.CV, BusinessScale.SMALL, false);
  }

  @Test
  default void papersOfManySuppliersAreTakenFromOneFileAndTheRestOfTheirStandingStays() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor verifier = scene.by(Role.PROCUREMENT_UNIT);
      SupplierId other = another(scene);
      Supplier before = supplier(scene, other);
      byte[] file =
          (HEADER
                  + npwp(scene, scene.supplier)
                  + ",SUKET,S-1/2026,2024-03-01,,31/12/2026\n"
                  + npwp(scene, scene.supplier)
                  + ",skb,SKB-7,,2026-01-01,2026-12-31\n"
                  + npwp(scene, other)
                  + ",SUKET,,,,2027-06-30\n")
              .getBytes(UTF_8);

      TaxPaperImport foreseen = scene.catalog.taxPapers().check(verifier, file);

      assertThat(foreseen.problems()).isEmpty();
      assertThat(foreseen.changed()).isEqualTo(3);
      assertThat(supplier(scene, other)).isEqualTo(before);

      CommandId command = new CommandId(verifier.person().value(), UUID.randomUUID().toString());
      assertThat(scene.catalog.taxPapers().importFile(verifier, command, file))
          .hasValueSatisfying(kept -> assertThat(kept.changed()).isEqualTo(3));
      assertThat(scene.catalog.taxPapers().importFile(verifier, command, file)).isEmpty();

      Supplier first = supplier(scene, scene.supplier);
      assertThat(first.msmeCertificate())
          .isEqualTo(
              new MsmeCertificate(
                  "S-1/2026", LocalDate.of(2024, 3, 1), LocalDate.of(2026, 12, 31)));
      assertThat(first.taxExemption())
          .isEqualTo(
              new TaxExemption("SKB-7", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
      Supplier second = supplier(scene, other);
      assertThat(second.version()).isEqualTo(before.version() + 1);
      assertThat(second.vatRegistered()).isEqualTo(before.vatRegistered());
      assertThat(second.hasTaxId()).isEqualTo(before.hasTaxId());
      assertThat(second.taxExemption()).isNull();
      SequencedEvent told =
          scene.events(scene.supplier.value()).stream()
              .filter(each -> each.event().type().equals("supplier.certified"))
              .reduce((earlier, later) -> later)
              .orElseThrow();
      assertThat(told.event().publicBody()).isNull();
      assertThat(told.event().privateBody())
          .contains("S-1/2026", "SKB-7")
          .doesNotContain(npwp(scene, scene.supplier));

      TaxPaperImport again = scene.catalog.taxPapers().importFile(verifier, file);
      assertThat(again.changed()).isZero();
      assertThat(again.unchanged()).isEqualTo(3);
      assertThat(supplier(scene, other)).isEqualTo(second);
    }
  }

  @Test
  default void oneBadLineKeepsTheWholeFileOutAndEachIsNamed() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor verifier = scene.by(Role.PROCUREMENT_UNIT);
      Supplier before = supplier(scene, scene.supplier);
      String own = npwp(scene, scene.supplier);
      byte[] file =
          (HEADER
                  + (own + ",SUKET,S-1,,,2026-12-31\n")
                  + (own + ",SUKET,S-2,,,2026-12-31\n")
                  + "0123456789012345,SUKET,S-3,,,2026-12-31\n"
                  + "12,SURAT,S-4,2027-01-01,,kapan\n"
                  + (own + ",SKB,S-5,,,2026-11-23\n")
                  + (own + ",SKB,S-6,,2026-12-31,2026-12-01\n"))
              .getBytes(UTF_8);

      TaxPaperImport refused = scene.catalog.taxPapers().check(verifier, file);

      assertThat(refused.isAccepted()).isFalse();
      assertThat(refused.problems())
          .extracting(LineProblem::line, LineProblem::column)
          .containsExactly(
              tuple(3L, "npwp"),
              tuple(4L, "npwp"),
              tuple(5L, "npwp"),
              tuple(5L, "jenis"),
              tuple(5L, "berlaku_sampai"),
              tuple(5L, "terdaftar_sejak"),
              tuple(6L, "berlaku_mulai"),
              tuple(6L, "berlaku_sampai"),
              tuple(7L, "berlaku_mulai"));
      assertThat(refused.problems())
          .allSatisfy(
              problem -> assertThat(problem.text().indonesian()).doesNotContain("0123456789"));
      assertThatThrownBy(() -> scene.catalog.taxPapers().importFile(verifier, file))
          .isInstanceOfSatisfying(
              CatalogException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD);
                assertThat(e.fields())
                    .extracting(FieldError::field)
                    .contains("lines[3].npwp", "lines[5].berlaku_sampai");
              });
      assertThat(supplier(scene, scene.supplier)).isEqualTo(before);
    }
  }

  @Test
  default void onlyThoseWhoVerifyASupplierBringItsPapers() {
    try (OrderScene scene = OrderScene.on(storage())) {
      byte[] file =
          (HEADER + npwp(scene, scene.supplier) + ",SUKET,S-1,,,2026-12-31\n").getBytes(UTF_8);
      assertThatThrownBy(
              () -> scene.catalog.taxPapers().check(scene.by(Role.COMMITMENT_OFFICER), file))
          .isInstanceOfSatisfying(
              CatalogException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
      // One who verifies it and acts for it is told no more than that there is none.
      Actor both = scene.alsoActingForSupplier(scene.by(Role.PROCUREMENT_UNIT));
      assertThat(scene.catalog.taxPapers().check(both, file).problems())
          .extracting(LineProblem::column)
          .containsExactly("npwp");
    }
  }
}
