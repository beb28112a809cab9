package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import id.blangkon.catalog.web.http.Days;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.open.CountedFigures;
import id.blangkon.catalog.web.problem.ProblemException;
import id.blangkon.catalog.web.problem.TransportError;
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
import java.util.UUID;

/** The figures that everybody may see. */
@Path("/api/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public final class StatisticsResource {

  private static final Set<String> KNOWN =
      Set.of(
          "from", "to", "region", "agency", "category", "supplier", "scale", "legalForm", "asOf");

  private final Catalog catalog;
  private final CountedFigures figures;
  private final Answers answers;

  /**
   * A breakdown.
   *
   * @param total the sum of the values of all items, exactly
   * @param count how many orders there are; in a breakdown by category one order counts in each of
   *     its categories
   */
  record BreakdownJson(List<BreakdownRowJson> items, long total, long count) {}

  /** A row of it. */
  record BreakdownRowJson(String key, String label, long count, long value) {}

  @Inject
  StatisticsResource(Catalog catalog, CountedFigures figures, Answers answers) {
    this.catalog = catalog;
    this.figures = figures;
    this.answers = answers;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  @Operation(operationId = "getStatistics", summary = "The headline figures, over paid orders")
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "First day of payment",
      schema = @Schema(type = "string", format = "date"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "Last day of payment",
      schema = @Schema(type = "string", format = "date"))
  @Parameter(name = "region", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(
      name = "agency",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", format = "uuid"))
  @Parameter(
      name = "category",
      in = ParameterIn.QUERY,
      description = "Code of a main category, such as 01",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "supplier",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", format = "uuid"))
  @Parameter(
      name = "scale",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = BusinessScale.class))
  @Parameter(
      name = "legalForm",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = LegalForm.class))
  @Parameter(
      name = "asOf",
      in = ParameterIn.QUERY,
      description =
          "The figures as they stood at the end of this day; suppliers and products are those of now",
      schema = @Schema(type = "string", format = "date"))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StatisticsJson.class)))
  public Response summary(@Context UriInfo uri, @Context Request request) {
    StatisticsFilter filter = filter(uri);
    return answers.shared(request, StatisticsJson.of(figures.of(filter)), Answers.AS_FIGURES);
  }

  @GET
  @Path("/by/{dimension}")
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "getBreakdown",
      summary =
          "The value of paid orders by category, region, agency, supplier, month, scale or legal-form",
      description = "The values of the items sum to the total exactly.")
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", format = "date"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", format = "date"))
  @Parameter(name = "region", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(
      name = "agency",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", format = "uuid"))
  @Parameter(
      name = "category",
      in = ParameterIn.QUERY,
      description = "Code of a main category, such as 01",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "supplier",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", format = "uuid"))
  @Parameter(
      name = "scale",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = BusinessScale.class))
  @Parameter(
      name = "legalForm",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = LegalForm.class))
  @Parameter(
      name = "asOf",
      in = ParameterIn.QUERY,
      description =
          "The figures as they stood at the end of this day; suppliers and products are those of now",
      schema = @Schema(type = "string", format = "date"))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BreakdownJson.class)))
  public Response by(
      @PathParam("dimension") String dimension, @Context UriInfo uri, @Context Request request) {
    Dimension by =
        Dimension.ofPathName(dimension)
            .orElseThrow(() -> ProblemException.of(TransportError.ROUTE_NOT_FOUND));
    StatisticsFilter filter = filter(uri);
    CountedFigures.Breakdown found = figures.by(by, filter);
    List<BreakdownRowJson> rows = found.rows().stream().map(row -> row(by, row)).toList();
    long total = rows.stream().mapToLong(BreakdownRowJson::value).sum();
    return answers.shared(
        request, new BreakdownJson(rows, total, found.count()), Answers.AS_FIGURES);
  }

  @GET
  @Path("/definitions")
  @Access(Access.Level.PUBLIC)
  @Operation(operationId = "getDefinitions", summary = "What each figure means")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DefinitionsJson.class)))
  public Response definitions(@Context Request request) {
    return answers.shared(request, DefinitionsJson.ALL, Answers.FOR_A_MINUTE);
  }

  private StatisticsFilter filter(UriInfo uri) {
    QueryString query = QueryString.parse(uri.getRequestUri().getRawQuery(), KNOWN);
    Days days = Days.of(query);
    return new StatisticsFilter(
        days.from(),
        days.to(),
        Filters.region(query, "region").map(RegionCode::value).orElse(null),
        Filters.id(query, "agency").map(UUID::toString).orElse(null),
        query.one("category").map(Filters::category).orElse(null),
        Filters.id(query, "supplier").map(UUID::toString).orElse(null),
        query.choice("scale", BusinessScale.class).map(BusinessScale::name).orElse(null),
        query.choice("legalForm", LegalForm.class).map(LegalForm::name).orElse(null),
        query.day("asOf").orElse(null));
  }

  private BreakdownRowJson row(Dimension dimension, StatisticsStore.Row row) {
    String label =
        switch (dimension) {
          case CATEGORY ->
              catalog
                  .categories()
                  .tree()
                  .find(row.key())
                  .map(Category::name)
                  .map(name -> name.indonesian())
                  .orElse(row.label());
          case REGION ->
              Filters.isRegion(row.key())
                  ? catalog
                      .regions()
                      .find(RegionCode.of(row.key()))
                      .map(Region::name)
                      .orElse(row.label())
                  : row.label();
          case AGENCY, SUPPLIER, MONTH, SCALE, LEGAL_FORM -> row.label();
        };
    return new BreakdownRowJson(row.key(), label, row.count(), row.value());
  }
}
