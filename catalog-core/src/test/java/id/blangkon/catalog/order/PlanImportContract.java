package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.csv.LineProblem;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanImport;
import id.blangkon.catalog.plan.PlanImport.Effect;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Plan items from files, and the owner's estimates of them. */
public interface PlanImportContract extends OnStorage {

  String HEADER =
      "kd_rup,nama_paket,pagu,nama_satker,tahun_anggaran,mak,status_umumkan_rup,status_aktif_rup";

  private static byte[] file(String... lines) {
    return (HEADER + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
  }

  private static String line(String code, long ceiling, String workUnit) {
    return code + ",Belanja alat tulis," + ceiling + "," + workUnit + ",2026,5.1,Terumumkan,true";
  }

  private static PlanImport imported(OrderScene scene, Actor actor, byte[] file) {
    return scene.catalog.plans().importFile(actor, scene.tenant, null, file);
  }

  private static List<PlanItem> plans(OrderScene scene) {
    return scene
        .catalog
        .plans()
        .list(scene.by(Role.PROCUREMENT_UNIT), scene.tenant, null, null, PageRequest.first(100))
        .items();
  }

  private static void isRefused(ErrorCode code, ThrowingCallable call) {
    CatalogException refusal = catchThrowableOfType(CatalogException.class, call);
    assertThat(refusal).isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
  }

  @Test
  default void a_file_adds_what_is_new_changes_what_is_known_and_leaves_the_rest() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem known = scene.plan(7_000_000);
      PlanItem other = scene.plan(3_000_000);
      Actor budgetUser = scene.by(Role.BUDGET_USER);
      byte[] file =
          file(
              line(known.rupCode(), 9_000_000, "sekretariat"),
              "NEW-"
                  + scene.number
                  + ",Belanja sewa,\"Rp 1.500.000,00\",\"Sekretariat, Dinas"
                  + " Pendidikan\",2026,5.2,Terumumkan,ya",
              "DRAFT-" + scene.number + ",Belanja nanti,5000,Sekretariat,2026,5.2,Draf,true");

      PlanImport foreseen = scene.catalog.plans().check(budgetUser, scene.tenant, null, file);
      assertThat(foreseen.isAccepted()).isTrue();
      assertThat(plans(scene)).as("nothing is kept by a check").hasSize(2);

      PlanImport brought = imported(scene, budgetUser, file);
      assertThat(brought.entries())
          .extracting(PlanImport.Entry::effect)
          .containsExactly(Effect.CHANGED, Effect.ADDED, Effect.ADDED);
      assertThat(brought.unusable()).isEqualTo(1);
      PlanItem changed = scene.plan(known.id());
      assertThat(changed.ceiling()).isEqualTo(Rupiah.of(9_000_000));
      assertThat(changed.version()).isEqualTo(2);
      assertThat(scene.plan(other.id())).isEqualTo(other);
      assertThat(plans(scene))
          .filteredOn(item -> !item.isUsableIn(2026))
          .extracting(PlanItem::rupCode)
          .containsExactly("DRAFT-" + scene.number);
      assertThat(plans(scene))
          .filteredOn(item -> item.rupCode().equals("NEW-" + scene.number))
          .singleElement()
          .satisfies(item -> assertThat(item.ceiling()).isEqualTo(Rupiah.of(1_500_000)));

      PlanImport again = imported(scene, budgetUser, file);
      assertThat(again.count(Effect.UNCHANGED)).isEqualTo(3);
      assertThat(scene.plan(known.id())).isEqualTo(changed);
    }
  }

  @Test
  default void one_wrong_line_keeps_the_whole_file_out_and_every_problem_is_told() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor budgetUser = scene.by(Role.BUDGET_USER);
      String code = "BAD-" + scene.number;
      byte[] file =
          file(
              line(code, 1_000_000, "Sekretariat"),
              line(code, 2_000_000, "Sekretariat"),
              ",Tanpa kode,seribu,Sekretariat,26,5.1,,mungkin",
              line(code + "A", 2_000_000, "Bidang Kebudayaan"),
              line(code + "B", 2_000_000, "Bidang Antariksa"),
              "kurang,sel");

      PlanImport checked = scene.catalog.plans().check(budgetUser, scene.tenant, null, file);

      assertThat(checked.problems())
          .extracting(problem -> problem.line() + " " + problem.column())
          .containsExactly(
              "3 kd_rup",
              "4 kd_rup",
              "4 tahun_anggaran",
              "4 pagu",
              "4 status_umumkan_rup",
              "4 status_aktif_rup",
              "5 nama_satker",
              "6 nama_satker",
              "7 ");
      assertThat(checked.problems())
          .allSatisfy(
              problem -> {
                assertThat(problem.reason().indonesian()).isNotBlank();
                assertThat(problem.reason().english()).isNotBlank();
                assertThat(problem.remedy().indonesian()).isNotBlank();
                assertThat(problem.remedy().english()).isNotBlank();
              });
      CatalogException refusal =
          catchThrowableOfType(CatalogException.class, () -> imported(scene, budgetUser, file));
      assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_FIELD);
      assertThat(refusal.fields())
          .extracting(FieldError::field)
          .contains("lines[4].pagu", "lines[7]");
      assertThat(plans(scene)).isEmpty();
    }
  }

  @Test
  default void a_ceiling_never_goes_below_what_orders_have_taken() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      PurchaseOrder order =
          scene.requested(scene.request(plan, scene.product(100_000, new Stock.Tracked(10)), 2));
      long taken = order.gross().amount();
      Actor office = scene.by(Role.PROCUREMENT_UNIT);
      byte[] below = file(line(plan.rupCode(), taken - 1, "Sekretariat"));

      assertThat(scene.catalog.plans().check(office, scene.tenant, null, below).problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.column()).isEqualTo("pagu"));
      isRefused(ErrorCode.INVALID_FIELD, () -> imported(scene, office, below));
      assertThat(scene.plan(plan.id()).ceiling()).isEqualTo(Rupiah.of(1_000_000));

      imported(scene, office, file(line(plan.rupCode(), taken, "Sekretariat")));
      PlanItem lowered = scene.plan(plan.id());
      assertThat(lowered.ceiling().amount()).isEqualTo(taken);
      assertThat(lowered.reserved().amount()).isEqualTo(taken);
      assertThat(lowered.left()).isEqualTo(Rupiah.ZERO);

      byte[] moved = file(line(plan.rupCode(), taken, "Bidang Kebudayaan"));
      assertThat(scene.catalog.plans().check(office, scene.tenant, null, moved).problems())
          .extracting(LineProblem::column)
          .containsExactly("nama_satker");
    }
  }

  @Test
  default void each_import_is_told_to_the_journal() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem known = scene.plan(7_000_000);
      imported(
          scene,
          scene.by(Role.PROCUREMENT_UNIT),
          file(line(known.rupCode(), 8_000_000, "Sekretariat")));
      List<String> types =
          scene.events(known.id().value()).stream().map(told -> told.event().type()).toList();
      assertThat(types).containsExactly("plan.announced", "plan.changed");
    }
  }

  @Test
  default void only_those_who_plan_for_a_work_unit_import() {
    try (OrderScene scene = OrderScene.on(storage());
        OrderScene other = OrderScene.on(storage())) {
      byte[] file = file(line("WHO-" + scene.number, 1_000, "Sekretariat"));
      for (Role role :
          List.of(
              Role.PROCUREMENT_OFFICER,
              Role.COMMITMENT_OFFICER,
              Role.EXPENDITURE_TREASURER,
              Role.AUDITOR,
              Role.SUPPLIER)) {
        isRefused(ErrorCode.FORBIDDEN, () -> imported(scene, scene.by(role), file));
      }
      isRefused(
          ErrorCode.FORBIDDEN,
          () ->
              scene
                  .catalog
                  .plans()
                  .importFile(other.by(Role.PROCUREMENT_UNIT), scene.tenant, null, file));
      isRefused(
          ErrorCode.INVALID_FIELD,
          () ->
              scene
                  .catalog
                  .plans()
                  .importFile(
                      scene.by(Role.PROCUREMENT_UNIT), scene.tenant, "Dinas Antariksa", file));
      assertThat(
              scene
                  .catalog
                  .plans()
                  .importFile(
                      scene.by(Role.PROCUREMENT_UNIT), scene.tenant, "DINAS PENDIDIKAN", file)
                  .entries())
          .hasSize(1);
    }
  }

  @Test
  default void an_order_is_at_most_the_estimate_of_its_plan_item() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(20_000_000);
      OrderRequest request = scene.request(plan, scene.product(100_000, new Stock.Tracked(50)), 2);
      long gross = scene.requested(request).gross().amount();
      Actor officer = scene.by(Role.COMMITMENT_OFFICER);
      scene
          .catalog
          .plans()
          .estimate(officer, scene.tenant, plan.id(), plan.version(), Rupiah.of(gross));
      assertThat(scene.requested(request).findings())
          .extracting(Finding::code)
          .doesNotContain("OWNER_ESTIMATE_NEEDED", "VALUE_ABOVE_OWNER_ESTIMATE")
          .contains("PRICE_AT_ESTIMATE");
      scene
          .catalog
          .plans()
          .estimate(officer, scene.tenant, plan.id(), plan.version() + 1, Rupiah.of(gross - 1));
      assertThatThrownBy(() -> scene.requested(request))
          .isInstanceOfSatisfying(
              PolicyRefusalException.class,
              refusal ->
                  assertThat(refusal.findings())
                      .filteredOn(Finding::blocks)
                      .extracting(Finding::code)
                      .containsExactly("VALUE_ABOVE_OWNER_ESTIMATE"));
    }
  }

  @Test
  default void an_estimate_is_at_most_the_ceiling_and_keeps_the_ceiling_above_it() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Actor officer = scene.by(Role.COMMITMENT_OFFICER);
      isRefused(
          ErrorCode.FORBIDDEN,
          () ->
              scene
                  .catalog
                  .plans()
                  .estimate(scene.by(Role.BUDGET_USER), scene.tenant, plan.id(), 1, Rupiah.of(1)));
      isRefused(
          ErrorCode.INVALID_FIELD,
          () ->
              scene
                  .catalog
                  .plans()
                  .estimate(officer, scene.tenant, plan.id(), 1, Rupiah.of(1_000_001)));
      PlanItem estimated =
          scene.catalog.plans().estimate(officer, scene.tenant, plan.id(), 1, Rupiah.of(1_000_000));
      assertThat(scene.plan(plan.id())).isEqualTo(estimated);
      assertThat(estimated.version()).isEqualTo(2);
      assertThatThrownBy(
              () -> scene.catalog.plans().estimate(officer, scene.tenant, plan.id(), 1, null))
          .isInstanceOf(StaleVersionException.class);
      isRefused(
          ErrorCode.INVALID_FIELD,
          () ->
              imported(
                  scene,
                  scene.by(Role.PROCUREMENT_UNIT),
                  file(line(plan.rupCode(), 999_999, "Sekretariat"))));
      assertThat(
              scene
                  .catalog
                  .plans()
                  .estimate(officer, scene.tenant, plan.id(), 2, null)
                  .ownerEstimate())
          .isNull();
    }
  }
}
