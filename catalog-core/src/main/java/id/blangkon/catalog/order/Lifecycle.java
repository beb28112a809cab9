package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.PolicyTable;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lifecycle of orders as the tables {@code lifecycle}, {@code states} and {@code timers} of a
 * policy pack have it. Pages, API and documentation are drawn from it, and a province adds or drops
 * rows.
 */
public final class Lifecycle {

  /** What is found right at an inspection; what is not is a nonconformity and no answer here. */
  private static final Set<String> CHECKS = Set.of("function", "quantity", "time");

  private record StateRow(
      @Nullable String timer, @Nullable OrderAction whenDue, Set<Role> waitsFor) {}

  private final List<LifecycleEdge> edges = new ArrayList<>();
  private final Map<OrderState, StateRow> states = new EnumMap<>(OrderState.class);
  private final PolicyTable timers;
  private final WorkingCalendar calendar;

  public Lifecycle(PolicyPack pack, WorkingCalendar calendar) {
    this.timers = pack.table("timers");
    this.calendar = calendar;
    PolicyTable table = pack.table("lifecycle");
    Set<String> seen = new HashSet<>();
    for (PolicyRow row : table.rows()) {
      LifecycleEdge edge = edge(row);
      if (!seen.add(edge.from() + " " + edge.action())) {
        throw row.wrong(
            "action",
            "berangkat dari keadaan yang sama dua kali; pertahankan satu baris",
            "leads from the same state twice; keep one of the rows");
      }
      checkMeaning(row, edge);
      edges.add(edge);
    }
    if (edge(null, OrderAction.REQUEST).isEmpty()) {
      throw table.wrong(
          "tidak punya baris dengan “from” kosong dan tindakan REQUEST; tambahkan",
          "has no row with an empty “from” and the action REQUEST; add it");
    }
    for (LifecycleEdge edge : edges) {
      if (!edge.to().isFinal() && from(edge.to()).isEmpty()) {
        throw table.wrong(
            "menuju " + edge.to() + " lalu buntu; tambahkan baris",
            "leads to " + edge.to() + " and from there nowhere; add a row");
      }
    }
    PolicyTable rows = pack.table("states");
    for (PolicyRow row : rows.rows()) {
      OrderState state = row.choice("state", OrderState.class);
      if (states.put(state, stateRow(row, state)) != null) {
        throw row.wrong(
            "state",
            "memuat " + state + " dua kali; pertahankan satu baris",
            "has " + state + " twice; keep one of the rows");
      }
    }
    for (OrderState state : OrderState.values()) {
      if (!states.containsKey(state)) {
        throw rows.wrong(
            "tidak punya baris untuk " + state + "; tambahkan",
            "has no row for " + state + "; add it");
      }
    }
  }

  /** What an action does to number, stock and budget is fixed, so its row must fit that. */
  private static void checkMeaning(PolicyRow row, LifecycleEdge edge) {
    OrderState from = edge.from();
    if (from != null && from.isFinal()) {
      throw row.wrong(
          "from",
          "berisi " + from + ", padahal sesudahnya tidak ada lagi tindakan; hapus baris ini",
          "is " + from + ", after which nothing more happens; drop the row");
    }
    if ((from == null) != (edge.action() == OrderAction.REQUEST)) {
      throw row.wrong(
          "from",
          "harus kosong untuk REQUEST dan hanya untuk tindakan itu",
          "must be empty for REQUEST and for no other action");
    }
    if ((edge.action() == OrderAction.PAY) != (edge.to() == OrderState.COMPLETED)) {
      throw row.wrong(
          "to",
          "harus COMPLETED untuk PAY dan hanya untuk tindakan itu",
          "must be COMPLETED for PAY and for no other action");
    }
  }

  private StateRow stateRow(PolicyRow row, OrderState state) {
    String timer = row.optional("timer");
    if (timer != null && timers.rows().stream().noneMatch(t -> t.text("code").equals(timer))) {
      throw row.wrong(
          "timer",
          "berisi “" + timer + "”, yang bukan kode dalam tabel timers.csv",
          "has “" + timer + "”, which is no code in the table timers.csv");
    }
    OrderAction whenDue =
        row.optional("when_due") == null ? null : row.choice("when_due", OrderAction.class);
    if (whenDue != null
        && edge(state, whenDue).filter(edge -> edge.roles().contains(Role.SYSTEM)).isEmpty()) {
      throw row.wrong(
          "when_due",
          "berisi "
              + whenDue
              + ", padahal lifecycle.csv tidak punya baris dari sini dengan peran SYSTEM",
          "has " + whenDue + ", for which lifecycle.csv has no row from here with the role SYSTEM");
    }
    return new StateRow(timer, whenDue, roles(row, "waits_for"));
  }

  private static LifecycleEdge edge(PolicyRow row) {
    Set<Role> roles = roles(row, "roles");
    if (roles.isEmpty()) {
      throw row.wrong(
          "roles", "kosong; sebut sedikitnya satu peran", "is empty; name at least one role");
    }
    OrderAction action = row.choice("action", OrderAction.class);
    List<ActionField> fields = new ArrayList<>();
    String named = row.optional("fields");
    if (named != null) {
      for (String name : named.split(" +", -1)) {
        boolean required = name.endsWith("!");
        fields.add(field(action, required ? name.substring(0, name.length() - 1) : name, required));
      }
    }
    return new LifecycleEdge(
        row.optional("from") == null ? null : row.choice("from", OrderState.class),
        action,
        roles,
        row.isYes("all_roles"),
        row.choice("to", OrderState.class),
        row.isYes("judged"),
        fields);
  }

  private static ActionField field(OrderAction action, String name, boolean required) {
    boolean check = action == OrderAction.ACCEPT_GOODS && CHECKS.contains(name);
    return new ActionField(name, required, check ? List.of("yes") : List.of());
  }

  private static Set<Role> roles(PolicyRow row, String column) {
    String named = row.optional(column);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (named != null) {
      for (String name : named.split(" +", -1)) {
        try {
          roles.add(Role.valueOf(name));
        } catch (IllegalArgumentException e) {
          RuntimeException wrong =
              row.wrong(
                  column,
                  "berisi “" + name + "”; pilih dari " + List.of(Role.values()),
                  "has “" + name + "”; choose from " + List.of(Role.values()));
          wrong.initCause(e);
          throw wrong;
        }
      }
    }
    return Collections.unmodifiableSet(roles);
  }

  /** All rows, in the order of the table. */
  public List<LifecycleEdge> edges() {
    return List.copyOf(edges);
  }

  /** The row of an action in a state; null for the request. */
  public Optional<LifecycleEdge> edge(@Nullable OrderState from, OrderAction action) {
    return edges.stream()
        .filter(edge -> edge.from() == from && edge.action() == action)
        .findFirst();
  }

  /** The row of the request. */
  public LifecycleEdge request() {
    return edge(null, OrderAction.REQUEST)
        .orElseThrow(() -> new IllegalStateException("the lifecycle has no request"));
  }

  /** The rows that lead from a state. */
  public List<LifecycleEdge> from(OrderState state) {
    return edges.stream().filter(edge -> edge.from() == state).toList();
  }

  /** When a state that begins now ends by itself or is late; null when it has no deadline. */
  public @Nullable Instant deadline(OrderState state, Instant now) {
    OptionalLong workingDays = workingDays(state, calendar.dayOf(now));
    return workingDays.isPresent() ? calendar.deadline(now, workingDays.getAsLong()) : null;
  }

  /** How many working days a state that begins on a day may last; empty without a deadline. */
  public OptionalLong workingDays(OrderState state, LocalDate day) {
    String timer = row(state).timer();
    return timer == null
        ? OptionalLong.empty()
        : timers
            .effective(day, candidate -> candidate.text("code").equals(timer))
            .map(row -> OptionalLong.of(row.number("working_days")))
            .orElseGet(OptionalLong::empty);
  }

  /**
   * What the system does when the deadline of a state passes; empty when it only shows that it is
   * late.
   */
  public Optional<OrderAction> whenDue(OrderState state) {
    return Optional.ofNullable(row(state).whenDue());
  }

  /** The states whose deadline makes the system act. */
  public Set<OrderState> statesWithDeadline() {
    Set<OrderState> withDeadline = EnumSet.noneOf(OrderState.class);
    states.forEach(
        (state, row) -> {
          if (row.whenDue() != null) {
            withDeadline.add(state);
          }
        });
    return withDeadline;
  }

  /** The roles that must act next in a state. */
  public Set<Role> waitsFor(OrderState state) {
    return row(state).waitsFor();
  }

  private StateRow row(OrderState state) {
    StateRow row = states.get(state);
    if (row == null) {
      throw new IllegalStateException("the lifecycle has no state " + state);
    }
    return row;
  }
}
