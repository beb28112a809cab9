package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.VerificationPage;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.work.WorkFrames;
import id.blangkon.catalog.web.page.work.WorkPlace;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;

/** What waits for verification. */
@Path("/kerja/verifikasi")
@Produces(PageAnswers.HTML)
public final class VerificationPages {

  private static final String REGION = "wilayah";
  private static final String SEARCH = "cari";
  private static final int LONGEST_SEARCH = 200;

  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final Names names;
  private final VerifiersRegions regions;
  private final Queues queues;
  private final Records records;

  @Inject
  public VerificationPages(
      WorkFrames frames,
      PageRenderer renderer,
      Names names,
      VerifiersRegions regions,
      Queues queues,
      Records records) {
    this.frames = frames;
    this.renderer = renderer;
    this.names = names;
    this.regions = regions;
    this.queues = queues;
    this.records = records;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response list(@Context Caller caller, @Context UriInfo uri) {
    Actor actor = caller.actor();
    Addressed asked = Addressed.of(uri);
    List<RegionCode> own = regions.of(actor);
    QueryString query = asked.parameters(Set.of(REGION, SEARCH));
    RegionCode region = regions.choose(actor, own, query.one(REGION));
    String searched = query.one(SEARCH).map(VerificationPages::bounded).orElse("");
    VerificationPage page =
        new VerificationPage(
            frames.of(caller, asked, WorkPlace.VERIFICATION),
            own.size() == 1
                ? List.of()
                : own.stream()
                    .map(code -> new Choice(code.value(), names.region(code), code.equals(region)))
                    .toList(),
            region.value(),
            names.region(region),
            searched,
            queues.of(actor, region, asked.language()),
            searched.isEmpty()
                ? List.of(records.reviews(actor, region, asked.language()))
                : records.found(region, searched, asked.language()));
    return PageAnswers.page(200, renderer.verification(page));
  }

  private static String bounded(String text) {
    String words = text.strip();
    return words.length() > LONGEST_SEARCH ? words.substring(0, LONGEST_SEARCH) : words;
  }
}
