package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.supplier.TaxPaperImport;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tax papers of many suppliers from a file. */
@Path("/api/v1/tax-papers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public final class TaxPapersResource {

  private final Catalog catalog;

  /**
   * What a file of tax papers brings. Nothing of it is kept when there is an error.
   *
   * @param kept whether it was kept; not with {@code dryRun} and not with errors
   * @param errorCount how many problems there are; the first hundred are in {@code errors}
   * @param otherColumns columns of the file that were not read
   */
  record TaxPaperImportJson(
      boolean kept,
      long changed,
      long unchanged,
      long errorCount,
      List<PlanImportJson.LineJson> errors,
      List<String> otherColumns) {

    static TaxPaperImportJson of(TaxPaperImport brought, boolean kept) {
      return new TaxPaperImportJson(
          kept,
          brought.changed(),
          brought.unchanged(),
          brought.problemCount(),
          brought.problems().stream().map(PlanImportJson.LineJson::of).toList(),
          brought.otherColumns());
    }
  }

  @Inject
  TaxPapersResource(Catalog catalog) {
    this.catalog = catalog;
  }

  @POST
  @Consumes("text/csv")
  @Access(
      value = Access.Level.ROLE,
      roles = {Role.PROCUREMENT_UNIT, Role.PROVINCIAL_ADMIN})
  @Operation(
      operationId = "importTaxPapers",
      summary = "Take in a file of tax papers of suppliers, all of it or nothing",
      description =
          "CSV in UTF-8 with the columns npwp, jenis (SUKET or SKB) and berlaku_sampai, and perhaps"
              + " nomor, terdaftar_sejak and berlaku_mulai, which an SKB needs. A paper takes the"
              + " place of the one of its kind that is on record; all else of the supplier stays."
              + " The same key does it once.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @Parameter(
      name = "dryRun",
      in = ParameterIn.QUERY,
      description = "Say what the file would bring, and keep nothing",
      schema = @Schema(type = "boolean", defaultValue = "false"))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TaxPaperImportJson.class)))
  @ApiResponse(
      responseCode = "400",
      description = "Lines have problems, named such as lines[7].npwp; nothing was kept")
  public Response importFile(
      @Parameter(hidden = true) byte[] file,
      @Context UriInfo uri,
      @Parameter(description = "A new random key for each file; not needed with dryRun")
          @HeaderParam("Idempotency-Key")
          @Nullable String key,
      @Parameter(hidden = true) @Context Caller caller) {
    QueryString query = QueryString.parse(uri.getRequestUri().getRawQuery(), Set.of("dryRun"));
    Actor actor = caller.actor();
    TaxPaperImport foreseen = catalog.taxPapers().check(actor, file);
    if (query.one("dryRun").map("true"::equals).orElse(false)) {
      return Response.ok(TaxPaperImportJson.of(foreseen, false)).build();
    }
    TaxPaperImport kept =
        catalog
            .taxPapers()
            .importFile(actor, OrderCommands.required(actor, key), file)
            .orElse(foreseen);
    return Response.ok(TaxPaperImportJson.of(kept, true)).build();
  }
}
