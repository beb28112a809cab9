package id.blangkon.catalog.web.security;

/**
 * The cookie that carries a session's token for pages. Its name has the {@code __Host-} prefix,
 * which binds it to this host and to https; over plain http it exists on loopback only, where there
 * is no network to listen on.
 */
public enum SessionCookie {
  SECURE("__Host-blangkon", "; Path=/; Secure; HttpOnly; SameSite=Lax"),
  LOOPBACK("blangkon", "; Path=/; HttpOnly; SameSite=Lax");

  private final String cookieName;
  private final String attributes;

  SessionCookie(String cookieName, String attributes) {
    this.cookieName = cookieName;
    this.attributes = attributes;
  }

  /** The cookie for a request. */
  public static SessionCookie of(boolean https, boolean fromLoopback) {
    return !https && fromLoopback ? LOOPBACK : SECURE;
  }

  public String cookieName() {
    return cookieName;
  }

  /**
   * The value of {@code Set-Cookie} that starts a session; it ends with the browser or with the
   * session.
   */
  public String start(String token) {
    return cookieName + "=" + token + attributes;
  }

  /** The value of {@code Set-Cookie} that ends a session. */
  public String end() {
    return cookieName + "=" + attributes + "; Max-Age=0";
  }
}
