package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.web.http.Filters;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tree of regions. */
@Path("/api/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference")
public final class RegionsResource {

  private static final String WITHIN = "within";

  private final Catalog catalog;
  private final ListedCounts counts;
  private final Answers answers;

  /** The region asked for. */
  record RegionsJson(List<RegionJson> items) {}

  /**
   * A region.
   *
   * @param joined whether its government takes part today
   * @param count how many products on show have a supplier with this home region
   */
  record RegionJson(
      String code,
      String name,
      String level,
      boolean joined,
      long count,
      List<RegionJson> children) {}

  @Inject
  RegionsResource(Catalog catalog, ListedCounts counts, Answers answers) {
    this.catalog = catalog;
    this.counts = counts;
    this.answers = answers;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "listRegions",
      summary = "A region and those in it, with the number of products of each",
      description = "The installation's province, or the region named.")
  @Parameter(
      name = WITHIN,
      in = ParameterIn.QUERY,
      description = "The code of a province, regency or city",
      schema = @Schema(type = "string"))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RegionsJson.class)))
  public Response list(@Context UriInfo uri, @Context Request request) {
    QueryString query = QueryString.parse(uri.getRequestUri().getRawQuery(), Set.of(WITHIN));
    RegionCode code = Filters.region(query, WITHIN).orElse(catalog.province());
    Region region = catalog.regions().get(code);
    Set<String> joined =
        catalog.statistics().joined().stream()
            .map(Tenant::id)
            .map(Object::toString)
            .collect(Collectors.toSet());
    Map<String, Long> counted = counts.byRegion();
    List<RegionJson> children =
        catalog.regions().within(code).stream()
            .map(child -> json(child, joined, counted, List.of()))
            .toList();
    return answers.shared(
        request,
        new RegionsJson(List.of(json(region, joined, counted, children))),
        Answers.FOR_A_MINUTE);
  }

  private static RegionJson json(
      Region region, Set<String> joined, Map<String, Long> counted, List<RegionJson> children) {
    String code = region.code().value();
    long own = counted.getOrDefault(code, 0L);
    long below = children.stream().mapToLong(RegionJson::count).sum();
    return new RegionJson(
        code, region.name(), region.level().name(), joined.contains(code), own + below, children);
  }
}
