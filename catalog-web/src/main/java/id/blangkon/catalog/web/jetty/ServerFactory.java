package id.blangkon.catalog.web.jetty;

import id.blangkon.catalog.web.ServerConfiguration;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the standalone Jetty server around the handlers. */
public final class ServerFactory {

  private static final Logger LOG = LoggerFactory.getLogger(ServerFactory.class);
  private static final int MOST_THREADS = 200;
  private static final int FEWEST_THREADS = 8;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final int QUEUE = 512;

  private ServerFactory() {}

  /** A server that is not started yet, and then does not {@link #listen} yet. */
  public static Server create(ServerConfiguration configuration, Handler handler) {
    Server server = new Server(threads());
    server.setHandler(new GracefulHandler(handler));
    server.setErrorHandler(new ProblemErrorHandler());
    server.setRequestLog(new Slf4jRequestLog());
    server.setStopTimeout(configuration.stopTimeout().toMillis());
    server.setStopAtShutdown(false);
    return server;
  }

  /**
   * Lets a server that was started listen.
   *
   * @throws Exception when the port cannot be had
   */
  public static void listen(Server server, ServerConfiguration configuration) throws Exception {
    ServerConnector connector =
        new ServerConnector(server, new HttpConnectionFactory(http(configuration)));
    connector.setHost(configuration.host());
    connector.setPort(configuration.port());
    connector.setIdleTimeout(configuration.idleTimeout().toMillis());
    connector.setAcceptQueueSize(QUEUE);
    server.addConnector(connector);
    connector.start();
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
    threads.setName("http");
    if (VirtualThreads.areSupported()) {
      threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    }
    LOG.info("Requests run on {} threads", VirtualThreads.areSupported() ? "virtual" : "platform");
    return threads;
  }

  private static HttpConfiguration http(ServerConfiguration configuration) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setResponseHeaderSize(HEADER_BYTES);
    if (configuration.behindProxy()) {
      http.addCustomizer(new NearestForwarder());
      http.addCustomizer(new ForwardedRequestCustomizer());
    }
    return http;
  }
}
