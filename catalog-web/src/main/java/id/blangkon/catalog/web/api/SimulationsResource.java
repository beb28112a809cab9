package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.policy.procurement.ProcurementCase;
import id.blangkon.catalog.web.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What would apply to a purchase: for everybody, without an account, and nothing is kept. */
@Path("/api/v1/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "simulations")
public final class SimulationsResource {

  private final Catalog catalog;

  @Inject
  SimulationsResource(Catalog catalog) {
    this.catalog = catalog;
  }

  @POST
  @Path("/tax")
  @Consumes(MediaType.APPLICATION_JSON)
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "simulateTax",
      summary = "The taxes of a purchase, who collects them, and their legal basis",
      description =
          "An exemption is a line of zero with its legal basis. Taxes of individuals are those of"
              + " the first payment of a year.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TaxAssessmentJson.class)))
  @ApiResponse(responseCode = "400", description = "A field is missing or has not its form")
  public Response tax(TaxSimulationJson purchase) {
    return Response.ok(TaxAssessmentJson.of(catalog.taxes().assess(purchase.toPurchase()))).build();
  }

  @POST
  @Path("/policy")
  @Consumes(MediaType.APPLICATION_JSON)
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "simulatePolicy",
      summary = "What procurement law says of a purchase: who, how, with which proof, and why not",
      description =
          "The rules of the day of contract or order letter count once there is one. Rows are as sure"
              + " as their review state says.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PolicyDecisionJson.class)))
  @ApiResponse(responseCode = "400", description = "A field is missing or has not its form")
  public Response policy(PolicySimulationJson purchase) {
    ProcurementCase asked = purchase.toCase();
    return Response.ok(PolicyDecisionJson.of(catalog.procurement().judge(asked, purchase.day())))
        .build();
  }
}
