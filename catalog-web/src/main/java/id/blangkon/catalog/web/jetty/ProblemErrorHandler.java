package id.blangkon.catalog.web.jetty;

import id.blangkon.catalog.web.problem.Audience;
import id.blangkon.catalog.web.problem.Faults;
import id.blangkon.catalog.web.problem.PlainErrorPage;
import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.problem.ProblemJson;
import id.blangkon.catalog.web.security.Languages;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Errors that never reach Jersey: the same problems, as JSON or as a plain page. */
final class ProblemErrorHandler extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = request.getHttpURI().getPath() == null ? "/" : request.getHttpURI().getPath();
    write(request, response, callback, path, problem(request, response.getStatus(), path));
    return true;
  }

  /** Answers with a problem, as JSON or as a plain page. */
  static void write(
      Request request, Response response, Callback callback, String path, Problem problem) {
    HttpFields headers = request.getHeaders();
    Locale locale = Languages.preferred(headers.get(HttpHeader.ACCEPT_LANGUAGE));
    SecurityHeadersHandler.set(request, response.getHeaders());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    if (problem.retryAfterSeconds() != null) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, problem.retryAfterSeconds());
    }
    byte[] body =
        switch (Audience.of(path, headers.get(HttpHeader.ACCEPT))) {
          case PROGRAM -> {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
            response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, locale.getLanguage());
            yield ProblemJson.write(problem, path, locale);
          }
          case PERSON -> {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
            yield PlainErrorPage.write(problem, locale);
          }
        };
    Answers.body(request, response, callback, problem.status(), body);
  }

  private static Problem problem(Request request, int status, String path) {
    if (status != 500) {
      return Problem.ofStatus(status < 400 ? 400 : status);
    }
    Throwable cause =
        request.getAttribute(ERROR_EXCEPTION) instanceof Throwable thrown
            ? thrown
            : new IllegalStateException("an error without a cause");
    return Problem.internal(Faults.log(request.getMethod(), path, cause));
  }
}
