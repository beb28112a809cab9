package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.order.InboxItem;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Deadline;
import id.blangkon.catalog.web.page.model.InboxPage;
import id.blangkon.catalog.web.page.model.Task;
import id.blangkon.catalog.web.page.model.Urgency;
import id.blangkon.catalog.web.page.model.WaitingCases;
import id.blangkon.catalog.web.page.site.Addressed;
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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first page behind the sign-in: what waits for the reader, and what they wait for. */
@Path("/kerja")
@Produces(PageAnswers.HTML)
public final class InboxPages {

  /** How many tasks of each kind are shown at most. */
  static final int MOST = 100;

  private static final Comparator<Task> NEAREST_FIRST =
      Comparator.comparing(
          InboxPages::dueAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final Tasks tasks;
  private final WaitingVerifications verifications;

  private enum Filter {
    ALL("all"),
    MINE("mine"),
    OTHERS("others"),
    TODAY("today");

    private final String key;

    Filter(String key) {
      this.key = key;
    }

    boolean keeps(Task task) {
      return switch (this) {
        case ALL -> true;
        case MINE -> task.waitsForYou();
        case OTHERS -> !task.waitsForYou();
        case TODAY -> urgencyOf(task) == Urgency.LATE;
      };
    }
  }

  @Inject
  public InboxPages(
      Catalog catalog,
      WorkFrames frames,
      PageRenderer renderer,
      Tasks tasks,
      WaitingVerifications verifications) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.tasks = tasks;
    this.verifications = verifications;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response show(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    Filter filter = filter(asked.parameters(Set.of("filter")));
    Actor actor = caller.actor();
    List<InboxItem> mine = catalog.orders().inbox(actor, MOST);
    List<InboxItem> others = catalog.orders().waitingForOthers(actor, MOST);
    List<Task> all =
        Stream.concat(tasks.of(mine, true).stream(), tasks.of(others, false).stream())
            .sorted(NEAREST_FIRST)
            .toList();
    List<Task> shown = all.stream().filter(filter::keeps).toList();
    List<WaitingCases> cases = verifications.of(actor);
    int waiting = cases.stream().mapToInt(WaitingCases::count).sum();
    boolean shows = filter == Filter.ALL || filter == Filter.MINE;
    InboxPage page =
        new InboxPage(
            frames.of(caller, asked, WorkPlace.TASKS),
            filter.key,
            all.size() + waiting,
            mine.size() + waiting,
            others.size(),
            (int) all.stream().filter(Filter.TODAY::keeps).count(),
            shown.stream().filter(InboxPages::isUrgent).toList(),
            shown.stream().filter(task -> !isUrgent(task)).toList(),
            shows ? cases : List.of(),
            actor.holds(Role.PROCUREMENT_OFFICER),
            mine.size() >= MOST || others.size() >= MOST);
    return PageAnswers.page(request, caller, renderer.inbox(page));
  }

  /** What no link of ours asks for shows everything. */
  private static Filter filter(QueryString query) {
    String asked = query.one("filter").orElse("");
    for (Filter filter : Filter.values()) {
      if (filter.key.equals(asked)) {
        return filter;
      }
    }
    return Filter.ALL;
  }

  private static @Nullable Instant dueAt(Task task) {
    Deadline deadline = task.deadline();
    return deadline == null ? null : deadline.at();
  }

  private static boolean isUrgent(Task task) {
    return urgencyOf(task) != Urgency.NEUTRAL;
  }

  private static Urgency urgencyOf(Task task) {
    Deadline deadline = task.deadline();
    return deadline == null ? Urgency.NEUTRAL : deadline.urgency();
  }
}
