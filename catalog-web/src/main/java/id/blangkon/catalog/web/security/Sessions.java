package id.blangkon.catalog.web.security;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Session;
import java.util.Optional;

/** Finds who holds a session's token. */
@FunctionalInterface
public interface Sessions {

  /**
   * The session that the token belongs to with the person's present appointments; empty when it has
   * ended.
   */
  Optional<Holder> find(String token);

  /** A session and who holds it. */
  record Holder(Session session, Actor actor) {}
}
