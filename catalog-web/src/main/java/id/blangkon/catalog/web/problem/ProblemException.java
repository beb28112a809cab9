package id.blangkon.catalog.web.problem;

/** Ends a request with a problem that the core has no exception for. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.code() + ": " + problem.detail().english());
    this.problem = problem;
  }

  public static ProblemException of(TransportError error) {
    return new ProblemException(Problem.of(error));
  }

  public Problem problem() {
    return problem;
  }
}
