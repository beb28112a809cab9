package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Session;
import java.time.Instant;
import java.util.UUID;

record SessionRow(
    String tokenHash,
    String username,
    UUID personId,
    String csrfToken,
    Instant createdAt,
    Instant lastSeenAt,
    Instant expiresAt) {

  static SessionRow of(Session session) {
    return new SessionRow(
        session.tokenHash(),
        session.username(),
        session.person().value(),
        session.csrfToken(),
        session.createdAt(),
        session.lastSeenAt(),
        session.expiresAt());
  }

  Session toSession() {
    return new Session(
        tokenHash, username, PersonId.of(personId), csrfToken, createdAt, lastSeenAt, expiresAt);
  }

  @Override
  public String toString() {
    return "session of " + username;
  }
}
