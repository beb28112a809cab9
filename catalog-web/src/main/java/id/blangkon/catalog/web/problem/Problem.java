package id.blangkon.catalog.web.problem;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCategory;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.policy.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for the one who asked (RFC 9457).
 *
 * @param status the HTTP status
 * @param code a stable name
 * @param errors what is wrong with which field
 * @param findings of the rules that refused
 * @param reference a random id that also stands in the log; null when there is nothing to look up
 * @param currentState the present state of the thing when another was faster; null otherwise
 * @param retryAfterSeconds when the same request may succeed; null when that is not known
 */
public record Problem(
    int status,
    String code,
    Bilingual title,
    Bilingual detail,
    List<FieldError> errors,
    List<Finding> findings,
    @Nullable String reference,
    @Nullable String currentState,
    @Nullable Long retryAfterSeconds) {

  /** The media type of its JSON. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
    findings = List.copyOf(findings);
  }

  /** An error of the core. */
  public static Problem of(CatalogException error) {
    ErrorCategory category = error.code().category();
    return new Problem(
        status(category),
        error.code().name(),
        Titles.of(error.code()),
        error.text(),
        error.fields(),
        List.of(),
        null,
        null,
        retryAfter(category));
  }

  /** An error of HTTP. */
  public static Problem of(TransportError error) {
    return new Problem(
        error.status(),
        error.name(),
        Titles.ofStatus(error.status()),
        error.detail(),
        List.of(),
        List.of(),
        null,
        null,
        error == TransportError.SHUTTING_DOWN ? Long.valueOf(60) : null);
  }

  /** An error of HTTP with a status that has no code of its own. */
  public static Problem ofStatus(int status) {
    Problem nearest = of(TransportError.ofStatus(status));
    return new Problem(
        status,
        nearest.code,
        nearest.title,
        nearest.detail,
        List.of(),
        List.of(),
        null,
        null,
        nearest.retryAfterSeconds);
  }

  /** A fault of the system: the reader gets a reference and nothing of the cause. */
  public static Problem internal(String reference) {
    return of(TransportError.INTERNAL_ERROR).withReference(reference);
  }

  public Problem withReference(String newReference) {
    return new Problem(
        status,
        code,
        title,
        detail,
        errors,
        findings,
        newReference,
        currentState,
        retryAfterSeconds);
  }

  public Problem withFindings(List<Finding> newFindings) {
    return new Problem(
        status,
        code,
        title,
        detail,
        errors,
        newFindings,
        reference,
        currentState,
        retryAfterSeconds);
  }

  public Problem withCurrentState(String newCurrentState) {
    return new Problem(
        status,
        code,
        title,
        detail,
        errors,
        findings,
        reference,
        newCurrentState,
        retryAfterSeconds);
  }

  public Problem withRetryAfter(long seconds) {
    return new Problem(
        status, code, title, detail, errors, findings, reference, currentState, seconds);
  }

  /** The status of an answer that refuses for such a reason. */
  public static int status(ErrorCategory category) {
    return switch (category) {
      case INVALID -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case STALE -> 412;
      case REFUSED -> 422;
      case LIMITED -> 429;
      case UNAVAILABLE -> 503;
    };
  }

  private static @Nullable Long retryAfter(ErrorCategory category) {
    return switch (category) {
      // As long as the words of the refusal say.
      case LIMITED -> 15 * 60L;
      case UNAVAILABLE -> 60L;
      case INVALID, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT, STALE, REFUSED -> null;
    };
  }
}
