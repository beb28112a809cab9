package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a product comes from, as its certificates say. */
@Path("/api/v1/products/{id}/local-content")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public final class LocalContentResource {

  private final Catalog catalog;

  /**
   * The certificates; what is left out is withdrawn.
   *
   * @param percent local content (TKDN), 0 to 100
   * @param companyBenefitPercent weight of the company's benefit (BMP), 0 to 100
   */
  record LocalContentJson(
      boolean domestic,
      @Nullable Integer percent,
      @Nullable String certificateNumber,
      @Nullable LocalDate certificateExpiry,
      @Nullable Integer companyBenefitPercent,
      @Nullable LocalDate companyBenefitExpiry) {}

  @Inject
  LocalContentResource(Catalog catalog) {
    this.catalog = catalog;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Access(
      value = Access.Level.ROLE,
      roles = {Role.PROCUREMENT_UNIT, Role.PROVINCIAL_ADMIN})
  @Operation(
      operationId = "keepLocalContent",
      summary = "Keep the certificates of local content (TKDN) and company benefit (BMP)",
      description = "An expired certificate does not count. What is left out is withdrawn.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProductJson.class)))
  @ApiResponse(responseCode = "412", description = "The product has changed since")
  @ApiResponse(responseCode = "428", description = "The If-Match header is missing")
  public Response keep(
      @PathParam("id") String id,
      LocalContentJson body,
      @Parameter(required = true, description = "The version that the caller saw, in quotes")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch,
      @Parameter(hidden = true) @Context Caller caller) {
    ProductId product = ProductId.of(Ids.ofPath(id, "Produk", "Product"));
    catalog.products().get(caller.actor(), product);
    Product kept =
        catalog
            .products()
            .keepLocalContent(
                caller.actor(),
                product,
                OrderCommands.version(ifMatch),
                new LocalContent(
                    body.domestic(),
                    body.percent(),
                    body.certificateExpiry(),
                    body.certificateNumber(),
                    body.companyBenefitPercent(),
                    body.companyBenefitExpiry()));
    Supplier supplier = catalog.suppliers().get(caller.actor(), kept.supplier());
    return Response.ok(ProductJson.of(kept, supplier, catalog.vat(), catalog.today()))
        .tag(new EntityTag(Long.toString(kept.version())))
        .build();
  }
}
