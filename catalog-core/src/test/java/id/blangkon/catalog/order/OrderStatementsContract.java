package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.plan.NewPlanStatement;
import id.blangkon.catalog.plan.PlanAnswer;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanStatement;
import id.blangkon.catalog.plan.PlanSubject;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.Severity;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.StaleVersionException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What officers state of a need, and what orders are judged by it, on a storage. */
interface OrderStatementsContract extends OnStorage {

  LocalDate TODAY = LocalDate.of(2026, 11, 24);
  String REASON = "Tiga usaha kecil menolak karena alatnya tidak ada.";

  private static NewPlanStatement statement(PlanAnswer answer, @Nullable String reference) {
    return new NewPlanStatement(answer, REASON, reference, TODAY);
  }

  private static PlanItem stated(OrderScene scene, Role role, PlanItem plan, PlanAnswer answer) {
    return scene
        .catalog
        .plans()
        .state(
            scene.by(role), scene.tenant, plan.id(), plan.version(), statement(answer, "SPSE 1"));
  }

  private static Finding find(List<Finding> findings, String code) {
    return findings.stream()
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> blocking(Throwable refusal) {
    return ((PolicyRefusalException) refusal)
        .findings().stream().filter(Finding::blocks).map(Finding::code).toList();
  }

  @Test
  default void what_small_businesses_cannot_do_is_bought_from_others_once_that_is_stated() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor founder = scene.strangers.get(Role.BUDGET_USER);
      SupplierId medium = scene.supplier(founder, LegalForm.CV, BusinessScale.MEDIUM, false);
      Actor seller = scene.catalog.people().actor(founder.person());
      Product rare = scene.product(medium, seller, "02.01", 100_000, new Stock.Tracked(10), true);
      PlanItem plan = scene.plan(9_000_000);
      OrderRequest request = scene.request(plan, rare, 1);
      assertThatThrownBy(() -> scene.requested(request))
          .satisfies(refusal -> assertThat(blocking(refusal)).contains("RESERVED_FOR_SMALL"));

      PlanItem now = stated(scene, Role.COMMITMENT_OFFICER, plan, PlanAnswer.SMALL_CANNOT);
      PurchaseOrder order = scene.requested(request);

      assertThat(now.version()).isEqualTo(plan.version() + 1);
      Finding finding = find(order.findings(), "SMALL_CANNOT");
      assertThat(finding.severity()).isEqualTo(Severity.INFO);
      assertThat(finding.message().indonesian()).contains("PPK", REASON);
      assertThat(finding.legalBasis()).contains("Perpres 16/2018 Pasal 65 ayat (3) dan (4)");
      assertThat(finding.facts())
          .containsEntry("ground", "SMALL_CANNOT")
          .containsEntry("reference", "SPSE 1")
          .containsEntry("statedOn", "2026-11-24");
      PurchaseOrder letter = scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE);
      List<SequencedEvent> events = scene.events(letter.id().value());
      String body = Objects.requireNonNull(events.get(events.size() - 1).event().publicBody());
      assertThat(body)
          .contains(REASON)
          .doesNotContain(scene.by(Role.COMMITMENT_OFFICER).person().toString());
      assertThat(
              EventBody.parse(body).list("findings").stream()
                  .map(told -> told.text("code"))
                  .toList())
          .contains("SMALL_CANNOT");

      stated(scene, Role.COMMITMENT_OFFICER, now, PlanAnswer.SMALL_CAN);
      assertThatThrownBy(() -> scene.requested(request))
          .as("taken back")
          .satisfies(refusal -> assertThat(blocking(refusal)).contains("RESERVED_FOR_SMALL"));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PlanAnswer.class,
      names = {"CATALOGUE_DOES_NOT_SERVE", "OTHER_WAY_IS_BETTER"})
  default void what_is_in_the_national_catalogue_is_bought_here_after_an_assessment_only(
      PlanAnswer assessment) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(9_000_000);
      OrderRequest request = scene.request(plan, scene.product(100_000, new Stock.Tracked(9)), 1);
      assertThat(find(scene.requested(request).findings(), "CATALOGUE_CHECK").severity())
          .as("nothing is recorded")
          .isEqualTo(Severity.INFO);

      PlanItem listed = stated(scene, Role.PROCUREMENT_OFFICER, plan, PlanAnswer.IN_CATALOGUE);
      assertThatThrownBy(() -> scene.requested(request))
          .satisfies(
              refusal -> {
                assertThat(blocking(refusal)).containsExactly("CATALOGUE_DUTY");
                assertThat(
                        find(((PolicyRefusalException) refusal).findings(), "CATALOGUE_DUTY")
                            .legalBasis())
                    .contains("Perpres 16/2018 Pasal 50 ayat (5), (5a) dan (5b)");
                assertThat(
                        find(((PolicyRefusalException) refusal).findings(), "CATALOGUE_DUTY")
                            .facts())
                    .as("who has found it there, and when")
                    .containsEntry("by", "pejabat pengadaan")
                    .containsEntry("statedOn", "2026-11-24");
              });

      PlanItem assessed = stated(scene, Role.COMMITMENT_OFFICER, listed, assessment);
      PurchaseOrder order = scene.requested(request);
      assertThat(find(order.findings(), "CATALOGUE_EXCEPTION").facts())
          .containsEntry("ground", assessment.name())
          .containsEntry("reason", REASON);

      stated(scene, Role.PROCUREMENT_OFFICER, assessed, PlanAnswer.NOT_IN_CATALOGUE);
      assertThat(scene.requested(request).findings())
          .noneMatch(finding -> finding.code().startsWith("CATALOGUE"));
    }
  }

  @Test
  default void a_need_that_was_handed_over_to_the_national_system_is_warned_of() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(200_000_000);
      Product dear =
          scene.product(
              scene.supplier, scene.owner, "01.01", 50_000_001, new Stock.Capacity(9), true);
      assertThatThrownBy(() -> scene.requested(scene.request(plan, dear, 1)))
          .satisfies(
              refusal -> {
                assertThat(blocking(refusal))
                    .containsExactlyInAnyOrder("NATIONAL_SYSTEM", "STORE_CEILING");
                assertThat(
                        find(((PolicyRefusalException) refusal).findings(), "NATIONAL_SYSTEM")
                            .remedy()
                            .indonesian())
                    .contains("SPSE", "halaman paket RUP ini");
              });

      PlanItem now = stated(scene, Role.PROCUREMENT_OFFICER, plan, PlanAnswer.HANDED_OVER);
      OrderRequest small = scene.request(plan, scene.product(100_000, new Stock.Tracked(9)), 1);
      Finding finding = find(scene.requested(small).findings(), "HANDED_OVER");

      assertThat(finding.severity()).isEqualTo(Severity.WARN);
      assertThat(finding.message().english()).contains("SPSE 1");
      assertThat(now.statements().of(PlanSubject.NATIONAL_SYSTEM))
          .map(PlanStatement::role)
          .contains(Role.PROCUREMENT_OFFICER);
      EventBody told =
          scene.events(plan.id().value()).stream()
              .filter(event -> event.event().type().equals("plan.stated"))
              .map(event -> EventBody.parse(Objects.requireNonNull(event.event().privateBody())))
              .findFirst()
              .orElseThrow();
      assertThat(told.text("answer")).isEqualTo("HANDED_OVER");
      assertThat(told.text("reference")).isEqualTo("SPSE 1");
      String open =
          scene.events(plan.id().value()).stream()
              .filter(event -> event.event().type().equals("plan.stated"))
              .filter(event -> event.publicIndex() != null)
              .map(event -> Objects.requireNonNull(event.event().publicBody()))
              .findFirst()
              .orElseThrow();
      assertThat(open)
          .contains("HANDED_OVER", "SPSE 1", plan.rupCode(), "PROCUREMENT_OFFICER")
          .contains("\"ceiling\":" + plan.ceiling().amount())
          .doesNotContain(scene.by(Role.PROCUREMENT_OFFICER).person().toString());
      stated(scene, Role.COMMITMENT_OFFICER, now, PlanAnswer.NOT_HANDED_OVER);
      assertThat(scene.requested(small).findings())
          .noneMatch(told2 -> told2.code().equals("HANDED_OVER"));
    }
  }

  @Test
  default void a_statement_of_a_later_day_than_the_order_letter_changes_nothing_for_it() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(9_000_000);
      OrderRequest request = scene.request(plan, scene.product(100_000, new Stock.Tracked(9)), 1);
      PurchaseOrder letter =
          scene.act(Role.COMMITMENT_OFFICER, scene.requested(request), OrderAction.APPROVE);
      scene.clock.advance(Duration.ofDays(1));
      scene
          .catalog
          .plans()
          .state(
              scene.by(Role.PROCUREMENT_OFFICER),
              scene.tenant,
              plan.id(),
              plan.version(),
              new NewPlanStatement(PlanAnswer.IN_CATALOGUE, null, null, TODAY.plusDays(1)));

      assertThat(
              scene
                  .catalog
                  .replay(PolicyPack.national())
                  .replay(TODAY, TODAY, order -> {})
                  .newlyRefused())
          .isZero();
      assertThat(scene.order(letter.id()).findings()).isEqualTo(letter.findings());
      assertThatThrownBy(() -> scene.requested(request))
          .satisfies(refusal -> assertThat(blocking(refusal)).containsExactly("CATALOGUE_DUTY"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SMALL_CANNOT, PROCUREMENT_OFFICER",
    "SMALL_CAN, PROCUREMENT_OFFICER",
    "CATALOGUE_DOES_NOT_SERVE, PROCUREMENT_OFFICER",
    "OTHER_WAY_IS_BETTER, BUDGET_USER",
    "HANDED_OVER, EXPENDITURE_TREASURER",
    "IN_CATALOGUE, PROCUREMENT_UNIT",
    "NOT_HANDED_OVER, SUPPLIER"
  })
  default void nobody_else_states_what_is_for_others_to_decide(PlanAnswer answer, Role role) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(9_000_000);
      CatalogException refusal =
          catchThrowableOfType(CatalogException.class, () -> stated(scene, role, plan, answer));
      assertThat(refusal.code()).isEqualTo(ErrorCode.FORBIDDEN);
      assertThat(scene.plan(plan.id())).isEqualTo(plan);
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "SMALL_CANNOT, -, -, 2026-11-24, reason",
        "SMALL_CANNOT, pendek, -, 2026-11-24, reason",
        "OTHER_WAY_IS_BETTER, '   ', -, 2026-11-24, reason",
        "SMALL_CANNOT, Pemilik 3374010101800001 menolak, -, 2026-11-24, reason",
        "HANDED_OVER, -, -, 2026-11-24, reference",
        "HANDED_OVER, -, 3374010101800001, 2026-11-24, reference",
        "IN_CATALOGUE, -, -, 2026-11-25, statedOn",
        "IN_CATALOGUE, -, -, 2017-12-31, statedOn"
      })
  default void a_statement_lacks_nothing_and_tells_nothing_personal(
      PlanAnswer answer,
      @Nullable String reason,
      @Nullable String reference,
      LocalDate day,
      String field) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(9_000_000);
      CatalogException refusal =
          catchThrowableOfType(
              CatalogException.class,
              () ->
                  scene
                      .catalog
                      .plans()
                      .state(
                          scene.by(Role.COMMITMENT_OFFICER),
                          scene.tenant,
                          plan.id(),
                          plan.version(),
                          new NewPlanStatement(answer, reason, reference, day)));
      assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_FIELD);
      assertThat(refusal.fields()).extracting(FieldError::field).containsExactly(field);
    }
  }

  @Test
  default void a_statement_of_an_earlier_version_is_stale() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(9_000_000);
      stated(scene, Role.COMMITMENT_OFFICER, plan, PlanAnswer.SMALL_CANNOT);
      assertThatThrownBy(() -> stated(scene, Role.COMMITMENT_OFFICER, plan, PlanAnswer.SMALL_CAN))
          .isInstanceOf(StaleVersionException.class);
      assertThat(scene.plan(plan.id()).statements().list())
          .extracting(PlanStatement::answer)
          .containsExactly(PlanAnswer.SMALL_CANNOT);
    }
  }
}
