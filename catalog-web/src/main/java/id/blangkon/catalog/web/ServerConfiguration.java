package id.blangkon.catalog.web;

import java.time.Duration;
import java.util.Objects;

/**
 * How the server listens.
 *
 * @param host the address to listen on
 * @param port 0 for any free one
 * @param behindProxy whether a proxy of the operator stands in front, whose Forwarded headers are
 *     to be believed
 * @param idleTimeout after which a silent connection is closed
 * @param stopTimeout how long requests under way may take to finish when the server stops
 * @param workerHere whether this server runs the catalogue's worker; an embedder may run it instead
 * @param requestsPerMinute how many requests one network (an IPv4 address or an IPv6 /64) may make
 *     within a minute, at once or spread; 0 for any number. Further ones are answered with 429.
 *     This machine itself is not bounded
 */
public record ServerConfiguration(
    String host,
    int port,
    boolean behindProxy,
    Duration idleTimeout,
    Duration stopTimeout,
    boolean workerHere,
    int requestsPerMinute) {

  /** Far more than people click, also where many share an address. */
  public static final int REQUESTS_PER_MINUTE = 6_000;

  public ServerConfiguration {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(idleTimeout, "idleTimeout");
    Objects.requireNonNull(stopTimeout, "stopTimeout");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be 0 to 65535: " + port);
    }
    if (requestsPerMinute < 0) {
      throw new IllegalArgumentException(
          "requestsPerMinute must not be negative: " + requestsPerMinute);
    }
  }

  /** On this machine only. */
  public static ServerConfiguration onLoopback(int port) {
    return new ServerConfiguration(
        "127.0.0.1",
        port,
        false,
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        true,
        REQUESTS_PER_MINUTE);
  }

  public ServerConfiguration withHost(String newHost) {
    return new ServerConfiguration(
        newHost, port, behindProxy, idleTimeout, stopTimeout, workerHere, requestsPerMinute);
  }

  public ServerConfiguration withBehindProxy(boolean newBehindProxy) {
    return new ServerConfiguration(
        host, port, newBehindProxy, idleTimeout, stopTimeout, workerHere, requestsPerMinute);
  }

  /** How long a connection may be silent, within a request too. */
  public ServerConfiguration withIdleTimeout(Duration newIdleTimeout) {
    return new ServerConfiguration(
        host, port, behindProxy, newIdleTimeout, stopTimeout, workerHere, requestsPerMinute);
  }

  public ServerConfiguration withWorkerHere(boolean newWorkerHere) {
    return new ServerConfiguration(
        host, port, behindProxy, idleTimeout, stopTimeout, newWorkerHere, requestsPerMinute);
  }

  public ServerConfiguration withRequestsPerMinute(int newRequestsPerMinute) {
    return new ServerConfiguration(
        host, port, behindProxy, idleTimeout, stopTimeout, workerHere, newRequestsPerMinute);
  }
}
