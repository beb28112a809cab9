package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.http.UploadedForm;
import id.blangkon.catalog.web.problem.ProblemException;
import id.blangkon.catalog.web.problem.TransportError;
import id.blangkon.catalog.web.security.Caller;
import id.blangkon.catalog.web.security.CrossSite;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another site made a browser ask for. With a cookie, which browsers send by
 * themselves, the session's token and the browser's word that the request came from here are both
 * needed; without one, a browser must not say that it came from elsewhere. A bearer token is never
 * sent by itself.
 */
@Priority(Priorities.AUTHENTICATION + 100)
final class CrossSiteFilter implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String SEC_FETCH_SITE = "Sec-Fetch-Site";
  private static final String ORIGIN = "Origin";

  @Override
  public void filter(ContainerRequestContext request) {
    if (SAFE.contains(request.getMethod())) {
      return;
    }
    Caller caller = CallerFilter.callerOf(request);
    boolean refused =
        switch (caller.means()) {
          case BEARER -> false;
          case NONE ->
              CrossSite.isForeign(
                  request.getHeaderString(SEC_FETCH_SITE),
                  request.getHeaderString(ORIGIN),
                  request.getHeaderString(HttpHeaders.HOST));
          case COOKIE ->
              !CrossSite.isSameOrigin(
                      request.getHeaderString(SEC_FETCH_SITE),
                      request.getHeaderString(ORIGIN),
                      request.getHeaderString(HttpHeaders.HOST))
                  || !CrossSite.sameToken(sentToken(request), caller.csrfToken().orElseThrow());
        };
    if (refused) {
      throw ProblemException.of(TransportError.FORM_NOT_VALID);
    }
  }

  private static @Nullable String sentToken(ContainerRequestContext context) {
    String header = context.getHeaderString(CrossSite.HEADER);
    if (header != null) {
      return header;
    }
    if (context instanceof ContainerRequest request
        && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())
        && request.bufferEntity()) {
      Form form = request.readEntity(Form.class);
      return form.asMap().getFirst(CrossSite.FIELD);
    }
    if (context instanceof ContainerRequest request
        && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())
        && request.bufferEntity()) {
      List<String> tokens =
          UploadedForm.read(
                  request.readEntity(byte[].class),
                  request.getHeaderString(HttpHeaders.CONTENT_TYPE))
              .texts()
              .getOrDefault(CrossSite.FIELD, List.of());
      return tokens.isEmpty() ? null : tokens.get(0);
    }
    return null;
  }
}
