package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.http.TransportFaults;
import id.blangkon.catalog.web.security.Caller;
import id.blangkon.catalog.web.security.Sessions;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.process.internal.RequestScoped;

/** Hands what Guice has built to Jersey, which keeps its own container. */
final class GuiceBridge extends AbstractBinder {

  private final Collection<Object> resources;
  private final Sessions sessions;
  private final ErrorPages pages;
  private final TransportFaults faults;

  GuiceBridge(
      Collection<Object> resources, Sessions sessions, ErrorPages pages, TransportFaults faults) {
    this.resources = resources;
    this.sessions = sessions;
    this.pages = pages;
    this.faults = faults;
  }

  @Override
  protected void configure() {
    resources.forEach(this::bindResource);
    bind(sessions).to(Sessions.class);
    bind(pages).to(ErrorPages.class);
    bind(faults).to(TransportFaults.class);
    bind(Problems.class).to(Problems.class).in(Singleton.class);
    bindFactory(CallerFactory.class)
        .to(Caller.class)
        .proxy(false)
        .proxyForSameScope(false)
        .in(RequestScoped.class);
  }

  private <T> void bindResource(T resource) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) resource.getClass();
    bind(resource).to(type);
  }
}
