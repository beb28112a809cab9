package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.security.Caller;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Nothing is kept by caches unless its resource says so, and never what a signed-in caller sees.
 */
final class CachePolicyFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Caller caller = CallerFilter.callerOf(request);
    if (caller.isSignedIn() || response.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL) == null) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
