package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.product.CategoryTree;
import id.blangkon.catalog.web.security.Access;
import io.swagger.v3.oas.annotations.Operation;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tree of categories. */
@Path("/api/v1/categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "products")
public final class CategoriesResource {

  private final Catalog catalog;
  private final ListedCounts counts;
  private final Answers answers;

  /** The roots of the tree. */
  record CategoriesJson(List<CategoryJson> items) {}

  /**
   * A category.
   *
   * @param classification its KBKI code; left out when unknown
   * @param count how many products on show hang below it
   */
  record CategoryJson(
      String code,
      String name,
      String nameEn,
      @Nullable String classification,
      long count,
      List<CategoryJson> children) {}

  @Inject
  CategoriesResource(Catalog catalog, ListedCounts counts, Answers answers) {
    this.catalog = catalog;
    this.counts = counts;
    this.answers = answers;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "listCategories",
      summary = "The tree of categories with the number of products in each")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CategoriesJson.class)))
  public Response list(@Context Request request) {
    Map<String, Long> counted = counts.byCategory();
    CategoryTree tree = catalog.categories().tree();
    return answers.shared(
        request, new CategoriesJson(children(tree, null, counted)), Answers.FOR_A_MINUTE);
  }

  private static List<CategoryJson> children(
      CategoryTree tree, @Nullable String parent, Map<String, Long> counted) {
    return tree.children(parent).stream().map(category -> json(tree, category, counted)).toList();
  }

  private static CategoryJson json(
      CategoryTree tree, Category category, Map<String, Long> counted) {
    return new CategoryJson(
        category.code(),
        category.name().indonesian(),
        category.name().english(),
        category.classification(),
        counted.getOrDefault(category.code(), 0L),
        children(tree, category.code(), counted));
  }
}
