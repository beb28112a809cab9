package id.blangkon.catalog.web.api;

import id.blangkon.catalog.web.security.Access;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Figures about the server, in Prometheus's form. They hold nothing of anybody. */
@Path("/metrics")
public final class MetricsResource {

  private final PrometheusMeterRegistry registry;

  @Inject
  MetricsResource(PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  @GET
  @Produces("text/plain; version=0.0.4; charset=utf-8")
  @Access(Access.Level.PUBLIC)
  public String scrape() {
    return registry.scrape();
  }
}
