package id.blangkon.catalog.access;

import java.time.Instant;

/**
 * A signed-in session.
 *
 * @param tokenHash SHA-256 of the token in hexadecimal; the token itself is never stored
 * @param csrfToken what a form of this session must send back
 */
public record Session(
    String tokenHash,
    String username,
    PersonId person,
    String csrfToken,
    Instant createdAt,
    Instant lastSeenAt,
    Instant expiresAt) {

  @Override
  public String toString() {
    return "session of " + username;
  }
}
