package id.blangkon.catalog.web.security;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Session;
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
  private final @Nullable Actor actor;
  private final @Nullable Session session;
  private final Locale locale;

  private Caller(Means means, @Nullable Actor actor, @Nullable Session session, Locale locale) {
    this.means = means;
    this.actor = actor;
    this.session = session;
    this.locale = locale;
  }

  public static Caller anonymous(Locale locale) {
    return new Caller(Means.NONE, null, null, locale);
  }

  public static Caller signedIn(Means means, Actor actor, Session session, Locale locale) {
    return new Caller(means, actor, session, locale);
  }

  public boolean isSignedIn() {
    return actor != null;
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
    if (actor == null) {
      throw CatalogException.of(
          ErrorCode.UNAUTHENTICATED,
          "Anda belum masuk, atau sesi Anda sudah berakhir. Masuk lalu coba lagi.",
          "You are not signed in, or your session has ended. Sign in and try again.");
    }
    return actor;
  }

  /** Who acts, if anybody is signed in. */
  public Optional<Actor> findActor() {
    return Optional.ofNullable(actor);
  }

  /**
   * The session.
   *
   * @throws CatalogException with {@link ErrorCode#UNAUTHENTICATED} when nobody is signed in
   */
  public Session session() {
    actor();
    if (session == null) {
      throw new IllegalStateException("an actor without a session");
    }
    return session;
  }

  /**
   * What every form of this session sends back in the field {@code csrf} or the header {@code
   * X-CSRF-Token}.
   */
  public Optional<String> csrfToken() {
    return Optional.ofNullable(session).map(Session::csrfToken);
  }

  /** Indonesian or English. */
  public Locale locale() {
    return locale;
  }

  @Override
  public String toString() {
    return actor == null ? "anonymous" : actor.person().toString();
  }
}
