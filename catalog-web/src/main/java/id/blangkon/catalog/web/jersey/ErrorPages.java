package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.security.Caller;
import java.util.Optional;

/** Draws errors for people. */
@FunctionalInterface
public interface ErrorPages {

  /**
   * A page in UTF-8.
   *
   * @param path the path that was asked for
   * @param query its raw query; empty without one
   */
  byte[] page(Problem problem, Caller caller, String path, String query);

  /**
   * The page to sign in again that keeps what was typed in a form of an ended session; empty where
   * there is none.
   */
  default Optional<byte[]> signInAgain(Caller caller, LostForm form) {
    return Optional.empty();
  }
}
