package id.blangkon.catalog.web.jersey;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.glassfish.jersey.server.ContainerRequest;

/** The form of a request that was refused, for the answer to it. */
final class SentForm {

  private SentForm() {}

  /** The form; empty when the body is none, cannot be read, or was read away already. */
  static Optional<Form> of(ContainerRequest request) {
    if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
      return Optional.empty();
    }
    try {
      return request.bufferEntity()
          ? Optional.of(request.readEntity(Form.class))
          : Optional.empty();
    } catch (BadRequestException | ProcessingException | IllegalStateException unreadable) {
      // The request is refused already, and that is the answer.
      return Optional.empty();
    }
  }
}
