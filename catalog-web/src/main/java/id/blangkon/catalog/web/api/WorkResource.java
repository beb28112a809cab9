package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.order.InboxItem;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.web.http.Pages;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What belongs to the one who is signed in. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public final class WorkResource {

  private static final int MOST_TASKS = 100;

  private final Catalog catalog;
  private final Answers answers;

  /** What waits for the caller, nearest deadline first. */
  record InboxJson(long total, List<TaskJson> items) {}

  /**
   * An order that waits.
   *
   * @param role in which the caller acts
   * @param dueAt when the state ends by itself or is late; left out without a deadline
   */
  record TaskJson(
      String orderId,
      @Nullable String number,
      String status,
      String title,
      long gross,
      String role,
      Instant requestedAt,
      @Nullable Instant dueAt,
      String href) {}

  /** A page of plan items. */
  record PlanItemsJson(List<PlanItemJson> items, @Nullable String next) {}

  /**
   * A plan item; amounts are gross.
   *
   * @param left ceiling - reserved - spent
   * @param usable whether orders may descend from it today
   */
  record PlanItemJson(
      String id,
      String rupCode,
      String name,
      int year,
      String budgetAccount,
      String workUnitId,
      long ceiling,
      long reserved,
      long spent,
      long left,
      boolean usable) {}

  @Inject
  WorkResource(Catalog catalog, Answers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @GET
  @Path("/me")
  @Access(Access.Level.SIGNED_IN)
  @Operation(operationId = "getMe", summary = "Who is signed in, and as what")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UserJson.class)))
  public Response me(@Parameter(hidden = true) @Context Caller caller) {
    return Response.ok(UserJson.of(caller.session(), caller.actor())).build();
  }

  @GET
  @Path("/inbox")
  @Access(Access.Level.SIGNED_IN)
  @Operation(
      operationId = "getInbox",
      summary = "What waits for the caller, nearest deadline first")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = InboxJson.class)))
  public Response inbox(@Parameter(hidden = true) @Context Caller caller) {
    List<TaskJson> tasks =
        catalog.orders().inbox(caller.actor(), MOST_TASKS).stream()
            .map(WorkResource::task)
            .toList();
    return Response.ok(new InboxJson(tasks.size(), tasks)).build();
  }

  @GET
  @Path("/plan-items")
  @Access(Access.Level.SIGNED_IN)
  @Operation(
      operationId = "listPlanItems",
      summary = "Plan items of a work unit with their ceiling and what is left of it")
  @Parameter(
      name = "workUnit",
      in = ParameterIn.QUERY,
      description = "The caller's own when left out",
      schema = @Schema(type = "string", format = "uuid"))
  @Parameter(name = "year", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "after", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanItemsJson.class)))
  public Response planItems(
      @Context UriInfo uri, @Parameter(hidden = true) @Context Caller caller) {
    QueryString query =
        QueryString.parse(
            uri.getRequestUri().getRawQuery(), Set.of("workUnit", "year", "after", "limit"));
    Scope scope = scope(caller.actor(), query);
    Integer year = query.number("year").map(WorkResource::year).orElse(null);
    Page<PlanItem> page =
        catalog
            .plans()
            .list(caller.actor(), scope.tenant(), scope.workUnit(), year, Pages.of(query));
    int thisYear = catalog.calendar().dayOf(catalog.clock().instant()).getYear();
    PlanItemsJson body =
        new PlanItemsJson(
            page.items().stream().map(item -> planItem(item, thisYear)).toList(), page.next());
    return answers.ownPage(uri, body, page.next());
  }

  private record Scope(TenantId tenant, @Nullable WorkUnitId workUnit) {}

  /** The work unit asked for, else the caller's own, else the whole of the caller's tenant. */
  private static Scope scope(Actor actor, QueryString query) {
    Optional<WorkUnitId> asked =
        query.one("workUnit").map(id -> WorkUnitId.of(Ids.ofField("workUnit", id)));
    List<Appointment> ofTenants =
        actor.appointments().stream().filter(a -> a.tenant() != null).toList();
    Optional<Appointment> found =
        asked.isPresent()
            ? ofTenants.stream()
                .filter(a -> a.workUnit() == null || asked.get().equals(a.workUnit()))
                .findFirst()
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

  private static Integer year(Long year) {
    if (year < 2000 || year > 9999) {
      throw CatalogException.invalid(
          "year", "Isi tahun anggaran, misalnya 2026.", "Give a fiscal year such as 2026.");
    }
    return year.intValue();
  }

  private static TaskJson task(InboxItem item) {
    return new TaskJson(
        item.order().id().toString(),
        item.order().number(),
        item.order().state().name(),
        item.order().title(),
        item.order().gross().amount(),
        item.role().name(),
        item.order().requestedAt(),
        item.order().dueAt(),
        "/api/v1/orders/" + item.order().id());
  }

  private static PlanItemJson planItem(PlanItem item, int year) {
    return new PlanItemJson(
        item.id().toString(),
        item.rupCode(),
        item.name(),
        item.fiscalYear(),
        item.budgetAccount(),
        item.workUnit().toString(),
        item.ceiling().amount(),
        item.reserved().amount(),
        item.spent().amount(),
        item.left().amount(),
        item.isUsableIn(year));
  }
}
