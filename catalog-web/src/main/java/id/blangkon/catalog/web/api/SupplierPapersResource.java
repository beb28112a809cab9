package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.supplier.EvidenceKind;
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.ScaleDecision;
import id.blangkon.catalog.supplier.ScaleEvidence;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.TaxExemption;
import id.blangkon.catalog.supplier.TaxStanding;
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
import jakarta.ws.rs.GET;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The papers of a supplier: the evidence of its scale, and those by which it is taxed. */
@Path("/api/v1/suppliers/{id}/papers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public final class SupplierPapersResource {

  private final Catalog catalog;

  /**
   * A scale with its evidence.
   *
   * @param turnover the sales of the year, whole rupiah without VAT
   * @param capital whole rupiah, without land and buildings
   */
  record ScaleJson(
      @Nullable BusinessScale scale,
      @Nullable EvidenceKind kind,
      @Nullable String number,
      @Nullable LocalDate on,
      @Nullable Integer turnoverYear,
      @Nullable Long turnover,
      @Nullable Long capital) {}

  /** A decision on a scale. */
  record ScaleDecisionJson(
      BusinessScale scale,
      EvidenceKind kind,
      String number,
      LocalDate on,
      @Nullable Integer turnoverYear,
      @Nullable Long turnover,
      @Nullable Long capital,
      Instant decidedAt) {}

  /** The newest hundred decisions, newest first. */
  record ScaleDecisionsJson(List<ScaleDecisionJson> items) {}

  /** How a supplier is taxed; a paper that is left out is withdrawn. */
  record TaxStandingJson(
      boolean vatRegistered,
      boolean hasTaxId,
      SupplierPapersJson.@Nullable MsmeCertificateJson msmeCertificate,
      SupplierPapersJson.@Nullable TaxExemptionJson taxExemption) {}

  @Inject
  SupplierPapersResource(Catalog catalog) {
    this.catalog = catalog;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  @Operation(
      operationId = "getSupplierPapers",
      summary = "Scale and tax status of a supplier, for itself and those who verify it")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SupplierPapersJson.class)))
  public Response papers(
      @PathParam("id") String id, @Parameter(hidden = true) @Context Caller caller) {
    return tagged(catalog.suppliers().get(caller.actor(), supplier(id)));
  }

  @GET
  @Path("/scale")
  @Access(
      value = Access.Level.ROLE,
      roles = {Role.PROCUREMENT_UNIT, Role.PROVINCIAL_ADMIN})
  @Operation(operationId = "listScaleDecisions", summary = "What was decided of a supplier's scale")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ScaleDecisionsJson.class)))
  public Response decisions(
      @PathParam("id") String id, @Parameter(hidden = true) @Context Caller caller) {
    return Response.ok(
            new ScaleDecisionsJson(
                catalog.scales().history(caller.actor(), supplier(id)).stream()
                    .map(SupplierPapersResource::json)
                    .toList()))
        .build();
  }

  private static ScaleDecisionJson json(ScaleDecision decision) {
    ScaleEvidence evidence = decision.evidence();
    Rupiah turnover = evidence.turnover();
    Rupiah capital = evidence.capital();
    return new ScaleDecisionJson(
        decision.scale(),
        evidence.kind(),
        evidence.number(),
        evidence.on(),
        evidence.turnoverYear(),
        turnover == null ? null : turnover.amount(),
        capital == null ? null : capital.amount(),
        decision.decidedAt());
  }

  @PUT
  @Path("/scale")
  @Consumes(MediaType.APPLICATION_JSON)
  @Access(
      value = Access.Level.ROLE,
      roles = {Role.PROCUREMENT_UNIT, Role.PROVINCIAL_ADMIN})
  @Operation(
      operationId = "classifySupplier",
      summary = "Put a supplier into the scale that evidence shows, or confirm the one it has",
      description = "Only scale, kind and date of the evidence become public.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SupplierPapersJson.class)))
  @ApiResponse(responseCode = "412", description = "The supplier has changed since")
  @ApiResponse(responseCode = "428", description = "The If-Match header is missing")
  public Response classify(
      @PathParam("id") String id,
      ScaleJson body,
      @Parameter(required = true, description = "The version that the caller saw, in quotes")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch,
      @Parameter(hidden = true) @Context Caller caller) {
    Actor actor = caller.actor();
    SupplierId supplier = supplier(id);
    catalog.suppliers().get(actor, supplier);
    long version = OrderCommands.version(ifMatch);
    BusinessScale scale = body.scale();
    EvidenceKind kind = body.kind();
    LocalDate on = body.on();
    new FieldErrors()
        .reject(
            scale == null,
            "scale",
            "Isi skala usaha: MICRO, SMALL, MEDIUM, atau LARGE.",
            "Give the scale: MICRO, SMALL, MEDIUM or LARGE.")
        .reject(kind == null, "kind", "Isi jenis bukti.", "Give the kind of evidence.")
        .reject(on == null, "on", "Isi tanggal bukti.", "Give the date of the evidence.")
        .throwIfAny();
    if (scale == null || kind == null || on == null) {
      throw new IllegalStateException("checked and missing");
    }
    Long turnover = body.turnover();
    Long capital = body.capital();
    ScaleEvidence evidence =
        new ScaleEvidence(
            kind,
            body.number() == null ? "" : body.number(),
            on,
            body.turnoverYear(),
            turnover == null ? null : Rupiah.of(turnover),
            capital == null ? null : Rupiah.of(capital));
    return tagged(catalog.scales().classify(actor, supplier, version, scale, evidence));
  }

  @PUT
  @Path("/tax-standing")
  @Consumes(MediaType.APPLICATION_JSON)
  @Access(
      value = Access.Level.ROLE,
      roles = {Role.PROCUREMENT_UNIT, Role.PROVINCIAL_ADMIN})
  @Operation(
      operationId = "keepTaxStanding",
      summary = "Keep the papers by which a supplier is taxed",
      description = "A paper that is left out is withdrawn. Orders approved from now on use it.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SupplierPapersJson.class)))
  @ApiResponse(responseCode = "412", description = "The supplier has changed since")
  @ApiResponse(responseCode = "428", description = "The If-Match header is missing")
  public Response keepTaxStanding(
      @PathParam("id") String id,
      TaxStandingJson body,
      @Parameter(required = true, description = "The version that the caller saw, in quotes")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch,
      @Parameter(hidden = true) @Context Caller caller) {
    SupplierId supplier = supplier(id);
    catalog.suppliers().get(caller.actor(), supplier);
    long version = OrderCommands.version(ifMatch);
    TaxStanding standing =
        new TaxStanding(
            body.vatRegistered(),
            body.hasTaxId(),
            certificate(body.msmeCertificate()),
            exemption(body.taxExemption()));
    return tagged(catalog.suppliers().keepTaxStanding(caller.actor(), supplier, version, standing));
  }

  private static @Nullable MsmeCertificate certificate(
      SupplierPapersJson.@Nullable MsmeCertificateJson json) {
    return json == null
        ? null
        : new MsmeCertificate(
            json.number(),
            json.taxpayerSince(),
            day("msmeCertificate.validUntil", json.validUntil()));
  }

  private static @Nullable TaxExemption exemption(
      SupplierPapersJson.@Nullable TaxExemptionJson json) {
    return json == null
        ? null
        : new TaxExemption(
            json.number(),
            day("taxExemption.validFrom", json.validFrom()),
            day("taxExemption.validUntil", json.validUntil()));
  }

  private static LocalDate day(String field, @Nullable LocalDate day) {
    if (day == null) {
      throw CatalogException.invalid(
          field, "Isi tanggal, misalnya 2026-12-31.", "Give a date such as 2026-12-31.");
    }
    return day;
  }

  private static Response tagged(Supplier supplier) {
    return Response.ok(SupplierPapersJson.of(supplier))
        .tag(new EntityTag(Long.toString(supplier.version())))
        .build();
  }

  private static SupplierId supplier(String id) {
    return SupplierId.of(Ids.ofPath(id, "Penyedia", "Supplier"));
  }
}
