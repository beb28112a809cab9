package id.blangkon.catalog.web.jetty;

import id.blangkon.catalog.web.http.TransportFaults;
import java.util.OptionalInt;
import org.eclipse.jetty.http.HttpException;

/** The errors of Jetty that carry a status. */
public final class JettyFaults implements TransportFaults {

  @Override
  public OptionalInt status(Throwable error) {
    return error instanceof HttpException http
        ? OptionalInt.of(http.getCode())
        : OptionalInt.empty();
  }
}
