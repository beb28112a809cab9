package id.blangkon.catalog.web.security;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import java.util.Set;

/**
 * The declared rule of a route.
 *
 * @param roles of which the caller needs one; empty unless the level is {@link Access.Level#ROLE}
 */
public record AccessRule(Access.Level level, Set<Role> roles) {

  public AccessRule {
    roles = Set.copyOf(roles);
    if (roles.isEmpty() == (level == Access.Level.ROLE)) {
      throw new IllegalArgumentException(
          "a rule names roles when its level is ROLE, and only then");
    }
  }

  public static AccessRule of(Access access) {
    return new AccessRule(access.value(), Set.of(access.roles()));
  }

  public static AccessRule everybody() {
    return new AccessRule(Access.Level.PUBLIC, Set.of());
  }

  /**
   * Refuses a caller who does not meet the rule.
   *
   * @throws CatalogException with {@link ErrorCode#UNAUTHENTICATED} or {@link ErrorCode#FORBIDDEN}
   */
  public void check(Caller caller) {
    switch (level) {
      case PUBLIC -> {}
      case SIGNED_IN -> caller.actor();
      case ROLE ->
          caller
              .actor()
              .require(
                  roles.stream().anyMatch(caller.actor()::holds),
                  "pemegang peran yang ditunjuk",
                  "holders of the appointed role");
    }
  }
}
