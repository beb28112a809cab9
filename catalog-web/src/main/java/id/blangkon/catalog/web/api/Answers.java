package id.blangkon.catalog.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.blangkon.catalog.web.http.EntityTags;
import id.blangkon.catalog.web.http.Pages;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * Makes answers that caches may keep: rendered once, tagged by their content, not sent again to one
 * who has them.
 */
final class Answers {

  /** For what changes with every order or edit. */
  static final String BRIEFLY = "public, max-age=1";

  /** For figures, which are counted anew as often. */
  static final String AS_FIGURES = "public, max-age=5";

  /** For what changes rarely. */
  static final String FOR_A_MINUTE = "public, max-age=60";

  private final ObjectMapper mapper;

  @Inject
  Answers(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** A body that is the same for everybody. */
  Response shared(Request request, Object body, String cacheControl) {
    return shared(request, bytes(body), cacheControl).build();
  }

  /** A page of a list that is the same for everybody. */
  Response sharedPage(
      Request request, UriInfo uri, Object body, @Nullable String next, String cacheControl) {
    Response.ResponseBuilder response = shared(request, bytes(body), cacheControl);
    return link(response, uri, next).build();
  }

  /** A page of a list of the caller's own. */
  Response ownPage(UriInfo uri, Object body, @Nullable String next) {
    return link(Response.ok(body), uri, next).build();
  }

  private byte[] bytes(Object body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + body.getClass(), e);
    }
  }

  private static Response.ResponseBuilder shared(
      Request request, byte[] bytes, String cacheControl) {
    String tag = EntityTags.of(bytes);
    Response.ResponseBuilder response = request.evaluatePreconditions(EntityTags.parse(tag));
    if (response == null) {
      response = Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE);
    }
    return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, cacheControl);
  }

  private static Response.ResponseBuilder link(
      Response.ResponseBuilder response, UriInfo uri, @Nullable String next) {
    return next == null
        ? response
        : response.header(
            HttpHeaders.LINK,
            Pages.linkToNext(
                uri.getRequestUri().getRawPath(), uri.getRequestUri().getRawQuery(), next));
  }
}
