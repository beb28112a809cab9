package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.security.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;

/** Says which session cookie fits the connection of a request. */
public final class CallersCookie {

  private CallersCookie() {}

  public static SessionCookie of(HttpServletRequest request) {
    return CallerFilter.cookieOf(request);
  }
}
