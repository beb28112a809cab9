package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.security.Caller;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * Nothing is kept by caches unless its resource says so, and never what a signed-in caller sees.
 */
final class CachePolicyFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Caller caller = CallerFilter.callerOf(request);
    if (isFormAgain(request, response)) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    } else if (caller.isSignedIn()
        || response.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL) == null) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  /**
   * A page that answers a form: a browser that goes back to it cannot ask for it anew, and would
   * show an error of its own if it were not allowed to keep it for its one reader.
   */
  private static boolean isFormAgain(
      ContainerRequestContext request, ContainerResponseContext response) {
    return request.getMethod().equals(HttpMethod.POST)
        && response.getStatus() == 200
        && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
  }
}
