package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.supplier.ScaleReview;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.Pages;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Suppliers whose scale must be looked at again. */
@Path("/api/v1/scale-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public final class ScaleReviewsResource {

  private final Catalog catalog;
  private final Answers answers;

  /** A page of them, the oldest evidence first. */
  record ScaleReviewsJson(List<ScaleReviewJson> items, @Nullable String next) {}

  /**
   * One of them.
   *
   * @param evidenceIsOld whether its evidence is older than the policy pack allows
   * @param paidLastYear what this store alone paid it in the past calendar year, whole rupiah
   *     without VAT, when that is more than its scale may sell; left out otherwise
   * @param version to classify it by
   */
  record ScaleReviewJson(
      String supplierId,
      String name,
      String regionCode,
      String scale,
      LocalDate scaleEvidenceOn,
      boolean evidenceIsOld,
      @Nullable Long paidLastYear,
      Instant dueAt,
      long version) {}

  @Inject
  ScaleReviewsResource(Catalog catalog, Answers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @GET
  @Access(
      value = Access.Level.ROLE,
      roles = {Role.PROCUREMENT_UNIT, Role.PROVINCIAL_ADMIN})
  @Operation(
      operationId = "listScaleReviews",
      summary = "Suppliers of the caller's regions whose scale must be looked at again")
  @Parameter(
      name = "region",
      in = ParameterIn.QUERY,
      description = "One region; all of the caller's when left out",
      schema = @Schema(type = "string"))
  @Paged
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ScaleReviewsJson.class)))
  public Response list(@Context UriInfo uri, @Parameter(hidden = true) @Context Caller caller) {
    QueryString query =
        QueryString.parse(uri.getRequestUri().getRawQuery(), Set.of("region", "after", "limit"));
    Optional<RegionCode> asked = Filters.region(query, "region");
    List<RegionCode> regions = asked.map(List::of).orElseGet(() -> regions(caller.actor()));
    Page<ScaleReview> page = catalog.scales().due(caller.actor(), regions, Pages.of(query));
    return answers.ownPage(
        uri,
        new ScaleReviewsJson(
            page.items().stream().map(ScaleReviewsResource::json).toList(), page.next()),
        page.next());
  }

  private List<RegionCode> regions(Actor actor) {
    if (actor.holds(Role.PROVINCIAL_ADMIN)) {
      return catalog.regions().within(catalog.province()).stream().map(Region::code).toList();
    }
    return actor.appointments().stream()
        .filter(held -> held.role() == Role.PROCUREMENT_UNIT)
        .map(Appointment::tenant)
        .filter(Objects::nonNull)
        .map(TenantId::region)
        .filter(region -> region.value().length() == 5)
        .distinct()
        .toList();
  }

  private static ScaleReviewJson json(ScaleReview review) {
    Rupiah turnover = review.turnover();
    return new ScaleReviewJson(
        review.supplier().id().toString(),
        review.supplier().name(),
        review.supplier().homeRegion().value(),
        review.supplier().scale().name(),
        review.supplier().scaleEvidenceOn(),
        review.evidenceIsOld(),
        turnover == null ? null : turnover.amount(),
        review.dueAt(),
        review.supplier().version());
  }
}
