package id.blangkon.catalog.web;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.web.http.Readiness;
import id.blangkon.catalog.web.inject.ApiModule;
import id.blangkon.catalog.web.inject.CatalogModule;
import id.blangkon.catalog.web.inject.JerseyModule;
import id.blangkon.catalog.web.inject.JettyModule;
import id.blangkon.catalog.web.inject.OpenDataModule;
import id.blangkon.catalog.web.inject.PageModule;
import id.blangkon.catalog.web.inject.SecurityModule;
import id.blangkon.catalog.web.inject.StrictModule;
import id.blangkon.catalog.web.jetty.ServerFactory;
import id.blangkon.catalog.web.jetty.WebHandler;
import id.blangkon.catalog.web.security.RequestLimit;
import id.blangkon.catalog.web.security.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web layer of a catalogue. Either it listens by itself, from {@link #start} to {@link #close},
 * or its {@link #handler} is set into a host's own Jetty.
 */
public final class CatalogServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogServer.class);

  private final ServerConfiguration configuration;
  private final WebHandler web;
  private final Readiness readiness;
  private final @Nullable Catalog catalog;
  private @Nullable Server server;

  private CatalogServer(
      ServerConfiguration configuration, @Nullable Catalog catalog, Injector injector) {
    this.configuration = configuration;
    this.catalog = catalog;
    this.web = injector.getInstance(WebHandler.class);
    this.readiness = injector.getInstance(Readiness.class);
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Everything that the web layer of a catalogue answers, for a host's own Jetty. It answers each
   * path of its host name, so the host's handlers stand before it in a {@link Handler.Sequence}, or
   * it has a virtual host of its own: pages link to one another from the root. The host starts the
   * catalogue's worker, or runs it itself, and closes the catalogue after its server has stopped.
   */
  public static Handler handler(Catalog catalog) {
    return builder().catalog(catalog).build().handler();
  }

  /** Everything that the web layer answers, to be set into a host's own handlers; used once. */
  public Handler handler() {
    return web.handler();
  }

  /** Every route with the rule of who may call it. */
  public List<Route> routes() {
    return web.routes();
  }

  /**
   * Starts everything but listening, so that it takes less time then. Need not be called.
   *
   * @throws IllegalStateException when it was called or the server listens
   */
  public synchronized CatalogServer prepare() {
    if (server != null) {
      throw new IllegalStateException("the server has been started");
    }
    Server starting = ServerFactory.create(configuration, web.handler());
    server = starting;
    try {
      starting.start();
    } catch (Exception e) {
      close();
      throw new IllegalStateException("The server cannot be started: " + e.getMessage(), e);
    }
    return this;
  }

  /**
   * Begins to listen, and to follow the journal unless the configuration says that somebody else
   * does. The worker goes on until the catalogue is closed.
   *
   * @throws IllegalStateException when it listens already, or the port is taken
   */
  public synchronized CatalogServer start() {
    Server prepared = server == null ? prepare().server : server;
    if (prepared == null || prepared.getConnectors().length > 0) {
      throw new IllegalStateException("the server has been started");
    }
    try {
      ServerFactory.listen(prepared, configuration);
    } catch (Exception e) {
      close();
      throw new IllegalStateException(
          "Cannot listen on "
              + configuration.host()
              + ":"
              + configuration.port()
              + ". Is another server running there? Choose another --port.",
          e);
    }
    if (catalog != null && configuration.workerHere()) {
      catalog.worker().start();
    }
    return this;
  }

  /**
   * Where it listens, such as {@code http://127.0.0.1:8080/}.
   *
   * @throws IllegalStateException when it does not listen
   */
  public synchronized URI uri() {
    if (server == null || server.getConnectors().length == 0) {
      throw new IllegalStateException("the server does not listen");
    }
    int port = ((NetworkConnector) server.getConnectors()[0]).getLocalPort();
    String host =
        configuration.host().contains(":")
            ? "[" + configuration.host() + "]"
            : configuration.host();
    return URI.create("http://" + host + ":" + port + "/");
  }

  /** Takes no new requests, lets those under way finish, and stops. The catalogue stays open. */
  @Override
  public synchronized void close() {
    readiness.stop();
    Server stopping = server;
    server = null;
    if (stopping != null) {
      try {
        stopping.stop();
      } catch (Exception e) {
        LOG.warn("The server did not stop in order", e);
      }
    }
  }

  /** Builds a server. */
  public static final class Builder {
    private ServerConfiguration configuration = ServerConfiguration.onLoopback(8080);
    private final List<Module> modules = new ArrayList<>();
    private @Nullable Catalog catalog;
    private @Nullable Path dumps;

    private Builder() {
      modules.add(new StrictModule());
      modules.add(new JerseyModule());
    }

    /** What is served: the API and the pages of this catalogue. The server never closes it. */
    public Builder catalog(Catalog newCatalog) {
      catalog = newCatalog;
      modules.add(new CatalogModule(newCatalog));
      modules.add(new SecurityModule());
      modules.add(new ApiModule());
      modules.add(new PageModule());
      return this;
    }

    public Builder configuration(ServerConfiguration newConfiguration) {
      configuration = newConfiguration;
      return this;
    }

    /**
     * Where the files with all open contracting data are kept, which are made when somebody asks
     * for them; without a directory there are none. Nodes that serve one installation share it.
     */
    public Builder dumps(Path directory) {
      dumps = directory;
      return this;
    }

    /** Adds a Guice module, for instance one with resources of the embedder's own. */
    public Builder module(Module module) {
      modules.add(module);
      return this;
    }

    /**
     * Builds it; nothing listens yet.
     *
     * @throws com.google.inject.CreationException when something is missing, or a route declares no
     *     rule
     */
    public CatalogServer build() {
      List<Module> all = new ArrayList<>(modules);
      if (catalog != null) {
        all.add(new OpenDataModule(dumps));
      }
      all.add(
          new JettyModule(new RequestLimit(configuration.requestsPerMinute(), System::nanoTime)));
      return new CatalogServer(configuration, catalog, Guice.createInjector(Stage.PRODUCTION, all));
    }
  }
}
