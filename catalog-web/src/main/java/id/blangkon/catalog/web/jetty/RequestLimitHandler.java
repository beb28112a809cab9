package id.blangkon.catalog.web.jetty;

import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.problem.TransportError;
import id.blangkon.catalog.web.security.RequestLimit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses the requests of a network that makes too many, before they cost anything. */
final class RequestLimitHandler extends Handler.Wrapper {

  private static final String HEALTH = "/health/";

  private final RequestLimit limit;

  RequestLimitHandler(Handler inner, RequestLimit limit) {
    super(inner);
    this.limit = limit;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long seconds = limit.secondsToWait(Request.getRemoteAddr(request));
    String path = Request.getPathInContext(request);
    // A balancer that were refused here would take the node out for everybody.
    if (seconds == 0 || path.startsWith(HEALTH)) {
      return super.handle(request, response, callback);
    }
    Problem problem = Problem.of(TransportError.TOO_MANY_REQUESTS).withRetryAfter(seconds);
    ProblemErrorHandler.write(request, response, callback, path, problem);
    return true;
  }
}
