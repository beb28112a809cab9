package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyPackException;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private final Lifecycle lifecycle = of(PolicyPack.national());

  @TempDir Path folder;

  private static Lifecycle of(PolicyPack pack) {
    return new Lifecycle(pack, new WorkingCalendar(ZONE, pack));
  }

  private static Set<OrderState> reachable(Lifecycle lifecycle, OrderState start) {
    Set<OrderState> reached = EnumSet.of(start);
    Deque<OrderState> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (LifecycleEdge edge : lifecycle.from(open.remove())) {
        if (reached.add(edge.to())) {
          open.add(edge.to());
        }
      }
    }
    return reached;
  }

  private OrderState first() {
    return lifecycle.edge(null, OrderAction.REQUEST).orElseThrow().to();
  }

  @Test
  void every_state_is_reached_from_the_request() {
    assertThat(reachable(lifecycle, first())).containsExactlyInAnyOrder(OrderState.values());
  }

  @ParameterizedTest
  @EnumSource(OrderState.class)
  void every_state_that_is_not_final_has_a_way_to_a_final_one(OrderState state) {
    assertThat(reachable(lifecycle, state)).anyMatch(OrderState::isFinal);
    assertThat(lifecycle.from(state).isEmpty()).isEqualTo(state.isFinal());
  }

  @ParameterizedTest
  @EnumSource(OrderState.class)
  void every_role_that_a_state_waits_for_has_an_action_there(OrderState state) {
    for (Role role : lifecycle.waitsFor(state)) {
      assertThat(lifecycle.from(state)).anyMatch(edge -> edge.roles().contains(role));
    }
    assertThat(lifecycle.waitsFor(state).isEmpty()).isEqualTo(state.isFinal());
    assertThat(lifecycle.waitsFor(state)).doesNotContain(Role.SYSTEM);
  }

  @ParameterizedTest
  @EnumSource(OrderState.class)
  void what_happens_when_a_deadline_passes_is_an_action_of_the_system(OrderState state) {
    assertThat(lifecycle.whenDue(state).isPresent())
        .isEqualTo(lifecycle.statesWithDeadline().contains(state));
    lifecycle
        .whenDue(state)
        .ifPresent(
            action -> {
              LifecycleEdge edge = lifecycle.edge(state, action).orElseThrow();
              assertThat(edge.roles()).containsExactly(Role.SYSTEM);
              assertThat(edge.fields()).noneMatch(ActionField::required);
            });
    for (LifecycleEdge edge : lifecycle.from(state)) {
      if (edge.roles().contains(Role.SYSTEM)) {
        assertThat(lifecycle.whenDue(state)).contains(edge.action());
      }
    }
  }

  @Test
  void an_action_leads_from_a_state_to_one_other_only() {
    assertThat(lifecycle.edges())
        .extracting(edge -> edge.from() + " " + edge.action())
        .doesNotHaveDuplicates();
  }

  @Test
  void whoever_requests_never_approves_and_neither_of_them_pays() {
    for (LifecycleEdge edge : lifecycle.edges()) {
      switch (edge.action()) {
        case REQUEST -> assertThat(edge.roles()).containsExactly(Role.PROCUREMENT_OFFICER);
        case APPROVE -> assertThat(edge.roles()).containsExactly(Role.COMMITMENT_OFFICER);
        case PAY -> assertThat(edge.roles()).containsExactly(Role.EXPENDITURE_TREASURER);
        case REJECT,
            CANCEL,
            EXPIRE,
            CONFIRM,
            DECLINE,
            SHIP,
            ACCEPT_GOODS,
            REPORT_NONCONFORMITY,
            SIGN_HANDOVER,
            INVOICE ->
            assertThat(edge.roles()).doesNotContain(Role.EXPENDITURE_TREASURER);
      }
    }
  }

  @Test
  void nothing_is_paid_before_the_goods_were_inspected_and_handed_over() {
    for (OrderState state : OrderState.values()) {
      boolean leadsToPayment =
          lifecycle.from(state).stream().anyMatch(edge -> edge.action() == OrderAction.PAY);
      assertThat(leadsToPayment).isEqualTo(state == OrderState.INVOICED);
    }
    assertThat(
            lifecycle.edges().stream()
                .filter(edge -> edge.to() == OrderState.HANDOVER_SIGNED)
                .map(LifecycleEdge::from))
        .containsOnly(OrderState.ACCEPTED);
  }

  @Test
  void every_refusal_and_every_complaint_needs_a_reason() {
    for (LifecycleEdge edge : lifecycle.edges()) {
      boolean needsReason =
          switch (edge.action()) {
            case REJECT, CANCEL, DECLINE, REPORT_NONCONFORMITY -> true;
            case REQUEST,
                APPROVE,
                EXPIRE,
                CONFIRM,
                SHIP,
                ACCEPT_GOODS,
                SIGN_HANDOVER,
                INVOICE,
                PAY ->
                false;
          };
      assertThat(edge.fields().contains(new ActionField("reason", true)))
          .as(edge.toString())
          .isEqualTo(needsReason);
    }
  }

  @Test
  void deadlines_are_those_of_the_timers() {
    Instant tuesday = Instant.parse("2026-11-24T02:00:00Z");

    assertThat(lifecycle.deadline(OrderState.AWAITING_APPROVAL, tuesday))
        .isEqualTo(Instant.parse("2026-11-27T09:00:00Z"));
    assertThat(lifecycle.deadline(OrderState.AWAITING_SUPPLIER_CONFIRMATION, tuesday))
        .isEqualTo(Instant.parse("2026-11-27T09:00:00Z"));
    assertThat(lifecycle.deadline(OrderState.INVOICED, tuesday))
        .isAfter(Instant.parse("2027-01-01T00:00:00Z"));
    assertThat(lifecycle.deadline(OrderState.CONFIRMED, tuesday)).isNull();
    assertThat(lifecycle.deadline(OrderState.COMPLETED, tuesday)).isNull();
  }

  @Test
  void the_names_in_paths_lead_back_to_the_actions() {
    for (OrderAction action : OrderAction.values()) {
      assertThat(action.pathName()).matches("[a-z]+(-[a-z]+)*");
      assertThat(OrderAction.ofPathName(action.pathName())).contains(action);
    }
    assertThat(OrderAction.ofPathName("APPROVE")).isEmpty();
    assertThat(OrderAction.ofPathName("")).isEmpty();
  }

  private String national(String table) throws IOException {
    try (var stream = PolicyPack.class.getResourceAsStream("national/" + table + ".csv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void isRefused(String table, String text, String... parts) throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\njateng,1,Jawa Tengah\n");
    Files.writeString(folder.resolve(table + ".csv"), text);
    PolicyPack pack = PolicyPack.load(folder);
    assertThatThrownBy(() -> of(pack))
        .isInstanceOf(PolicyPackException.class)
        .message()
        .contains(parts);
    Files.delete(folder.resolve(table + ".csv"));
  }

  @Test
  void a_province_may_add_a_row() throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\njateng,1,Jawa Tengah\n");
    Files.writeString(
        folder.resolve("lifecycle.csv"),
        national("lifecycle") + "CONFIRMED,CANCEL,BUDGET_USER,no,CANCELLED,no,reason!\n");

    Lifecycle own = of(PolicyPack.load(folder));

    assertThat(own.edges()).hasSize(lifecycle.edges().size() + 1);
    assertThat(own.edge(OrderState.CONFIRMED, OrderAction.CANCEL).orElseThrow().roles())
        .containsExactly(Role.BUDGET_USER);
  }

  @Test
  void two_rows_for_one_action_in_one_state_are_refused() throws IOException {
    isRefused(
        "lifecycle",
        national("lifecycle") + "CONFIRMED,SHIP,SUPPLIER,no,SHIPPED,no,\n",
        "lifecycle.csv line 19",
        "twice");
    isRefused(
        "states", national("states") + "COMPLETED,,,\n", "states.csv line 14", "COMPLETED twice");
  }

  @Test
  void a_row_that_contradicts_what_its_action_does_is_refused() throws IOException {
    String table = national("lifecycle");
    isRefused(
        "lifecycle",
        table + "COMPLETED,CANCEL,BUDGET_USER,no,CANCELLED,no,\n",
        "COMPLETED",
        "drop");
    isRefused("lifecycle", table + ",CANCEL,BUDGET_USER,no,CANCELLED,no,\n", "from", "empty");
    isRefused(
        "lifecycle",
        table + "CONFIRMED,REQUEST,BUDGET_USER,no,AWAITING_APPROVAL,no,\n",
        "from",
        "REQUEST");
    isRefused(
        "lifecycle",
        table + "SHIPPED,PAY,EXPENDITURE_TREASURER,no,INVOICED,no,\n",
        "COMPLETED",
        "PAY");
    isRefused(
        "lifecycle", table + "SHIPPED,CONFIRM,SUPPLIER,no,COMPLETED,no,\n", "COMPLETED", "PAY");
    isRefused("lifecycle", table.replace(",REQUEST,", ",CONFIRM,"), "from", "empty");
  }

  @Test
  void a_state_without_a_way_out_is_refused() throws IOException {
    isRefused(
        "lifecycle",
        national("lifecycle")
            .lines()
            .filter(line -> !line.startsWith("INVOICED,"))
            .reduce("", (text, line) -> text + line + "\n"),
        "INVOICED",
        "nowhere");
  }

  @Test
  void a_word_that_is_neither_yes_nor_no_is_refused_and_not_taken_for_no() throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\njateng,1,Jawa Tengah\n");
    Files.writeString(
        folder.resolve("lifecycle.csv"),
        national("lifecycle").replace("SUPPLIER,yes,", "SUPPLIER,Ya,"));

    assertThatThrownBy(() -> PolicyPack.load(folder))
        .isInstanceOf(PolicyPackException.class)
        .hasMessageContainingAll("lifecycle.csv line 16", "all_roles", "Ya", "yes or no");
  }

  @Test
  void names_that_do_not_exist_are_refused() throws IOException {
    isRefused(
        "lifecycle",
        national("lifecycle").replace("COMMITMENT_OFFICER SUPPLIER", "PPK SUPPLIER"),
        "roles",
        "PPK",
        "COMMITMENT_OFFICER");
    isRefused(
        "lifecycle",
        national("lifecycle").replace("CONFIRMED,SHIP", "CONFIRMD,SHIP"),
        "from",
        "CONFIRMD");
    isRefused(
        "states",
        national("states").replace("APPROVAL,EXPIRE", "APROVAL,EXPIRE"),
        "timer",
        "APROVAL");
    isRefused(
        "states",
        national("states").replace("INVOICED,PAYMENT,,", "INVOICED,PAYMENT,EXPIRE,"),
        "when_due",
        "SYSTEM");
    isRefused(
        "states",
        national("states")
            .lines()
            .filter(line -> !line.startsWith("SHIPPED,"))
            .reduce("", (text, line) -> text + line + "\n"),
        "states.csv",
        "SHIPPED");
  }
}
