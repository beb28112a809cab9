package id.blangkon.catalog.web.security;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises requests that another site made a browser send. */
public final class CrossSite {

  /** The form field of the token. */
  public static final String FIELD = "csrf";

  /** The header of the token. */
  public static final String HEADER = "X-CSRF-Token";

  private CrossSite() {}

  /**
   * Whether the browser says that its own page of this site sent the request. One that says nothing
   * is not believed.
   *
   * @param host the Host header, such as {@code localhost:8080}
   */
  public static boolean isSameOrigin(
      @Nullable String secFetchSite, @Nullable String origin, @Nullable String host) {
    if (secFetchSite != null) {
      return secFetchSite.equals("same-origin");
    }
    return origin != null
        && host != null
        && authority(origin).filter(host::equalsIgnoreCase).isPresent();
  }

  /** Whether a browser says that another site sent the request; silence is no proof. */
  public static boolean isForeign(
      @Nullable String secFetchSite, @Nullable String origin, @Nullable String host) {
    boolean silent = secFetchSite == null && origin == null;
    return !silent && !isSameOrigin(secFetchSite, origin, host);
  }

  /** Compares the tokens in constant time. */
  public static boolean sameToken(@Nullable String sent, String expected) {
    return sent != null
        && MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
