package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.Pages;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.security.Access;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Public profiles of suppliers. */
@Path("/api/v1/suppliers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suppliers")
public final class SuppliersResource {

  private static final Set<String> KNOWN = Set.of("q", "region", "legalForm", "after", "limit");

  private final Catalog catalog;
  private final Answers answers;

  /** A page of suppliers. */
  record SuppliersJson(long total, List<SupplierJson> items, @Nullable String next) {}

  @Inject
  SuppliersResource(Catalog catalog, Answers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  @Operation(operationId = "listSuppliers", summary = "Suppliers that sell today, by name")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "A part of the name",
      schema = @Schema(type = "string", maxLength = 200))
  @Parameter(
      name = "region",
      in = ParameterIn.QUERY,
      description = "The home region",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "legalForm",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = "string",
              allowableValues = {"INDIVIDUAL", "ENTITY", "COOPERATIVE"}))
  @Paged
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SuppliersJson.class)))
  public Response list(@Context UriInfo uri, @Context Request request) {
    QueryString query = QueryString.parse(uri.getRequestUri().getRawQuery(), KNOWN);
    RegionCode region = Filters.region(query, "region").orElse(null);
    LegalFormGroup legalForm = query.choice("legalForm", LegalFormGroup.class).orElse(null);
    String text = query.one("q").map(Texts::bounded).orElse(null);
    PageRequest page = Pages.of(query);
    Page<Supplier> found = catalog.suppliers().listPublic(region, legalForm, text, page);
    long total = catalog.suppliers().countPublic(region, legalForm, text);
    SuppliersJson body =
        new SuppliersJson(
            total, found.items().stream().map(SupplierJson::of).toList(), found.next());
    return answers.sharedPage(request, uri, body, found.next(), Answers.BRIEFLY);
  }

  @GET
  @Path("/{id}")
  @Access(Access.Level.PUBLIC)
  @Operation(operationId = "getSupplier", summary = "One supplier")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SupplierJson.class)))
  public Response get(@PathParam("id") String id, @Context Request request) {
    return answers.shared(request, SupplierJson.of(supplier(id)), Answers.BRIEFLY);
  }

  @GET
  @Path("/{id}/orders")
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "listSupplierOrders",
      summary = "Every public transaction of a supplier, newest first")
  @Paged
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PublicOrdersJson.class)))
  public Response orders(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    QueryString query =
        QueryString.parse(uri.getRequestUri().getRawQuery(), Set.of("after", "limit"));
    PublicOrderFilter filter = PublicOrderFilter.ofSupplier(supplier(id).id().toString());
    Page<PublicOrder> page = catalog.publicOrders().list(filter, Pages.of(query));
    PublicOrdersJson body = PublicOrdersJson.of(catalog.publicOrders().total(filter), page);
    return answers.sharedPage(request, uri, body, page.next(), Answers.BRIEFLY);
  }

  private Supplier supplier(String id) {
    return catalog.suppliers().getPublic(SupplierId.of(Ids.ofPath(id, "Penyedia", "Supplier")));
  }
}
