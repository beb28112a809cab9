package id.blangkon.catalog.web.security;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Session;
import id.blangkon.catalog.access.SignedIn;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who calls, and in which language. Resources take it as {@code @Context Caller caller}. */
public final class Caller {

  /** How a caller proved who they are. */
  public enum Means {
    NONE,
    BEARER,
    COOKIE
  }

  private final Means means;
  private final @Nullable SignedIn signedIn;
  private final Locale locale;

  private Caller(Means means, @Nullable SignedIn signedIn, Locale locale) {
    this.means = means;
    this.signedIn = signedIn;
    this.locale = locale;
  }

  public static Caller anonymous(Locale locale) {
    return new Caller(Means.NONE, null, locale);
  }

  public static Caller signedIn(Means means, SignedIn signedIn, Locale locale) {
    return new Caller(means, signedIn, locale);
  }

  public boolean isSignedIn() {
    return signedIn != null;
  }

  public Means means() {
    return means;
  }

  /**
   * Who acts.
   *
   * @throws CatalogException with {@link ErrorCode#UNAUTHENTICATED} when nobody is signed in
   */
  public Actor actor() {
    return require().actor();
  }

  /** Who acts, if anybody is signed in. */
  public Optional<Actor> findActor() {
    return Optional.ofNullable(signedIn).map(SignedIn::actor);
  }

  /**
   * The session.
   *
   * @throws CatalogException with {@link ErrorCode#UNAUTHENTICATED} when nobody is signed in
   */
  public Session session() {
    return require().session();
  }

  /**
   * The secret of the session.
   *
   * @throws CatalogException with {@link ErrorCode#UNAUTHENTICATED} when nobody is signed in
   */
  public String token() {
    return require().token();
  }

  /**
   * What every form of this session sends back in the field {@code csrf} or the header {@code
   * X-CSRF-Token}.
   */
  public Optional<String> csrfToken() {
    return Optional.ofNullable(signedIn).map(SignedIn::session).map(Session::csrfToken);
  }

  /** Indonesian or English. */
  public Locale locale() {
    return locale;
  }

  private SignedIn require() {
    if (signedIn == null) {
      throw CatalogException.of(
          ErrorCode.UNAUTHENTICATED,
          "Anda belum masuk, atau sesi Anda sudah berakhir. Masuk lalu coba lagi.",
          "You are not signed in, or your session has ended. Sign in and try again.");
    }
    return signedIn;
  }

  @Override
  public String toString() {
    return signedIn == null ? "anonymous" : signedIn.actor().person().toString();
  }
}
