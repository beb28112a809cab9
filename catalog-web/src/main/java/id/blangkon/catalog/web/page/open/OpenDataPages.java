package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.ocds.Dump;
import id.blangkon.catalog.ocds.ReleaseStore;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import id.blangkon.catalog.web.open.CountedFigures;
import id.blangkon.catalog.web.open.DumpShelf;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.DataFile;
import id.blangkon.catalog.web.page.model.Dataset;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Link;
import id.blangkon.catalog.web.page.model.OpenDataPage;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
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
import java.util.List;
import java.util.stream.Stream;

/** What is published, and where to take it from. */
@Path("/data-terbuka")
@Produces(PageAnswers.HTML)
public final class OpenDataPages {

  private static final String API = "/api/v1/";

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;
  private final Figures figures;
  private final DumpShelf shelf;

  @Inject
  public OpenDataPages(
      Catalog catalog, Frames frames, PageRenderer renderer, Figures figures, DumpShelf shelf) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.figures = figures;
    this.shelf = shelf;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  public Response page(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    CountedFigures.Counted counted = figures.of(StatisticsFilter.all());
    OpenDataPage page =
        new OpenDataPage(
            frames.open(caller, asked, Section.OPEN_DATA),
            counted.summary().asOf(),
            datasets(counted, asked.language()),
            catalog.openContracting().totals(ReleaseStore.Query.all()).count(),
            shelf.list().stream().map(OpenDataPages::file).toList());
    return PageAnswers.page(request, caller, renderer.openData(page));
  }

  private static DataFile file(Dump dump) {
    return new DataFile(
        "/ocds/dumps/" + dump.name(),
        dump.year(),
        dump.releases(),
        dump.bytes(),
        dump.sha256(),
        dump.madeAt());
  }

  private List<Dataset> datasets(CountedFigures.Counted counted, Language language) {
    StatisticsStore.Standing standing = counted.summary().standing();
    long suppliers = standing.individuals() + standing.businessEntities() + standing.cooperatives();
    long orders = catalog.publicOrders().total(PublicOrderFilter.all()).count();
    return List.of(
        new Dataset("orders", orders, List.of(csv("/transaksi.csv"), json("orders", language))),
        new Dataset(
            "realisation", counted.summary().totals().count(), List.of(csv("/realisasi.csv"))),
        new Dataset(
            "products",
            standing.listedProducts(),
            List.of(csv("/produk.csv"), json("products", language))),
        new Dataset(
            "suppliers", suppliers, List.of(csv("/penyedia.csv"), json("suppliers", language))),
        new Dataset("statistics", null, statistics(language)),
        new Dataset(
            "regions",
            (long) catalog.regions().within(catalog.province()).size(),
            List.of(whole("regions"))),
        new Dataset(
            "categories",
            (long) catalog.categories().tree().all().size(),
            List.of(whole("categories"))));
  }

  private static List<Link> statistics(Language language) {
    Messages words = Messages.of(language);
    Stream<Link> tables =
        Stream.of("category", "region", "month", "scale")
            .map(
                by -> new Link("CSV: " + words.text("dimension." + by), "/statistik.csv?by=" + by));
    return Stream.concat(tables, Stream.of(whole("statistics"))).toList();
  }

  private static Link csv(String file) {
    return new Link("CSV", file);
  }

  /** Lists of the API come a page at a time. */
  private static Link json(String name, Language language) {
    return new Link(Messages.of(language).text("openData.jsonPages"), API + name);
  }

  private static Link whole(String name) {
    return new Link("JSON", API + name);
  }
}
