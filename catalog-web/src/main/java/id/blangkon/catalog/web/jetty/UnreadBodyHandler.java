package id.blangkon.catalog.web.jetty;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads what an answer left unread of its request, such as the body of a refused one. Jetty would
 * close the connection at once without having said so: a client that is still sending loses the
 * answer, and one that sends its next request on the same connection gets none.
 *
 * <p>The answer goes out first; the rest of the body is thrown away as it comes and holds no
 * thread. A rest that is too long, or whose length nobody knows, is answered with {@code
 * Connection: close}, and the connection ends when the rest has come or {@link UnreadBody#MOST}
 * bytes of it.
 */
final class UnreadBodyHandler extends Handler.Wrapper {

  UnreadBodyHandler(Handler inner) {
    super(inner);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getLength() <= 0 && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
      return super.handle(request, response, callback);
    }
    UnreadBody body = new UnreadBody(request, response, callback);
    return super.handle(body.request(), body.response(), body.callback());
  }
}
