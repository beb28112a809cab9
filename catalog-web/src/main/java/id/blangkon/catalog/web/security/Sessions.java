package id.blangkon.catalog.web.security;

import id.blangkon.catalog.access.SignedIn;
import java.util.Optional;

/** Finds who holds a session's token. */
@FunctionalInterface
public interface Sessions {

  /**
   * The session that the token belongs to with the person's present appointments; empty when it has
   * ended.
   */
  Optional<SignedIn> find(String token);
}
