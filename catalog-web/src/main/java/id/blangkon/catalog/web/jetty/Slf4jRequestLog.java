package id.blangkon.catalog.web.jetty;

import id.blangkon.catalog.web.problem.Faults;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request. Queries, which may hold what a person typed, and addresses of people
 * stay out of it.
 */
final class Slf4jRequestLog implements RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger("id.blangkon.catalog.web.requests");

  @Override
  public void log(Request request, Response response) {
    if (LOG.isInfoEnabled()) {
      long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - request.getBeginNanoTime());
      String path = request.getHttpURI().getPath();
      LOG.info(
          "{} {} {} {} B {} us",
          Faults.printable(request.getMethod()),
          path == null ? "-" : Faults.printable(path),
          response.getStatus(),
          Response.getContentBytesWritten(response),
          micros);
    }
  }
}
