package id.blangkon.catalog.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who reads an answer: a person with a browser, or a program. */
public enum Audience {
  PERSON,
  PROGRAM;

  private static final List<String> FOR_PROGRAMS =
      List.of("/api/", "/health/", "/metrics", "/openapi.json", "/ocds/", "/log/", "/assets/");

  /** Programs read what lies below their paths; elsewhere it is a person who accepts HTML. */
  public static Audience of(String path, @Nullable String accept) {
    boolean program = FOR_PROGRAMS.stream().anyMatch(path::startsWith);
    return !program && accept != null && accept.contains("text/html") ? PERSON : PROGRAM;
  }
}
