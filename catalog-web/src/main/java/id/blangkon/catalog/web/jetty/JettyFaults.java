package id.blangkon.catalog.web.jetty;

import id.blangkon.catalog.web.http.TransportFaults;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;

/** The errors of Jetty that carry a status, and its giving up on a sender that fell silent. */
public final class JettyFaults implements TransportFaults {

  @Override
  public OptionalInt status(Throwable error) {
    if (error instanceof HttpException http) {
      return OptionalInt.of(http.getCode());
    }
    return error instanceof IOException && error.getCause() instanceof TimeoutException
        ? OptionalInt.of(HttpStatus.REQUEST_TIMEOUT_408)
        : OptionalInt.empty();
  }
}
