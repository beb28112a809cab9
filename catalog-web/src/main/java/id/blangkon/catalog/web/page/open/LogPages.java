package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.journal.ledger.LogStanding;
import id.blangkon.catalog.journal.ledger.LogStore;
import id.blangkon.catalog.journal.ledger.PublicLog;
import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.SignedNote;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.LogPage;
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
import java.util.Optional;

/** What the public log is, how it stands, and how anybody checks it. */
@Path("/data-terbuka/log")
@Produces(PageAnswers.HTML)
public final class LogPages {

  private final PublicLog log;
  private final Frames frames;
  private final PageRenderer renderer;

  @Inject
  public LogPages(Catalog catalog, Frames frames, PageRenderer renderer) {
    this.log = catalog.publicLog();
    this.frames = frames;
    this.renderer = renderer;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  public Response page(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Frame frame = frames.open(caller, Addressed.of(uri), Section.OPEN_DATA);
    String address = uri.getBaseUri().resolve("/log/").toString();
    boolean stopped = log.standing().kind() == LogStanding.Kind.REFUSED;
    Optional<LogStore.Published> published = log.published();
    LogPage page =
        published.isEmpty()
            ? new LogPage(frame, null, 0, "", List.of(), List.of(), address, stopped)
            : signed(frame, published.get(), address, stopped);
    return PageAnswers.page(request, caller, renderer.log(page));
  }

  private static LogPage signed(
      Frame frame, LogStore.Published published, String address, boolean stopped) {
    SignedNote note = SignedNote.parse(published.note());
    Checkpoint checkpoint = Checkpoint.parse(note.text());
    return new LogPage(
        frame,
        checkpoint.origin(),
        checkpoint.size(),
        checkpoint.root().base64(),
        published.keys().lines().toList(),
        note.signatures().stream()
            .map(SignedNote.Line::name)
            .filter(name -> !name.equals(checkpoint.origin()))
            .distinct()
            .toList(),
        address,
        stopped);
  }
}
