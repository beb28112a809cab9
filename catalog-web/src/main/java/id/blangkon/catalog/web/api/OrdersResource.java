package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCategory;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderId;
import id.blangkon.catalog.order.OrderRequest;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.Pages;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.jersey.MayBeEmpty;
import id.blangkon.catalog.web.open.OrderSearch;
import id.blangkon.catalog.web.problem.ProblemException;
import id.blangkon.catalog.web.problem.TransportError;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders: every transaction for everybody, and the work on them. */
@Path("/api/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public final class OrdersResource {

  private static final Set<String> KNOWN = OrderSearch.parameters("after", "limit");

  private final Catalog catalog;
  private final Answers answers;
  private final OwnOrderViews views;
  private final OrderTenants tenants;

  @Inject
  OrdersResource(Catalog catalog, Answers answers, OwnOrderViews views, OrderTenants tenants) {
    this.catalog = catalog;
    this.answers = answers;
    this.views = views;
    this.tenants = tenants;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "listOrders",
      summary = "Every public transaction, newest first",
      description = "With the number and the exact sum of all that the filter covers.")
  @Parameter(
      name = "region",
      in = ParameterIn.QUERY,
      description = "The buying government's region",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "agency",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", format = "uuid"))
  @Parameter(
      name = "supplier",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", format = "uuid"))
  @Parameter(name = "category", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "First day of the order letter; of the payment where paid is true",
      schema = @Schema(type = "string", format = "date"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "Last day of the order letter; of the payment where paid is true",
      schema = @Schema(type = "string", format = "date"))
  @Parameter(
      name = "paid",
      in = ParameterIn.QUERY,
      description =
          "Only paid orders, by the days of their payment: those that statistics count over the same days",
      schema = @Schema(type = "boolean", defaultValue = "false"))
  @Parameter(
      name = "scale",
      in = ParameterIn.QUERY,
      description = "The supplier's scale",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"MICRO", "SMALL", "MEDIUM", "LARGE"}))
  @Parameter(name = "status", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Paged
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PublicOrdersJson.class)))
  public Response list(@Context UriInfo uri, @Context Request request) {
    QueryString query = QueryString.parse(uri.getRequestUri().getRawQuery(), KNOWN);
    PublicOrderFilter filter = OrderSearch.of(query).filter(catalog.calendar().zone());
    Page<PublicOrder> page = catalog.publicOrders().list(filter, Pages.of(query));
    PublicOrdersJson body = PublicOrdersJson.of(catalog.publicOrders().total(filter), page);
    return answers.sharedPage(request, uri, body, page.next(), Answers.BRIEFLY);
  }

  @GET
  @Path("/{idOrNumber}")
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "getOrder",
      summary = "One order, by id or by the number of its order letter",
      description =
          "Everybody sees the public view. Those who work on the order see all of it, with what they may do; its ETag"
              + " is the version to send as If-Match.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderJson.class)))
  public Response get(
      @PathParam("idOrNumber") String idOrNumber,
      @Context Request request,
      @Parameter(hidden = true) @Context Caller caller) {
    Optional<PurchaseOrder> own = caller.findActor().flatMap(actor -> findOwn(actor, idOrNumber));
    if (own.isPresent()) {
      return own(caller.actor(), own.get()).build();
    }
    PublicOrder order = catalog.publicOrders().get(idOrNumber);
    return Response.fromResponse(
            answers.shared(request, PublicOrderViews.of(order), Answers.BRIEFLY))
        .header(HttpHeaders.VARY, "Authorization, Cookie")
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Access(value = Access.Level.ROLE, roles = Role.PROCUREMENT_OFFICER)
  @Operation(
      operationId = "requestOrder",
      summary = "Request an order",
      description = "Reserves budget and stock. The same key gives the same order.")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OrderJson.class)))
  @ApiResponse(
      responseCode = "400",
      description = "A field is wrong, or the Idempotency-Key is missing")
  @ApiResponse(responseCode = "409", description = "It costs something else than expectedGross")
  @ApiResponse(responseCode = "422", description = "A rule refuses it; the answer has the findings")
  public Response request(
      NewOrderJson body,
      @Parameter(
              required = true,
              description = "A new random key for each request; the same one to repeat it")
          @HeaderParam("Idempotency-Key")
          @Nullable String key,
      @Parameter(hidden = true) @Context Caller caller) {
    Actor actor = caller.actor();
    CommandId command = OrderCommands.required(actor, key);
    OrderRequest request = body.toRequest(planItem -> tenants.of(actor, planItem));
    PurchaseOrder order = catalog.orders().request(actor, command, request);
    return own(actor, order)
        .status(Response.Status.CREATED)
        .location(URI.create("/api/v1/orders/" + order.id()))
        .build();
  }

  @POST
  @Path("/{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Access(Access.Level.SIGNED_IN)
  @Operation(
      operationId = "actOnOrder",
      summary = "Act on an order",
      description =
          "Which actions there are, for whom and with which fields is in the order's availableActions. The body holds"
              + " the fields as texts. A province may have its own lifecycle; in the one that is shipped: reject,"
              + " cancel, decline and report-nonconformity need reason; ship may have deliveryNote; accept-goods needs"
              + " function, quantity and time, each yes, and may have remark; sign-handover may have handoverNumber;"
              + " invoice needs invoiceNumber; pay needs paymentReference; approve and confirm have none.")
  @RequestBody(content = @Content(schema = @Schema(implementation = OrderActionFieldsJson.class)))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderJson.class)))
  @ApiResponse(responseCode = "409", description = "The order is in another state by now")
  @ApiResponse(responseCode = "412", description = "The order has changed since")
  @ApiResponse(responseCode = "428", description = "The If-Match header is missing")
  public Response act(
      @PathParam("id") String id,
      @PathParam("action") String action,
      @MayBeEmpty @Nullable Map<String, String> fields,
      @Parameter(required = true, description = "The ETag of what the caller saw")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch,
      @Parameter(description = "Due where availableActions says idempotencyKey")
          @HeaderParam("Idempotency-Key")
          @Nullable String key,
      @Parameter(hidden = true) @Context Caller caller) {
    Actor actor = caller.actor();
    OrderId orderId = OrderId.of(Ids.ofPath(id, "Pesanan", "Order"));
    OrderAction known =
        OrderAction.ofPathName(action)
            .orElseThrow(() -> ProblemException.of(TransportError.ROUTE_NOT_FOUND));
    // One who may not see the order learns nothing of it, not even by a missing header.
    catalog.orders().get(actor, orderId);
    CommandId command =
        OrderCommands.needsKey(known)
            ? OrderCommands.required(actor, key)
            : OrderCommands.optional(actor, key);
    long version = OrderCommands.version(ifMatch);
    Map<String, String> given = fields == null ? Map.of() : fields;
    requireTexts(given);
    PurchaseOrder order = catalog.orders().act(actor, command, orderId, version, known, given);
    return own(actor, order).build();
  }

  /** A field that is null is neither filled in nor left out. */
  private static void requireTexts(Map<String, @Nullable String> fields) {
    FieldErrors errors = new FieldErrors();
    fields.forEach(
        (name, text) ->
            errors.reject(
                text == null,
                name,
                "Isi dengan teks, atau hilangkan isian ini.",
                "Give a text, or leave this field out."));
    errors.throwIfAny();
  }

  private Response.ResponseBuilder own(Actor actor, PurchaseOrder order) {
    return Response.ok(views.of(actor, order), MediaType.APPLICATION_JSON_TYPE)
        .tag(new EntityTag(Long.toString(order.version())));
  }

  private Optional<PurchaseOrder> findOwn(Actor actor, String idOrNumber) {
    try {
      Optional<UUID> id = Filters.id(idOrNumber);
      return Optional.of(
          id.isPresent()
              ? catalog.orders().get(actor, OrderId.of(id.get()))
              : catalog.orders().getByNumber(actor, idOrNumber));
    } catch (CatalogException e) {
      if (e.code().category() != ErrorCategory.NOT_FOUND) {
        throw e;
      }
      return Optional.empty();
    }
  }
}
