package id.blangkon.catalog.access;

/**
 * A valid session and whose it is.
 *
 * @param token the secret by which the session is shown; known to its holder only
 */
public record SignedIn(String token, Session session, Actor actor) {

  @Override
  public String toString() {
    return "session of " + session.username();
  }
}
