package id.blangkon.catalog.web.page.site;

import gg.jte.output.Utf8ByteOutput;
import id.blangkon.catalog.web.http.EntityTags;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.security.Caller;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Makes the answers that carry pages. */
public final class PageAnswers {

  /** The media type of pages. */
  public static final String HTML = "text/html; charset=utf-8";

  private static final MediaType TYPE = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

  /** Long enough for one who goes to and fro, too short to show old figures. */
  public static final String BRIEFLY = "public, max-age=5";

  private PageAnswers() {}

  /**
   * A page that was asked for with GET. What nobody in particular asked for may be kept by caches
   * and is not sent again to one who has it.
   */
  public static Response page(Request request, Caller caller, Utf8ByteOutput page) {
    byte[] bytes = page.toByteArray();
    if (caller.isSignedIn()) {
      return Response.ok(bytes, TYPE).build();
    }
    String tag = EntityTags.of(bytes);
    Response.ResponseBuilder response = request.evaluatePreconditions(EntityTags.parse(tag));
    if (response == null) {
      response = Response.ok(bytes, TYPE);
    }
    return response
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, BRIEFLY)
        .header(HttpHeaders.VARY, "Cookie")
        .build();
  }

  /** A page with a status of its own, such as a form with what is wrong in it; never kept. */
  public static Response page(int status, Utf8ByteOutput page) {
    return Response.status(status).type(TYPE).entity(page.toByteArray()).build();
  }

  /** Sends the reader on after a form was taken, in the language of the form. */
  public static Response.ResponseBuilder seeOther(Language language, Address address) {
    Address target =
        language == Language.ID ? address : address.with(Addressed.LANGUAGE, language.tag());
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, target.toString());
  }
}
