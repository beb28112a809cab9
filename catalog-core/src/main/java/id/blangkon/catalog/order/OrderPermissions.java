package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may see an order and act on it, and that its officers are different people. */
final class OrderPermissions {

  private OrderPermissions() {}

  /**
   * The parties of the order, and those who watch over the tenant. The supplier sees it from the
   * order letter on.
   */
  static boolean maySee(Actor actor, PurchaseOrder order) {
    if (actor.isSystem()) {
      return true;
    }
    boolean ofWorkUnit =
        actor.appointments().stream()
            .anyMatch(
                a -> order.tenant().equals(a.tenant()) && order.workUnit().equals(a.workUnit()));
    return ofWorkUnit
        || (order.letterAt() != null && actor.actsFor(order.supplier()))
        || actor.holds(Role.PROCUREMENT_UNIT, order.tenant())
        || actor.holds(Role.AUDITOR, order.tenant());
  }

  /** The role of the edge in which the actor may act; empty when there is none. */
  static Optional<Role> actingRole(Actor actor, PurchaseOrder order, LifecycleEdge edge) {
    return heldRoles(actor, order, edge)
        .filter(role -> segregation(actor, order, role).isEmpty())
        .findFirst();
  }

  /** Why {@link #actingRole} is empty. */
  static CatalogException refusal(Actor actor, PurchaseOrder order, LifecycleEdge edge) {
    return obstacle(actor, order, edge)
        .orElseGet(
            () ->
                CatalogException.of(
                    ErrorCode.FORBIDDEN,
                    "Tindakan ini bukan wewenang Anda. Yang berwenang: "
                        + titles(edge, Bilingual::indonesian)
                        + ".",
                    "You are not entitled to do this. Those who are: "
                        + titles(edge, Bilingual::english)
                        + "."));
  }

  private static String titles(LifecycleEdge edge, Function<Bilingual, String> language) {
    return edge.roles().stream()
        .sorted()
        .map(Role::title)
        .map(language)
        .collect(Collectors.joining(", "));
  }

  /** Why an actor who holds a role of the edge may not act in it; empty when they may. */
  static Optional<CatalogException> obstacle(Actor actor, PurchaseOrder order, LifecycleEdge edge) {
    return actingRole(actor, order, edge).isPresent()
        ? Optional.empty()
        : heldRoles(actor, order, edge)
            .flatMap(role -> segregation(actor, order, role).stream())
            .findFirst();
  }

  private static Stream<Role> heldRoles(Actor actor, PurchaseOrder order, LifecycleEdge edge) {
    return edge.roles().stream().sorted().filter(role -> holds(actor, order, role));
  }

  private static boolean holds(Actor actor, PurchaseOrder order, Role role) {
    return switch (role.scope()) {
      case INSTALLATION -> role == Role.SYSTEM && actor.isSystem();
      case SUPPLIER -> actor.actsFor(order.supplier());
      case WORK_UNIT -> actor.holds(role, order.tenant(), order.workUnit());
      case TENANT -> actor.holds(role, order.tenant());
    };
  }

  /** Why the actor may not act in the role though they hold it; empty when they may. */
  private static Optional<CatalogException> segregation(
      Actor actor, PurchaseOrder order, Role role) {
    PersonId person = actor.person();
    if (role == Role.COMMITMENT_OFFICER && person.equals(order.requestedBy())) {
      return Optional.of(
          refusal(
              "Orang yang meminta tidak boleh menyetujui. Teruskan ke PPK lain.",
              "The requester cannot approve. Pass it to another PPK."));
    }
    if (role == Role.EXPENDITURE_TREASURER
        && order.steps().stream()
            .anyMatch(step -> step.person().equals(person) && step.role() != role)) {
      return Optional.of(
          refusal(
              "Orang yang meminta, menyetujui, atau memeriksa tidak boleh membayar. Teruskan ke"
                  + " bendahara lain.",
              "One who requested, approved or inspected cannot pay. Pass it to another"
                  + " treasurer."));
    }
    if (role.scope() == Role.Scope.WORK_UNIT && actor.actsFor(order.supplier())) {
      return Optional.of(
          refusal(
              "Anda bertindak untuk penyedia ini, jadi tidak boleh menanganinya sebagai pejabat.",
              "You act for this supplier and so cannot handle it as an officer."));
    }
    if (role == Role.SUPPLIER
        && order.steps().stream()
            .anyMatch(
                step ->
                    step.person().equals(person) && step.role().scope() == Role.Scope.WORK_UNIT)) {
      return Optional.of(
          refusal(
              "Anda sudah menangani pesanan ini sebagai pejabat, jadi tidak boleh bertindak untuk"
                  + " penyedianya.",
              "You have handled this order as an officer and so cannot act for its supplier."));
    }
    return Optional.empty();
  }

  private static CatalogException refusal(String indonesian, String english) {
    return CatalogException.of(ErrorCode.SEGREGATION_OF_DUTIES, indonesian, english);
  }

  /** Lets those list orders who work there and those who watch over the tenant. */
  static void requireMayList(Actor actor, OrderFilter filter) {
    if (filter.tenant() != null) {
      requireMayList(actor, filter.tenant(), filter.workUnit());
    }
    if (filter.supplier() != null) {
      requireMayList(actor, filter.supplier());
    }
  }

  static void requireMayList(Actor actor, TenantId tenant, @Nullable WorkUnitId workUnit) {
    boolean worksThere =
        workUnit != null
            && actor.appointments().stream()
                .anyMatch(a -> tenant.equals(a.tenant()) && workUnit.equals(a.workUnit()));
    actor.require(
        worksThere
            || actor.holds(Role.PROCUREMENT_UNIT, tenant)
            || actor.holds(Role.AUDITOR, tenant),
        "pejabat satuan kerja itu",
        "officers of that work unit");
  }

  static void requireMayList(Actor actor, SupplierId supplier) {
    actor.require(actor.actsFor(supplier), "penyedia itu sendiri", "the supplier itself");
  }
}
