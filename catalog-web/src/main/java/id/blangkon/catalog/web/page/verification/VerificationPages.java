package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.region.RegionCode;
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

  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final Names names;
  private final VerifiersRegions regions;
  private final Queues queues;

  @Inject
  public VerificationPages(
      WorkFrames frames,
      PageRenderer renderer,
      Names names,
      VerifiersRegions regions,
      Queues queues) {
    this.frames = frames;
    this.renderer = renderer;
    this.names = names;
    this.regions = regions;
    this.queues = queues;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response list(@Context Caller caller, @Context UriInfo uri) {
    Actor actor = caller.actor();
    Addressed asked = Addressed.of(uri);
    List<RegionCode> own = regions.of(actor);
    RegionCode region = regions.choose(actor, own, asked.parameters(Set.of(REGION)).one(REGION));
    VerificationPage page =
        new VerificationPage(
            frames.of(caller, asked, WorkPlace.VERIFICATION),
            own.size() == 1
                ? List.of()
                : own.stream()
                    .map(code -> new Choice(code.value(), names.region(code), code.equals(region)))
                    .toList(),
            names.region(region),
            queues.of(actor, region, asked.language()));
    return PageAnswers.page(200, renderer.verification(page));
  }
}
