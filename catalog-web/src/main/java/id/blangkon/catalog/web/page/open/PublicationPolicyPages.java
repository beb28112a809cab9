package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.ocds.DataQuality;
import id.blangkon.catalog.ocds.Publication;
import id.blangkon.catalog.ocds.ReleaseStore;
import id.blangkon.catalog.web.open.DumpShelf;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.DataScore;
import id.blangkon.catalog.web.page.model.PublicationPolicyPage;
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
import java.net.URI;

/** How the open contracting data are published: their publication policy. */
@Path("/data-terbuka/kebijakan")
@Produces(PageAnswers.HTML)
public final class PublicationPolicyPages {

  private static final double TENTHS = 10.0;

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;
  private final DumpShelf shelf;

  @Inject
  public PublicationPolicyPages(
      Catalog catalog, Frames frames, PageRenderer renderer, DumpShelf shelf) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.shelf = shelf;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  public Response page(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    PublicationPolicyPage page =
        new PublicationPolicyPage(
            frames.open(caller, asked, Section.OPEN_DATA),
            catalog.ocidPrefix(),
            catalog.openContracting().totals(ReleaseStore.Query.all()).count(),
            Publication.LICENSE,
            Publication.EXTENSIONS.stream().map(URI::create).toList(),
            shelf.quality().map(PublicationPolicyPages::score).orElse(null));
    return PageAnswers.page(request, caller, renderer.publicationPolicy(page));
  }

  private static DataScore score(DataQuality quality) {
    return new DataScore(
        quality.score() / TENTHS,
        quality.records(),
        quality.checks().stream()
            .map(
                check ->
                    new DataScore.Check(
                        check.id(),
                        check.passed(),
                        check.failed(),
                        check.level().equals("dataset")))
            .toList());
  }
}
