package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.access.SignedIn;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCategory;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.jersey.CallersCookie;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.model.SignInPage;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.SiteFacts;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import id.blangkon.catalog.web.security.SessionCookie;
import id.blangkon.catalog.web.security.SignIn;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Signing in and out in a browser: the session's token lies in a cookie that no script can read.
 */
@Path("/")
@Produces(PageAnswers.HTML)
public final class SessionPages {

  private static final String WORK = "/kerja";
  private static final Set<String> REASONS = Set.of("needed", "expired");
  private static final int LONGEST_USERNAME = 100;

  private final SignIn signIn;
  private final Frames frames;
  private final PageRenderer renderer;
  private final SiteFacts site;
  private final DemonstrationAccounts demonstration;

  @Inject
  public SessionPages(
      SignIn signIn,
      Frames frames,
      PageRenderer renderer,
      SiteFacts site,
      DemonstrationAccounts demonstration) {
    this.signIn = signIn;
    this.frames = frames;
    this.renderer = renderer;
    this.site = site;
    this.demonstration = demonstration;
  }

  @GET
  @Path("masuk")
  @Access(Access.Level.PUBLIC)
  public Response form(@Context Caller caller, @Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    QueryString query = asked.parameters(Set.of("next", "why"));
    String next = LocalPath.orElse(query.one("next").orElse(null), WORK);
    if (caller.isSignedIn()) {
      return PageAnswers.seeOther(asked.language(), Address.of(next)).build();
    }
    return PageAnswers.page(
        200, renderer.signIn(page(caller, asked, next, "", reason(query, asked.language()), null)));
  }

  @POST
  @Path("masuk")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.PUBLIC)
  public Response open(
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri,
      @Context HttpServletRequest servletRequest) {
    Language language = Language.of(form.getFirst(Addressed.LANGUAGE));
    String next = LocalPath.orElse(form.getFirst("next"), WORK);
    String username = text(form, "username").strip();
    try {
      SignedIn opened =
          signIn.signIn(username, text(form, "password"), servletRequest.getRemoteAddr());
      SessionCookie cookie = CallersCookie.of(servletRequest);
      return PageAnswers.seeOther(language, Address.of(next))
          .header(HttpHeaders.SET_COOKIE, cookie.start(opened.token()))
          .build();
    } catch (CatalogException refused) {
      Addressed asked = new Addressed("/masuk", "", language, null);
      String bounded = username.substring(0, Math.min(LONGEST_USERNAME, username.length()));
      SignInPage page =
          page(caller, asked, next, bounded, null, Names.of(refused.text(), language));
      return PageAnswers.page(status(refused.code().category()), renderer.signIn(page));
    }
  }

  /** The form is shown again with the status of what was wrong. */
  private static int status(ErrorCategory category) {
    return switch (category) {
      case UNAUTHENTICATED -> 401;
      case LIMITED -> 429;
      case UNAVAILABLE -> 503;
      case INVALID, FORBIDDEN, NOT_FOUND, CONFLICT, STALE, REFUSED -> 400;
    };
  }

  /** Only words of ours can be shown. */
  private static @Nullable String reason(QueryString query, Language language) {
    String why = query.one("why").orElse("");
    return REASONS.contains(why) ? Messages.of(language).text("signIn." + why) : null;
  }

  private SignInPage page(
      Caller caller,
      Addressed asked,
      String next,
      String username,
      @Nullable String reason,
      @Nullable String problem) {
    return new SignInPage(
        frames.open(caller, asked, Section.OTHER),
        caller.csrfToken().orElse(""),
        next,
        username,
        reason,
        problem,
        site.site().demonstration() ? demonstration.usernames() : List.of());
  }

  /** Ends the session; also when it has ended by itself, so that the button always works. */
  @POST
  @Path("keluar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.PUBLIC)
  public Response close(
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context HttpServletRequest servletRequest) {
    if (caller.isSignedIn()) {
      signIn.signOut(caller.token());
    }
    Language language = Language.of(form.getFirst(Addressed.LANGUAGE));
    return PageAnswers.seeOther(language, Address.of("/").with(Addressed.DONE, "signOut"))
        .header(HttpHeaders.SET_COOKIE, CallersCookie.of(servletRequest).end())
        // What the browser kept to go back to is for nobody who comes after.
        .header("Clear-Site-Data", "\"cache\"")
        .build();
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String value = form.getFirst(name);
    return value == null ? "" : value;
  }
}
