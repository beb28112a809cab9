package id.blangkon.catalog.web.jetty;

import id.blangkon.catalog.web.http.CachedRead;
import id.blangkon.catalog.web.http.EntityTags;
import id.blangkon.catalog.web.jersey.JerseyApplication;
import id.blangkon.catalog.web.page.Assets;
import id.blangkon.catalog.web.security.RequestLimit;
import id.blangkon.catalog.web.security.Route;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * All handlers of the web layer as one, from the outside in: what is counted, guarded, read to its
 * end, bounded, compressed, answered.
 */
public final class WebHandler {

  private static final long BODY_BYTES = 1024 * 1024;
  private static final long UNBOUNDED = -1;
  private static final int WORTH_COMPRESSING = 1024;

  private final Handler root;
  private final List<Route> routes;

  @Inject
  public WebHandler(
      JerseyApplication jersey,
      Set<CachedRead> cachedReads,
      MeterRegistry registry,
      RequestLimit limit) {
    StaticFilesHandler files = new StaticFilesHandler(staticFiles());
    Handler answers =
        new Handler.Sequence(
            new CachedReadHandler(cachedReads), files, compressed(servlets(jersey)));
    SizeLimitHandler bounded = new SizeLimitHandler(BODY_BYTES, UNBOUNDED);
    bounded.setHandler(answers);
    this.root =
        new MetricsHandler(
            new SecurityHeadersHandler(
                new UnreadBodyHandler(new RequestLimitHandler(bounded, limit))),
            registry);
    this.routes = new ArrayList<>(files.routes());
    this.routes.addAll(jersey.routes());
  }

  /** The handler, to be set into a server or a host's own handlers. */
  public Handler handler() {
    return root;
  }

  /** Every route that it answers. */
  public List<Route> routes() {
    return List.copyOf(routes);
  }

  private static Handler servlets(JerseyApplication jersey) {
    ServletContextHandler context = new ServletContextHandler("/", false, false);
    ServletHolder holder = new ServletHolder(new ServletContainer(jersey.configuration()));
    holder.setInitOrder(1);
    context.addServlet(holder, "/*");
    context.setErrorHandler(new ProblemErrorHandler());
    context.getServletHandler().setStartWithUnavailable(false);
    context.getServletHandler().setDecodeAmbiguousURIs(false);
    return context;
  }

  private static Map<String, StaticFilesHandler.StaticFile> staticFiles() {
    Map<String, StaticFilesHandler.StaticFile> files = new HashMap<>();
    Assets assets = Assets.shared();
    assets.all().forEach(asset -> files.put(asset.path(), file(asset, true)));
    // Browsers ask for it by this name without having been told to; what they get is the drawing.
    assets.named(Assets.FAVICON).ifPresent(icon -> files.put("/favicon.ico", file(icon, false)));
    return files;
  }

  private static StaticFilesHandler.StaticFile file(Assets.Asset asset, boolean immutable) {
    byte[] bytes = asset.bytes();
    return new StaticFilesHandler.StaticFile(
        asset.contentType(), immutable, EntityTags.of(bytes), bytes, asset.gzip());
  }

  private static Handler compressed(Handler inner) {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(WORTH_COMPRESSING);
    CompressionHandler handler = new CompressionHandler(inner);
    handler.putCompression(gzip);
    handler.putConfiguration("/*", CompressionConfig.builder().defaults().build());
    return handler;
  }
}
