package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.product.PriceChange;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.search.Comparables;
import id.blangkon.catalog.search.PreferredOffers;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.http.CachedRead;
import id.blangkon.catalog.web.http.EntityTags;
import id.blangkon.catalog.web.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;

/** Products on show. */
@Path("/api/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "products")
public final class ProductsResource {

  private static final int MOST_COMPARABLES = 20;

  private final Catalog catalog;
  private final ProductListing listing;
  private final Answers answers;
  private final PreferredOffers preference;

  @Inject
  ProductsResource(Catalog catalog, ProductListing listing, Answers answers) {
    this.catalog = catalog;
    this.listing = listing;
    this.answers = answers;
    this.preference = new PreferredOffers(catalog.policyPack());
  }

  @GET
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "findProducts",
      summary = "Find products",
      description =
          "Words, filters and facets. Filters may repeat; the counts of a facet ignore that facet's own filter. Prices"
              + " are whole rupiah without VAT.")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Words",
      schema = @Schema(type = "string", maxLength = 200))
  @Parameter(
      name = "category",
      in = ParameterIn.QUERY,
      description = "A category code, standing for all below it",
      array = @ArraySchema(schema = @Schema(type = "string")))
  @Parameter(
      name = "region",
      in = ParameterIn.QUERY,
      description = "The supplier's home region",
      array = @ArraySchema(schema = @Schema(type = "string")))
  @Parameter(
      name = "deliversTo",
      in = ParameterIn.QUERY,
      description = "A place to which the supplier delivers, such as 33.74",
      array = @ArraySchema(schema = @Schema(type = "string")))
  @Parameter(
      name = "legalForm",
      in = ParameterIn.QUERY,
      array =
          @ArraySchema(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"INDIVIDUAL", "ENTITY", "COOPERATIVE"})))
  @Parameter(
      name = "minPrice",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", format = "int64"))
  @Parameter(
      name = "maxPrice",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", format = "int64"))
  @Parameter(
      name = "scale",
      in = ParameterIn.QUERY,
      array =
          @ArraySchema(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"MICRO", "SMALL", "MEDIUM", "LARGE"})))
  @Parameter(
      name = "domestic",
      in = ParameterIn.QUERY,
      description = "true: domestic products only; false: all others only; without it: both",
      schema = @Schema(type = "boolean"))
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = "string",
              allowableValues = {"RELEVANCE", "PRICE_ASCENDING", "PRICE_DESCENDING", "NEWEST"}))
  @Paged
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProductListJson.class)))
  public Response search(@Context UriInfo uri, @Context Request request) {
    CachedRead.Answer answer = listing.answer(uri.getRequestUri().getRawQuery());
    Response.ResponseBuilder response =
        request.evaluatePreconditions(EntityTags.parse(answer.body().tag()));
    if (response == null) {
      response = Response.ok(answer.body().bytes());
    }
    if (answer.link() != null) {
      response.header(HttpHeaders.LINK, answer.link());
    }
    return response
        .header(HttpHeaders.ETAG, answer.body().tag())
        .header(HttpHeaders.CACHE_CONTROL, listing.cacheControl())
        .build();
  }

  @GET
  @Path("/{id}")
  @Access(Access.Level.PUBLIC)
  @Operation(operationId = "getProduct", summary = "One product with its supplier and price")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProductJson.class)))
  public Response get(@PathParam("id") String id, @Context Request request) {
    Product product = product(id);
    Supplier supplier = catalog.suppliers().getPublic(product.supplier());
    LocalDate today = today();
    return answers.shared(
        request, ProductJson.of(product, supplier, catalog.vat(), today), Answers.BRIEFLY);
  }

  @GET
  @Path("/{id}/prices")
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "getProductPrices",
      summary = "The price history of a product, oldest first")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PriceHistoryJson.class)))
  public Response prices(@PathParam("id") String id, @Context Request request) {
    List<PriceChange> prices = catalog.products().prices(productId(id));
    return answers.shared(request, PriceHistoryJson.of(prices), Answers.BRIEFLY);
  }

  @GET
  @Path("/{id}/comparables")
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "getComparables",
      summary = "Comparable offers, cheapest first, with their count, median and spread")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ComparablesJson.class)))
  public Response comparables(@PathParam("id") String id, @Context Request request) {
    Comparables found = catalog.search().comparables(product(id), MOST_COMPARABLES);
    return answers.shared(request, ComparablesJson.of(found, preference, today()), Answers.BRIEFLY);
  }

  private Product product(String id) {
    return catalog.products().getPublic(productId(id));
  }

  private static ProductId productId(String id) {
    return ProductId.of(Ids.ofPath(id, "Produk", "Product"));
  }

  private LocalDate today() {
    return catalog.calendar().dayOf(catalog.clock().instant());
  }
}
