package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.web.http.PlainAddress;
import id.blangkon.catalog.web.problem.ProblemException;
import id.blangkon.catalog.web.problem.TransportError;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.net.URI;

/**
 * Refuses addresses that two readers could take differently: control characters, which no filter
 * means and not every database can hold, and path parameters, which nothing here uses.
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
final class PlainAddressFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    if (uri.getRawPath().indexOf(';') >= 0) {
      throw ProblemException.of(TransportError.ROUTE_NOT_FOUND);
    }
    if (!PlainAddress.isPlain(uri.getRawPath(), uri.getRawQuery())) {
      throw CatalogException.invalid(
          "address",
          "Alamat berisi karakter kendali. Ketik ulang pencarian Anda.",
          "The address contains control characters. Type your search again.");
    }
  }
}
