package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.glassfish.hk2.api.Factory;
import org.glassfish.jersey.server.ContainerRequest;

/** Hands the caller to resource methods. */
final class CallerFactory implements Factory<Caller> {

  private final Provider<ContainerRequest> request;

  @Inject
  CallerFactory(Provider<ContainerRequest> request) {
    this.request = request;
  }

  @Override
  public Caller provide() {
    return CallerFilter.callerOf(request.get());
  }

  @Override
  public void dispose(Caller caller) {
    // Holds nothing.
  }
}
