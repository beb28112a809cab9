package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.access.SignedIn;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCategory;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.jersey.CallersCookie;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.model.KeptForm;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.ResumePage;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.model.SignInPage;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.SignInForms;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
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
import java.util.ArrayList;
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

  /** Where a form of an ended session goes, and its fields, among those of the sign-in form. */
  private static final String KEPT_ACTION = "kept-action";

  private static final String KEPT_FIELD = "kept.";

  private final SignIn signIn;
  private final SignInForms forms;
  private final Frames frames;
  private final PageRenderer renderer;

  @Inject
  public SessionPages(SignIn signIn, Frames frames, PageRenderer renderer, SignInForms forms) {
    this.signIn = signIn;
    this.frames = frames;
    this.renderer = renderer;
    this.forms = forms;
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
        200,
        renderer.signIn(
            forms.page(caller, asked, next, "", reason(query, asked.language()), null, null)));
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
    Language language = new FormFields(form).language();
    String next = LocalPath.orElse(form.getFirst("next"), WORK);
    String username = text(form, "username").strip();
    String shown = username.substring(0, Math.min(LONGEST_USERNAME, username.length()));
    KeptForm kept = kept(form);
    Addressed asked = SignInForms.addressed(language);
    if (form.containsKey(FormFields.SWITCH)) {
      // The button of the other language, which keeps what was typed.
      String reason = kept == null ? null : Messages.of(language).text("signIn.kept");
      return PageAnswers.page(
          200, renderer.signIn(forms.page(caller, asked, next, shown, reason, null, kept)));
    }
    try {
      SignedIn opened =
          signIn.signIn(username, text(form, "password"), servletRequest.getRemoteAddr());
      Response response =
          kept == null
              ? PageAnswers.seeOther(language, Address.of(next)).build()
              : resume(opened, caller, asked, next, kept);
      String cookie = CallersCookie.of(servletRequest).start(opened.token());
      return Response.fromResponse(response).header(HttpHeaders.SET_COOKIE, cookie).build();
    } catch (CatalogException refused) {
      String problem = Names.of(refused.text(), language);
      SignInPage page = forms.page(caller, asked, next, shown, null, problem, kept);
      return PageAnswers.page(status(refused.code().category()), renderer.signIn(page));
    }
  }

  /** What was typed is sent on by a click, never by itself: somebody else may have signed in. */
  private Response resume(
      SignedIn opened, Caller caller, Addressed asked, String next, KeptForm kept) {
    Caller now = Caller.signedIn(Caller.Means.COOKIE, opened, caller.locale());
    return PageAnswers.page(
        200,
        renderer.resume(
            new ResumePage(
                frames.open(now, asked, Section.OTHER), opened.session().csrfToken(), kept, next)));
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

  /** What a form of an ended session held; null without one that could be sent on. */
  private static @Nullable KeptForm kept(MultivaluedMap<String, String> form) {
    String action = LocalPath.orElse(form.getFirst(KEPT_ACTION), "");
    if (!action.startsWith(WORK + "/")) {
      return null;
    }
    List<KeptForm.Field> fields = new ArrayList<>();
    form.forEach(
        (name, texts) -> {
          if (name.startsWith(KEPT_FIELD)) {
            String own = name.substring(KEPT_FIELD.length());
            texts.forEach(text -> fields.add(new KeptForm.Field(own, text)));
          }
        });
    return new KeptForm(action, fields);
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
