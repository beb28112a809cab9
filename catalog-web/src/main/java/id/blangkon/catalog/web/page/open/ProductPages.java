package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.search.Suggestion;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.model.SuggestionList;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.PathIds;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;

/** Search, and the page of each product. */
@Path("/produk")
@Produces(PageAnswers.HTML)
public final class ProductPages {

  private static final Bilingual PRODUCT = Bilingual.of("Produk", "Product");
  private static final int SUGGESTIONS = 8;

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;
  private final ProductLists lists;
  private final ProductDetails details;

  @Inject
  public ProductPages(
      Catalog catalog,
      Frames frames,
      PageRenderer renderer,
      ProductLists lists,
      ProductDetails details) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.lists = lists;
    this.details = details;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  public Response list(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    ProductSearches.Asked search = ProductSearches.parse(asked);
    Frame frame = frames.open(caller, asked, Section.PRODUCTS, search.query().text());
    return PageAnswers.page(request, caller, renderer.products(lists.page(frame, search)));
  }

  /** Completions of what is being typed, as a fragment of a page. */
  @GET
  @Path("saran")
  @Access(Access.Level.PUBLIC)
  public Response suggest(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    String typed = OpenFilters.text(asked.parameters(Set.of("q")));
    List<String> words =
        typed.isEmpty()
            ? List.of()
            : catalog.search().suggest(typed, SUGGESTIONS).stream().map(Suggestion::text).toList();
    Frame frame = frames.open(Caller.anonymous(caller.locale()), asked, Section.PRODUCTS);
    return PageAnswers.page(
        request, caller, renderer.suggestions(new SuggestionList(frame, words)));
  }

  @GET
  @Path("{id}")
  @Access(Access.Level.PUBLIC)
  public Response get(
      @PathParam("id") String id,
      @Context Caller caller,
      @Context UriInfo uri,
      @Context Request request) {
    ProductId product = ProductId.of(PathIds.get(id, PRODUCT));
    Frame frame = frames.open(caller, Addressed.of(uri), Section.PRODUCTS);
    boolean mayOrder =
        caller.findActor().map(actor -> actor.holds(Role.PROCUREMENT_OFFICER)).orElse(true);
    return PageAnswers.page(
        request, caller, renderer.product(details.page(frame, product, mayOrder)));
  }
}
