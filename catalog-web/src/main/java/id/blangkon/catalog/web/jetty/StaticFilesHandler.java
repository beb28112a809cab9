package id.blangkon.catalog.web.jetty;

import id.blangkon.catalog.web.http.RouteName;
import id.blangkon.catalog.web.security.AccessRule;
import id.blangkon.catalog.web.security.Route;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Serves the static files from memory, compressed beforehand; a name holds its content's hash, so
 * it never changes.
 */
final class StaticFilesHandler extends Handler.Abstract.NonBlocking {

  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String A_DAY = "public, max-age=86400";

  private final Map<String, StaticFile> files;

  StaticFilesHandler(Map<String, StaticFile> files) {
    this.files = Map.copyOf(files);
  }

  List<Route> routes() {
    AccessRule rule = AccessRule.everybody();
    String name = getClass().getSimpleName();
    return List.of(
        new Route("GET", "/assets/{file}", rule, name),
        new Route("GET", "/favicon.ico", rule, name));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = Request.getPathInContext(request);
    StaticFile file = files.get(path);
    if (file == null || !Answers.isRead(request)) {
      return false;
    }
    if (request.getAttribute(RouteName.ATTRIBUTE) instanceof RouteName name) {
      name.set(file.immutable() ? "/assets/{file}" : path);
    }
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, file.immutable() ? FOREVER : A_DAY);
    response.getHeaders().put(HttpHeader.ETAG, file.tag());
    response.getHeaders().put(HttpHeader.VARY, "Accept-Encoding");
    if (Answers.has(request, file.tag())) {
      Answers.notModified(response, callback);
      return true;
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, file.contentType());
    if (Answers.acceptsGzip(request)) {
      response.getHeaders().put(HttpHeader.CONTENT_ENCODING, "gzip");
      Answers.body(request, response, callback, 200, file.gzip());
    } else {
      Answers.body(request, response, callback, 200, file.bytes());
    }
    return true;
  }

  /**
   * A file in memory.
   *
   * @param immutable whether its name holds its content's hash
   */
  // The arrays are handed straight to the network and shared by all requests; nobody changes them.
  @SuppressWarnings("ArrayRecordComponent")
  record StaticFile(String contentType, boolean immutable, String tag, byte[] bytes, byte[] gzip) {}
}
