package id.blangkon.catalog.web.security;

import id.blangkon.catalog.access.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a route. Each method of each resource declares it; one that does not stops the start
 * of the server. What a caller may do with a particular thing is the core's to judge.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {

  /** Who may call. */
  Level value();

  /** For {@link Level#ROLE}: the roles of which the caller needs one. */
  Role[] roles() default {};

  /** Who may call a route. */
  enum Level {
    /** Everybody. */
    PUBLIC,
    /** Everybody who is signed in. */
    SIGNED_IN,
    /** Holders of one of the roles, in whatever tenant. */
    ROLE
  }
}
