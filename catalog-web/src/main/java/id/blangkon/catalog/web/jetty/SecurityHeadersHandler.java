package id.blangkon.catalog.web.jetty;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sets the headers that tell browsers to be careful on every answer. */
final class SecurityHeadersHandler extends Handler.Wrapper {

  private static final HttpField TRANSPORT =
      new PreEncodedHttpField("Strict-Transport-Security", "max-age=31536000");

  private static final List<HttpField> FIELDS =
      List.of(
          new PreEncodedHttpField(
              "Content-Security-Policy",
              "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                  + " form-action 'self'"),
          new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
          new PreEncodedHttpField("Referrer-Policy", "same-origin"),
          new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
          new PreEncodedHttpField("Cross-Origin-Resource-Policy", "same-origin"),
          new PreEncodedHttpField(
              "Permissions-Policy",
              "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));

  SecurityHeadersHandler(Handler inner) {
    super(inner);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    set(request, response.getHeaders());
    return super.handle(request, response, callback);
  }

  /** Sets them; again after an error has cleared what was set before. */
  static void set(Request request, HttpFields.Mutable headers) {
    FIELDS.forEach(headers::put);
    if (request.isSecure()) {
      headers.put(TRANSPORT);
    }
  }
}
