package id.blangkon.catalog.web.api;

import id.blangkon.catalog.web.http.EntityTags;
import id.blangkon.catalog.web.http.Rendered;
import id.blangkon.catalog.web.http.StyleSheet;
import id.blangkon.catalog.web.security.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The description of the API, for programs and for people. */
@Path("/")
public final class DocumentationResource {

  private static final String AN_HOUR = "public, max-age=3600";

  private final OpenApiDocument document;
  private final StyleSheet style;
  private volatile @Nullable Rendered page;

  @Inject
  DocumentationResource(OpenApiDocument document, StyleSheet style) {
    this.document = document;
    this.style = style;
  }

  @GET
  @Path("openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Access(Access.Level.PUBLIC)
  public Response openApi(@Context Request request) {
    return answer(request, document.rendered());
  }

  @GET
  @Path("docs")
  @Produces("text/html; charset=utf-8")
  @Access(Access.Level.PUBLIC)
  public Response docs(@Context Request request) {
    Rendered drawn = page;
    if (drawn == null) {
      String html = DocumentationPage.draw(document.tree(), style.path());
      drawn = new Rendered(html.getBytes(StandardCharsets.UTF_8), null);
      page = drawn;
    }
    return answer(request, drawn);
  }

  private static Response answer(Request request, Rendered body) {
    Response.ResponseBuilder response = request.evaluatePreconditions(EntityTags.parse(body.tag()));
    if (response == null) {
      response = Response.ok(body.bytes());
    }
    return response
        .header(HttpHeaders.ETAG, body.tag())
        .header(HttpHeaders.CACHE_CONTROL, AN_HOUR)
        .build();
  }
}
