package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.Suggestion;
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
import java.util.Set;

/** Completion while typing. */
@Path("/api/v1/suggest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "products")
public final class SuggestResource {

  private static final int MOST = 8;

  private final Catalog catalog;
  private final Answers answers;

  /** Completions, most products first. */
  record SuggestionsJson(List<Suggestion> items) {}

  @Inject
  SuggestResource(Catalog catalog, Answers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  @Operation(operationId = "suggest", summary = "Complete what is being typed")
  @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = "string", maxLength = 200))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SuggestionsJson.class)))
  public Response suggest(@Context UriInfo uri, @Context Request request) {
    QueryString query = QueryString.parse(uri.getRequestUri().getRawQuery(), Set.of("q"));
    String typed = ProductQuery.of(query.one("q").orElse("")).text();
    List<Suggestion> found = typed.isEmpty() ? List.of() : catalog.search().suggest(typed, MOST);
    return answers.shared(request, new SuggestionsJson(found), Answers.FOR_A_MINUTE);
  }
}
