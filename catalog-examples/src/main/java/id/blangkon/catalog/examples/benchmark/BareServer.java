package id.blangkon.catalog.examples.benchmark;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;

/** The least that a server could do: Jetty with one handler that writes a fixed body. */
final class BareServer implements AutoCloseable {

  private final Server server;

  /** A server that listens on a free port of this machine and answers with so many bytes. */
  BareServer(int size) throws Exception {
    server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    server.setHandler(new FixedBody(new byte[size]));
    server.start();
  }

  int port() {
    return server.getURI().getPort();
  }

  @Override
  public void close() {
    LifeCycle.stop(server);
  }

  private static final class FixedBody extends Handler.Abstract.NonBlocking {

    private final byte[] body;

    FixedBody(byte[] body) {
      this.body = body;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
      response.write(true, ByteBuffer.wrap(body), callback);
      return true;
    }
  }
}
