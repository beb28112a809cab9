package id.blangkon.catalog.web.page.registration;

import id.blangkon.catalog.access.SignedIn;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.web.jersey.CallersCookie;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
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

/**
 * Registering a business. Everybody may: one who has no account gets one with it and is signed in,
 * one who has registers one more business of theirs. An officer looks at it before it sells.
 */
@Path("/daftar")
@Produces(PageAnswers.HTML)
public final class RegistrationPages {

  private static final String PATH = "/daftar";
  private static final String SHOP = "/kerja/toko";

  private final Frames frames;
  private final FormTokens tokens;
  private final RegistrationForms forms;
  private final Registrations registrations;

  @Inject
  public RegistrationPages(
      Frames frames, FormTokens tokens, RegistrationForms forms, Registrations registrations) {
    this.frames = frames;
    this.tokens = tokens;
    this.forms = forms;
    this.registrations = registrations;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  public Response form(@Context Caller caller, @Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    return form(caller, asked, RegistrationForm.empty(asked.language()), 200, List.of(), "");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.PUBLIC)
  public Response register(
      MultivaluedMap<String, String> sent,
      @Context Caller caller,
      @Context HttpServletRequest servletRequest) {
    FormFields fields = new FormFields(sent);
    RegistrationForm typed = RegistrationForm.of(fields);
    Addressed asked = new Addressed(PATH, "", typed.language(), null);
    if (sent.containsKey(FormFields.SWITCH)) {
      // The button of the other language, which keeps what was typed.
      return form(caller, asked, typed, 200, List.of(), typed.sureNik());
    }
    // As it was typed: spaces are part of a password.
    String password = sent.getFirst("password") == null ? "" : sent.getFirst("password");
    RegistrationForm.Read read = typed.read(forms.regions(), null);
    List<FieldProblem> problems = new ArrayList<>();
    if (!caller.isSignedIn()) {
      problems.addAll(typed.personProblems());
      problems.addAll(registrations.accountProblems(typed, password));
    }
    problems.addAll(read.problems());
    if (!problems.isEmpty()) {
      return form(caller, asked, typed, 400, problems, read.sureNik());
    }
    NewSupplier registration = read.registration().orElseThrow();
    try {
      if (caller.isSignedIn()) {
        registrations.ofPerson(caller.actor(), registration, servletRequest.getRemoteAddr());
        return done(typed.language()).build();
      }
      SignedIn opened =
          registrations.ofNobody(typed, password, registration, servletRequest.getRemoteAddr());
      String cookie = CallersCookie.of(servletRequest).start(opened.token());
      return done(typed.language()).header(HttpHeaders.SET_COOKIE, cookie).build();
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      return form(
          caller,
          asked,
          typed,
          Problem.status(refusal.code().category()),
          RegistrationForms.problems(refusal, typed),
          read.sureNik());
    }
  }

  private static Response.ResponseBuilder done(Language language) {
    return PageAnswers.seeOther(language, Address.of(SHOP).with(Addressed.DONE, "registered"));
  }

  private Response form(
      Caller caller,
      Addressed asked,
      RegistrationForm typed,
      int status,
      List<FieldProblem> problems,
      String sureNik) {
    return forms.page(
        frames.open(caller, asked, Section.OTHER),
        tokens.again(caller, typed.key(), null),
        PATH,
        typed,
        !caller.isSignedIn(),
        null,
        status,
        problems,
        sureNik);
  }
}
