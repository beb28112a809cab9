package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.plan.Plans;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.QueryString;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whose plan items a caller means, who mostly need not say so. */
final class PlanScopes {

  private final Catalog catalog;

  @Inject
  PlanScopes(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whose plan items are listed; null for all work units of the tenant. */
  record Scope(TenantId tenant, @Nullable WorkUnitId workUnit) {}

  /** The work unit asked for, else the caller's own, else the whole of the caller's tenant. */
  Scope scope(Actor actor, QueryString query) {
    Optional<WorkUnitId> asked = Filters.id(query, "workUnit").map(WorkUnitId::of);
    List<Appointment> ofTenants =
        actor.appointments().stream().filter(a -> a.tenant() != null).toList();
    Optional<Appointment> found =
        asked.isPresent()
            ? ofTenants.stream()
                .filter(a -> asked.get().equals(a.workUnit()))
                .findFirst()
                .or(() -> ofTenantWith(ofTenants, asked.get()))
            : ofTenants.stream().findFirst();
    Appointment appointment =
        found.orElseThrow(
            () ->
                CatalogException.of(
                    ErrorCode.FORBIDDEN,
                    "Hanya pejabat satuan kerja itu yang dapat melihat rencananya.",
                    "Only officers of that work unit can see its plans."));
    return new Scope(
        Objects.requireNonNull(appointment.tenant()), asked.orElse(appointment.workUnit()));
  }

  /**
   * Of those for a whole tenant the one whose tenant has the work unit: the caller may have roles
   * in several.
   */
  private Optional<Appointment> ofTenantWith(List<Appointment> held, WorkUnitId workUnit) {
    List<Appointment> wide = held.stream().filter(a -> a.workUnit() == null).toList();
    return wide.stream()
        .filter(
            a ->
                catalog.agencies().workUnits(Objects.requireNonNull(a.tenant())).stream()
                    .anyMatch(unit -> unit.id().equals(workUnit)))
        .findFirst()
        .or(() -> wide.stream().findFirst());
  }

  /** The tenant asked for, else the first for which the caller plans. */
  static TenantId tenant(Actor actor, QueryString query) {
    Optional<TenantId> own =
        query.one("tenant").isPresent()
            ? query.one("tenant").map(TenantId::of)
            : actor.appointments().stream()
                .map(Appointment::tenant)
                .filter(Objects::nonNull)
                .filter(tenant -> Plans.isPlanner(actor, tenant))
                .findFirst();
    return own.orElseThrow(
        () ->
            CatalogException.invalid(
                "tenant",
                "Isi kode pemerintah daerah, misalnya 33.74.",
                "Give the code of the government, such as 33.74."));
  }
}
