package id.blangkon.catalog.web.jetty;

import id.blangkon.catalog.web.http.RouteName;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Times every request by method, route and status. */
final class MetricsHandler extends Handler.Wrapper {

  private static final String NO_ROUTE = "none";

  private final MeterRegistry registry;
  private final ConcurrentMap<Series, Timer> timers = new ConcurrentHashMap<>();
  private final AtomicInteger underway;

  private record Series(String method, String route, int status) {}

  MetricsHandler(Handler inner, MeterRegistry registry) {
    super(inner);
    this.registry = registry;
    this.underway = registry.gauge("http.server.requests.active", new AtomicInteger());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    RouteName route = new RouteName(NO_ROUTE);
    request.setAttribute(RouteName.ATTRIBUTE, route);
    underway.incrementAndGet();
    long begin = request.getBeginNanoTime();
    Request.addCompletionListener(
        request,
        failure -> {
          underway.decrementAndGet();
          // Any text may stand as a method; only real ones become a series.
          boolean real = HttpMethod.fromString(request.getMethod()) != null;
          String method = real ? request.getMethod() : "OTHER";
          timers
              .computeIfAbsent(new Series(method, route.get(), response.getStatus()), this::timer)
              .record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
        });
    return super.handle(request, response, callback);
  }

  private Timer timer(Series series) {
    return Timer.builder("http.server.requests")
        .description("Requests answered, by method, route and status")
        .tag("method", series.method())
        .tag("route", series.route())
        .tag("status", Integer.toString(series.status()))
        .register(registry);
  }
}
