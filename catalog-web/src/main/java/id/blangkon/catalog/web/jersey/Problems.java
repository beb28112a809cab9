package id.blangkon.catalog.web.jersey;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.order.PolicyRefusalException;
import id.blangkon.catalog.order.StateConflictException;
import id.blangkon.catalog.web.http.TransportFaults;
import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds the problem in what was thrown, looking through what wraps it. */
final class Problems {

  private static final int DEEPEST = 10;

  private final TransportFaults faults;

  @Inject
  Problems(TransportFaults faults) {
    this.faults = faults;
  }

  /** The problem; empty when this is a fault of the system. */
  Optional<Problem> find(Throwable error) {
    Throwable cause = error;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      Optional<Problem> problem = known(cause);
      if (problem.isPresent()) {
        return problem;
      }
      cause = cause.getCause();
    }
    return error instanceof WebApplicationException http
        ? ofStatus(http.getResponse().getStatus())
        : Optional.empty();
  }

  private Optional<Problem> known(Throwable error) {
    if (error instanceof PolicyRefusalException refusal) {
      return Optional.of(Problem.of(refusal).withFindings(refusal.findings()));
    }
    if (error instanceof StateConflictException conflict) {
      return Optional.of(Problem.of(conflict).withCurrentState(conflict.state().name()));
    }
    if (error instanceof CatalogException catalog) {
      return Optional.of(Problem.of(catalog));
    }
    if (error instanceof ProblemException problem) {
      return Optional.of(problem.problem());
    }
    OptionalInt status = faults.status(error);
    if (status.isPresent()) {
      return ofStatus(status.getAsInt());
    }
    if (error instanceof JsonProcessingException json) {
      return ofJson(json);
    }
    return error instanceof CharacterCodingException
        ? Optional.of(malformed(null))
        : Optional.empty();
  }

  private static Optional<Problem> ofStatus(int status) {
    return status == 500 ? Optional.empty() : Optional.of(Problem.ofStatus(status));
  }

  private static Optional<Problem> ofJson(JsonProcessingException error) {
    if (error instanceof UnrecognizedPropertyException unknown) {
      return Optional.of(
          field(
              JsonPaths.of(unknown),
              "Isian ini tidak dikenal. Hapus, atau periksa ejaannya.",
              "This field is not known. Remove it or check its spelling."));
    }
    if (error instanceof JsonMappingException mapping && !causedByText(mapping)) {
      String path = JsonPaths.of(mapping);
      return Optional.of(
          path.isEmpty()
              ? malformed(mapping.getLocation())
              : field(
                  path,
                  "Nilai isian ini tidak dapat dibaca. Lihat bentuknya di /docs.",
                  "The value of this field cannot be read. See its form at /docs."));
    }
    return Optional.of(malformed(error.getLocation()));
  }

  /**
   * Whether the text itself is broken, so that a field's name would mislead. A number that is too
   * large for its field is no fault of the text.
   */
  private static boolean causedByText(JsonMappingException error) {
    return error.getCause() instanceof StreamReadException
        && !(error.getCause() instanceof InputCoercionException);
  }

  private static Problem field(String path, String indonesian, String english) {
    Bilingual text = Bilingual.of(indonesian, english);
    FieldError field = new FieldError(path, text);
    return Problem.of(new CatalogException(ErrorCode.INVALID_FIELD, text, List.of(field)));
  }

  private static Problem malformed(@Nullable JsonLocation at) {
    String line = at == null ? "" : " (" + at.getLineNr() + ":" + at.getColumnNr() + ")";
    return Problem.of(
        CatalogException.of(
            ErrorCode.MALFORMED_REQUEST,
            "Isi permintaan bukan JSON yang benar" + line + ". Perbaiki lalu kirim lagi.",
            "The request body is not proper JSON" + line + ". Mend it and send again."));
  }
}
