package id.blangkon.catalog.examples;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.web.CatalogServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.Callback;

/** An agency's own Jetty, which had a page of its own before and answers for the catalogue too. */
public final class HostServer {

  private HostServer() {}

  /** Starts the agency's server; 0 for any free port. */
  static Server start(Catalog catalog, int port) throws Exception {
    Server server = new Server(port);
    Handler own = new ContextHandler(new Greeting(), "/dinas");
    server.setHandler(new Handler.Sequence(own, CatalogServer.handler(catalog)));
    server.start();
    catalog.worker().start();
    return server;
  }

  public static void main(String[] arguments) throws Exception {
    try (Catalog catalog = Catalog.builder().storage(H2Storage.inMemory()).build()) {
      SmallOffice.in(catalog);
      Server server = start(catalog, 0);
      try {
        print(server.getURI().resolve("/dinas/"));
        print(server.getURI().resolve("/api/v1/products?q=nasi+box"));
      } finally {
        server.stop();
      }
    }
  }

  private static void print(URI uri) throws IOException, InterruptedException {
    String body =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
            .body();
    System.out.println(uri.getPath() + ": " + body);
  }

  /** What the agency's server answered before. */
  private static final class Greeting extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      Content.Sink.write(response, true, "Dinas Pendidikan Kota Semarang", callback);
      return true;
    }
  }
}
