package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanImport;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemId;
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
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plan items (RUP) of work units, their files, and the owner's estimates of them. */
@Path("/api/v1/plan-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public final class PlanItemsResource {

  private final Catalog catalog;
  private final Answers answers;
  private final PlanScopes scopes;

  /** A page of plan items. */
  record PlanItemsJson(List<PlanItemJson> items, @Nullable String next) {}

  /** The total of the owner's estimate in rupiah, gross; null takes it away. */
  record EstimateJson(@Nullable Long ownerEstimate) {}

  @Inject
  PlanItemsResource(Catalog catalog, Answers answers, PlanScopes scopes) {
    this.catalog = catalog;
    this.answers = answers;
    this.scopes = scopes;
  }

  @GET
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
  @Paged
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanItemsJson.class)))
  public Response planItems(
      @Context UriInfo uri, @Parameter(hidden = true) @Context Caller caller) {
    QueryString query =
        QueryString.parse(
            uri.getRequestUri().getRawQuery(), Set.of("workUnit", "year", "after", "limit"));
    PlanScopes.Scope scope = scopes.scope(caller.actor(), query);
    Integer year = query.number("year").map(PlanItemsResource::year).orElse(null);
    Page<PlanItem> page =
        catalog
            .plans()
            .list(caller.actor(), scope.tenant(), scope.workUnit(), year, Pages.of(query));
    int thisYear = catalog.calendar().dayOf(catalog.clock().instant()).getYear();
    PlanItemsJson body =
        new PlanItemsJson(
            page.items().stream().map(item -> PlanItemJson.of(item, thisYear)).toList(),
            page.next());
    return answers.ownPage(uri, body, page.next());
  }

  private static Integer year(Long year) {
    if (year < 2000 || year > 9999) {
      throw CatalogException.invalid(
          "year", "Isi tahun anggaran, misalnya 2026.", "Give a fiscal year such as 2026.");
    }
    return year.intValue();
  }

  @POST
  @Consumes("text/csv")
  @Access(
      value = Access.Level.ROLE,
      roles = {Role.BUDGET_USER, Role.PROCUREMENT_UNIT, Role.PROVINCIAL_ADMIN})
  @Operation(
      operationId = "importPlanItems",
      summary = "Take in a file of plan items, all of it or nothing",
      description =
          "CSV in UTF-8 with the columns kd_rup, nama_paket, pagu, nama_satker, tahun_anggaran,"
              + " status_umumkan_rup, status_aktif_rup and perhaps mak. An item that is known by"
              + " its code takes what the file says; items that the file does not name stay. The"
              + " same key does it once.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @Parameter(
      name = "tenant",
      in = ParameterIn.QUERY,
      description = "The government's code; the caller's own when left out",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "agency",
      in = ParameterIn.QUERY,
      description = "Only the work units of the agency of this name",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "dryRun",
      in = ParameterIn.QUERY,
      description = "Say what the file would bring, and keep nothing",
      schema = @Schema(type = "boolean", defaultValue = "false"))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanImportJson.class)))
  @ApiResponse(
      responseCode = "400",
      description = "Lines have problems, named such as lines[7].pagu; nothing was kept")
  public Response importFile(
      @Parameter(hidden = true) byte[] file,
      @Context UriInfo uri,
      @Parameter(description = "A new random key for each file; not needed with dryRun")
          @HeaderParam("Idempotency-Key")
          @Nullable String key,
      @Parameter(hidden = true) @Context Caller caller) {
    QueryString query =
        QueryString.parse(uri.getRequestUri().getRawQuery(), Set.of("tenant", "agency", "dryRun"));
    Actor actor = caller.actor();
    TenantId tenant = PlanScopes.tenant(actor, query);
    String agency = query.one("agency").orElse(null);
    PlanImport foreseen = catalog.plans().check(actor, tenant, agency, file);
    if (query.one("dryRun").map("true"::equals).orElse(false)) {
      return Response.ok(PlanImportJson.of(foreseen, false)).build();
    }
    CommandId command = OrderCommands.required(actor, key);
    PlanImport kept =
        catalog.plans().importFile(actor, command, tenant, agency, file).orElse(foreseen);
    return Response.ok(PlanImportJson.of(kept, true)).build();
  }

  @PUT
  @Path("/{id}/owner-estimate")
  @Consumes(MediaType.APPLICATION_JSON)
  @Access(value = Access.Level.ROLE, roles = Role.COMMITMENT_OFFICER)
  @Operation(
      operationId = "estimatePlanItem",
      summary = "Keep the total of the owner's estimate (HPS) of a plan item",
      description = "At most the ceiling. Null takes it away.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanItemJson.class)))
  @ApiResponse(responseCode = "412", description = "The plan item has changed since")
  @ApiResponse(responseCode = "428", description = "The If-Match header is missing")
  public Response estimate(
      @PathParam("id") String id,
      EstimateJson body,
      @Parameter(required = true, description = "The version that the caller saw, in quotes")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch,
      @Parameter(hidden = true) @Context Caller caller) {
    Actor actor = caller.actor();
    PlanItem item =
        catalog.plans().get(actor, PlanItemId.of(Ids.ofPath(id, "Paket RUP", "Plan item")));
    Long amount = body.ownerEstimate();
    PlanItem estimated =
        catalog
            .plans()
            .estimate(
                actor,
                item.tenant(),
                item.id(),
                OrderCommands.version(ifMatch),
                amount == null ? null : Rupiah.of(amount));
    return Response.ok(PlanItemJson.of(estimated, catalog.today().getYear()))
        .tag(new EntityTag(Long.toString(estimated.version())))
        .build();
  }

  @PUT
  @Path("/{id}/statements/{subject}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Access(
      value = Access.Level.ROLE,
      roles = {Role.COMMITMENT_OFFICER, Role.PROCUREMENT_OFFICER})
  @Operation(
      operationId = "stateOfPlanItem",
      summary = "State something of a plan item's need",
      description =
          "catalogue: whether it is in the national electronic catalogue, and the assessment why it"
              + " is bought elsewhere all the same. small-businesses: that none of them can do it."
              + " national-system: that it was handed over to SPSE, with the code there as"
              + " reference. The newest of each subject holds; what orders rest on becomes public"
              + " with them.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanItemJson.class)))
  @ApiResponse(responseCode = "412", description = "The plan item has changed since")
  @ApiResponse(responseCode = "428", description = "The If-Match header is missing")
  public Response state(
      @PathParam("id") String id,
      @Parameter(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"catalogue", "small-businesses", "national-system"}))
          @PathParam("subject")
          String subject,
      NewStatementJson body,
      @Parameter(required = true, description = "The version that the caller saw, in quotes")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch,
      @Parameter(hidden = true) @Context Caller caller) {
    Actor actor = caller.actor();
    PlanItem item =
        catalog.plans().get(actor, PlanItemId.of(Ids.ofPath(id, "Paket RUP", "Plan item")));
    long version = OrderCommands.version(ifMatch);
    PlanItem stated =
        catalog.plans().state(actor, item.tenant(), item.id(), version, body.toStatement(subject));
    return Response.ok(PlanItemJson.of(stated, catalog.today().getYear()))
        .tag(new EntityTag(Long.toString(stated.version())))
        .build();
  }
}
