package id.blangkon.catalog.web.jetty;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes whole answers from handlers. */
final class Answers {

  private Answers() {}

  /** Writes a body of a known length; of a HEAD request the headers only. */
  static void body(Request request, Response response, Callback callback, int status, byte[] body) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    if (HttpMethod.HEAD.is(request.getMethod())) {
      callback.succeeded();
    } else {
      response.write(true, ByteBuffer.wrap(body), callback);
    }
  }

  static void notModified(Response response, Callback callback) {
    response.setStatus(304);
    callback.succeeded();
  }

  /**
   * Whether the client has this version: one of its tags is ours, whatever encoding it was sent in.
   */
  static boolean has(Request request, String quotedTag) {
    HttpField field = request.getHeaders().getField(HttpHeader.IF_NONE_MATCH);
    return field != null && (field.contains(quotedTag) || "*".equals(field.getValue()));
  }

  static boolean acceptsGzip(Request request) {
    HttpField field = request.getHeaders().getField(HttpHeader.ACCEPT_ENCODING);
    return field != null && field.contains("gzip");
  }

  static boolean isRead(Request request) {
    return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
  }
}
