package id.blangkon.catalog.web.inject;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import id.blangkon.catalog.web.http.CachedRead;
import id.blangkon.catalog.web.http.Readiness;
import id.blangkon.catalog.web.http.TransportFaults;
import id.blangkon.catalog.web.jetty.JettyFaults;
import id.blangkon.catalog.web.jetty.WebHandler;
import id.blangkon.catalog.web.security.RequestLimit;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** The handlers, and what counts them. */
public final class JettyModule extends AbstractModule {

  private final RequestLimit limit;

  public JettyModule(RequestLimit limit) {
    this.limit = limit;
  }

  @Override
  protected void configure() {
    bind(RequestLimit.class).toInstance(limit);
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    bind(PrometheusMeterRegistry.class).toInstance(registry);
    bind(MeterRegistry.class).toInstance(registry);
    Multibinder.newSetBinder(binder(), CachedRead.class);
    bind(TransportFaults.class).toInstance(new JettyFaults());
    bind(Readiness.class).in(Singleton.class);
    bind(WebHandler.class).in(Singleton.class);
  }
}
