package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.security.Caller;

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
}
