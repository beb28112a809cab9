package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.web.security.Caller;
import id.blangkon.catalog.web.security.Languages;
import id.blangkon.catalog.web.security.SessionCookie;
import id.blangkon.catalog.web.security.Sessions;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** Finds out who calls, before anything else; an anonymous caller costs no look-up. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
final class CallerFilter implements ContainerRequestFilter {

  private static final String PROPERTY = Caller.class.getName();
  private static final String BEARER = "bearer ";

  private final Sessions sessions;
  private final Provider<HttpServletRequest> servletRequest;

  @Inject
  CallerFilter(Sessions sessions, Provider<HttpServletRequest> servletRequest) {
    this.sessions = sessions;
    this.servletRequest = servletRequest;
  }

  /** Who calls; anonymous when the request failed before that was known. */
  static Caller callerOf(ContainerRequestContext request) {
    return request.getProperty(PROPERTY) instanceof Caller caller
        ? caller
        : Caller.anonymous(localeOf(request));
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Caller anonymous = Caller.anonymous(localeOf(request));
    request.setProperty(PROPERTY, anonymous);
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      request.setProperty(PROPERTY, byToken(authorization, anonymous));
    } else if (!request.getCookies().isEmpty()) {
      request.setProperty(PROPERTY, byCookie(request, anonymous));
    }
  }

  private Caller byToken(String authorization, Caller anonymous) {
    boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    String token = bearer ? authorization.substring(BEARER.length()).strip() : "";
    return sessions
        .find(token)
        .map(found -> Caller.signedIn(Caller.Means.BEARER, found, anonymous.locale()))
        .orElseThrow(CallerFilter::ended);
  }

  private Caller byCookie(ContainerRequestContext request, Caller anonymous) {
    Cookie cookie = request.getCookies().get(cookieOf(servletRequest.get()).cookieName());
    if (cookie == null || cookie.getValue().isEmpty()) {
      return anonymous;
    }
    return sessions
        .find(cookie.getValue())
        .map(found -> Caller.signedIn(Caller.Means.COOKIE, found, anonymous.locale()))
        .orElse(anonymous);
  }

  static SessionCookie cookieOf(HttpServletRequest request) {
    return SessionCookie.of(request.isSecure(), ClientAddress.isLoopback(request.getRemoteAddr()));
  }

  private static Locale localeOf(ContainerRequestContext request) {
    return Languages.preferred(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static CatalogException ended() {
    return CatalogException.of(
        ErrorCode.UNAUTHENTICATED,
        "Sesi ini sudah berakhir atau tidak dikenal. Masuk lagi untuk mendapat token baru.",
        "This session has ended or is not known. Sign in again for a new token.");
  }
}
