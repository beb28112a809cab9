package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.search.FacetCount;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.Suggestion;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.web.http.Days;
import id.blangkon.catalog.web.open.CountedFigures;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.CategoryTile;
import id.blangkon.catalog.web.page.model.HomePage;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.Kept;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first page. */
@Path("/")
public final class HomePages {

  private static final int LATEST = 6;
  private static final int TILES = 8;
  private static final Duration AGE = Duration.ofSeconds(5);

  /** What searches begin with; each is completed to something that is on show. */
  private static final List<String> BEGINNINGS =
      List.of("nasi", "kertas", "cetak", "sewa", "batik");

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;
  private final Figures figures;
  private final OrderRows rows;
  private final Names names;
  private final Kept<Content> content;

  private record Content(
      List<String> searches, Map<String, Long> products, List<PublicOrder> latest) {}

  @Inject
  public HomePages(
      Catalog catalog,
      Frames frames,
      PageRenderer renderer,
      Figures figures,
      OrderRows rows,
      Names names) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.figures = figures;
    this.rows = rows;
    this.names = names;
    this.content = new Kept<>(AGE, this::read);
  }

  @GET
  @Produces(PageAnswers.HTML)
  @Access(Access.Level.PUBLIC)
  public Response home(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    Content shown = content.get();
    CountedFigures.Counted counted = figures.of(StatisticsFilter.all());
    HomePage page =
        new HomePage(
            frames.open(caller, asked, Section.HOME),
            figures.headline(counted),
            shown.searches(),
            tiles(shown.products(), asked.language()),
            rows.of(shown.latest()),
            figures.map(counted, Days.ALL, null));
    return PageAnswers.page(request, caller, renderer.home(page));
  }

  private Content read() {
    List<String> searches =
        BEGINNINGS.stream()
            .flatMap(typed -> catalog.search().suggest(typed, 1).stream())
            .map(Suggestion::text)
            .distinct()
            .toList();
    Map<String, Long> products =
        catalog.search().search(ProductQuery.of("")).facets().category().stream()
            .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    return new Content(
        searches,
        products,
        catalog.publicOrders().list(PublicOrderFilter.all(), PageRequest.first(LATEST)).items());
  }

  private List<CategoryTile> tiles(Map<String, Long> products, Language language) {
    return catalog.categories().tree().children(null).stream()
        .map(Category::code)
        .map(
            code ->
                new CategoryTile(
                    code, names.category(code, language), products.getOrDefault(code, 0L)))
        .filter(tile -> tile.products() > 0)
        .sorted(Comparator.comparingLong(CategoryTile::products).reversed())
        .limit(TILES)
        .toList();
  }
}
