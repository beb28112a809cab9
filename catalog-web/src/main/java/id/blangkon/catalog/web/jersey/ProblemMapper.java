package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.problem.Audience;
import id.blangkon.catalog.web.problem.Faults;
import id.blangkon.catalog.web.problem.PlainErrorPage;
import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.problem.ProblemJson;
import id.blangkon.catalog.web.security.Caller;
import id.blangkon.catalog.web.security.SessionCookie;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.server.ContainerRequest;

/** The one exception mapper: whatever is thrown becomes a problem, as JSON or as a page. */
final class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final String SIGN_IN = "/masuk?next=";
  private static final String IN_ENGLISH = "lang=en";

  private final Provider<ContainerRequest> requests;
  private final ErrorPages pages;
  private final Problems problems;

  @Inject
  ProblemMapper(Provider<ContainerRequest> requests, ErrorPages pages, Problems problems) {
    this.requests = requests;
    this.pages = pages;
    this.problems = problems;
  }

  @Override
  public Response toResponse(Throwable error) {
    if (error instanceof RedirectionException redirection) {
      return redirection.getResponse();
    }
    ContainerRequest request = requests.get();
    String path = request.getRequestUri().getRawPath();
    Problem problem =
        problems
            .find(error)
            .orElseGet(() -> Problem.internal(Faults.log(request.getMethod(), path, error)));
    Audience audience = Audience.of(path, request.getHeaderString(HttpHeaders.ACCEPT));
    Response.ResponseBuilder response =
        switch (audience) {
          case PROGRAM -> json(problem, path, CallerFilter.callerOf(request));
          case PERSON -> page(problem, request);
        };
    if (error instanceof WebApplicationException http) {
      String allow = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
      response.header(HttpHeaders.ALLOW, allow);
    }
    if (problem.retryAfterSeconds() != null) {
      response.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
    }
    return response.build();
  }

  private static Response.ResponseBuilder json(Problem problem, String path, Caller caller) {
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, caller.locale().getLanguage())
            .entity(ProblemJson.write(problem, path, caller.locale()));
    return problem.status() == 401
        ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        : response;
  }

  private Response.ResponseBuilder page(Problem problem, ContainerRequest request) {
    URI uri = request.getRequestUri();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    if (problem.status() == 401) {
      return signIn(request, uri.getRawPath(), query);
    }
    boolean english = SendingPage.isEnglish(request);
    if (english && !List.of(query.split("&", -1)).contains(IN_ENGLISH)) {
      query = query.isEmpty() ? IN_ENGLISH : query + "&" + IN_ENGLISH;
    }
    return Response.status(problem.status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(draw(problem, CallerFilter.callerOf(request), uri.getRawPath(), query));
  }

  private byte[] draw(Problem problem, Caller caller, String path, String query) {
    try {
      return pages.page(problem, caller, path, query);
    } catch (RuntimeException cannotDraw) {
      String reference = Faults.log("GET", path, cannotDraw);
      Problem shown = problem.reference() == null ? problem.withReference(reference) : problem;
      return PlainErrorPage.write(shown, caller.locale());
    }
  }

  /**
   * To the sign-in page, and from there back to what was asked for; of a form, to the page that it
   * was sent from, or on with what was typed in it.
   */
  private Response.ResponseBuilder signIn(ContainerRequest request, String path, String query) {
    boolean repeatable = request.getMethod().equals("GET");
    String asked = path + (query.isEmpty() ? "" : "?" + query);
    String back = repeatable ? asked : SendingPage.address(request).orElse("/kerja");
    boolean swaps = request.getHeaderString("HX-Request") != null;
    if (!swaps && hadSession(request)) {
      Optional<byte[]> kept =
          LostForm.of(request, asked, back)
              .flatMap(form -> pages.signInAgain(CallerFilter.callerOf(request), form));
      if (kept.isPresent()) {
        return Response.status(Response.Status.UNAUTHORIZED)
            .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
            .entity(kept.get());
      }
    }
    String target =
        SIGN_IN
            + URLEncoder.encode(back, StandardCharsets.UTF_8)
            + (hadSession(request) ? "&why=expired" : "&why=needed")
            + (SendingPage.isEnglish(request) ? "&" + IN_ENGLISH : "");
    return swaps
        ? Response.status(Response.Status.UNAUTHORIZED).header("HX-Redirect", target)
        : Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, target);
  }

  /** A cookie that opens nothing any more is one of a session that has ended. */
  private static boolean hadSession(ContainerRequest request) {
    return Arrays.stream(SessionCookie.values())
        .map(cookie -> request.getCookies().get(cookie.cookieName()))
        .anyMatch(cookie -> cookie != null && !cookie.getValue().isEmpty());
  }
}
