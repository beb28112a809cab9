package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.Session;
import id.blangkon.catalog.access.SignedIn;
import id.blangkon.catalog.web.jersey.WebResource;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Sessions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A request that is refused before its body has come: the client gets the answer, and the
 * connection either serves the next request or was said to close.
 */
class UnreadBodiesTest {

  private static final String TOKEN = "a-token-of-the-test";
  private static final String NEXT = "GET /api/v1/probe HTTP/1.1\r\nHost: a\r\n\r\n";
  private static final String CLOSES = "connection: close";
  private static final long UNREAD_AT_MOST = 8L * 1024 * 1024;

  private static CatalogServer server;

  /** What may not be called, and what may. */
  @Path("/api/v1/probe")
  @Produces("application/json")
  public static final class ProbeResource {

    /** What it reads. */
    public record ProbeJson(String name) {}

    @GET
    @Access(Access.Level.PUBLIC)
    public ProbeJson open() {
      return new ProbeJson("open");
    }

    @POST
    @Consumes("application/json")
    @Access(Access.Level.PUBLIC)
    public ProbeJson echo(ProbeJson body) {
      return body;
    }

    @POST
    @Path("/admin")
    @Consumes("application/json")
    @Access(value = Access.Level.ROLE, roles = Role.PROVINCIAL_ADMIN)
    public ProbeJson admin(ProbeJson body) {
      return body;
    }
  }

  private static final class ProbeModule extends AbstractModule {
    @Override
    protected void configure() {
      Multibinder.newSetBinder(binder(), Object.class, WebResource.class)
          .addBinding()
          .toInstance(new ProbeResource());
      bind(Sessions.class).toInstance(UnreadBodiesTest::session);
    }
  }

  private static Optional<SignedIn> session(String token) {
    PersonId person = PersonId.of(new UUID(1, 1));
    Instant now = Instant.EPOCH;
    return Optional.of(token)
        .filter(TOKEN::equals)
        .map(
            known ->
                new SignedIn(
                    known,
                    new Session("hash", "probe", person, "csrf", now, now, now),
                    new Actor(person, "Probe", List.of())));
  }

  private static CatalogServer started(ServerConfiguration configuration) {
    return CatalogServer.builder()
        .configuration(configuration)
        .module(new ProbeModule())
        .build()
        .start();
  }

  @BeforeAll
  static void start() {
    server = started(ServerConfiguration.onLoopback(0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A connection that is kept, on which a test sends as it likes. */
  private static final class Connection implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    Connection(CatalogServer to) throws IOException {
      URI uri = to.uri();
      socket = new Socket(uri.getHost(), uri.getPort());
      socket.setSoTimeout(10_000);
      in = socket.getInputStream();
    }

    void send(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    }

    /** The head of the next answer, in lower case; its body is read and thrown away. */
    String answer() throws IOException {
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        int next = in.read();
        assertThat(next).as("the answer, so far: " + head).isNotNegative();
        head.write(next);
      }
      String text = head.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
      int length = Integer.parseInt(text.replaceAll("(?s).*content-length: (\\d+).*", "$1"));
      in.readNBytes(length);
      return text;
    }

    boolean isAtItsEnd() throws IOException {
      return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static String head(String request, String type, String more) {
    return request
        + " HTTP/1.1\r\nHost: a\r\nContent-Type: "
        + type
        + "\r\n"
        + more
        + (more.isEmpty() ? "" : "\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "POST /api/v1/probe/admin, application/json, '', 401",
    "POST /api/v1/probe/admin, application/json, Authorization: Bearer " + TOKEN + ", 403",
    "POST /api/v1/nothing, application/json, '', 404",
    "PUT /api/v1/probe, application/json, '', 405",
    "POST /api/v1/probe, text/xml, '', 415",
    "POST /api/v1/probe, application/json, Origin: http://evil.example, 403",
  })
  void theBodyOfARefusedRequestMayComeAfterTheAnswer(
      String request, String type, String more, int status) throws IOException {
    try (Connection connection = new Connection(server)) {
      for (int i = 0; i < 3; i++) {
        connection.send(head(request, type, more) + "Content-Length: 12\r\n\r\n");
        assertThat(connection.answer()).startsWith("http/1.1 " + status).doesNotContain(CLOSES);
        connection.send("{\"name\":");
        connection.send("\"a\"}");
        connection.send(NEXT);
        assertThat(connection.answer()).startsWith("http/1.1 200").doesNotContain(CLOSES);
      }
    }
  }

  @Test
  void aBodyOverTheLimitIsReadAwayToo() throws IOException {
    String body = " ".repeat(3 * 1024 * 1024);
    try (Connection connection = new Connection(server)) {
      connection.send(
          head("POST /api/v1/probe", "application/json", "")
              + "Content-Length: "
              + body.length()
              + "\r\n\r\n");
      assertThat(connection.answer()).startsWith("http/1.1 413").doesNotContain(CLOSES);
      connection.send(body);
      connection.send(NEXT);
      assertThat(connection.answer()).startsWith("http/1.1 200");
    }
  }

  @Test
  void aBodyFarOverTheLimitIsSaidToCloseTheConnection() throws IOException {
    try (Connection connection = new Connection(server)) {
      connection.send(
          head("POST /api/v1/probe", "application/json", "")
              + "Content-Length: "
              + (UNREAD_AT_MOST + 1)
              + "\r\n\r\n");
      assertThat(connection.answer()).startsWith("http/1.1 413").contains(CLOSES);
    }
  }

  @Test
  void aBodyOfUnknownLengthIsSaidToCloseTheConnectionAndIsReadToItsEnd() throws IOException {
    try (Connection connection = new Connection(server)) {
      connection.send(
          head("POST /api/v1/probe/admin", "application/json", "")
              + "Transfer-Encoding: chunked\r\n\r\n");
      assertThat(connection.answer()).startsWith("http/1.1 401").contains(CLOSES);
      connection.send("c\r\n{\"name\":\"a\"}\r\n0\r\n\r\n");
      assertThat(connection.isAtItsEnd()).isTrue();
    }
  }

  @Test
  void whoWaitsToBeToldToSendIsToldThatTheConnectionCloses() throws IOException {
    try (Connection connection = new Connection(server)) {
      connection.send(
          head("POST /api/v1/probe/admin", "application/json", "Expect: 100-continue")
              + "Content-Length: 12\r\n\r\n");
      assertThat(connection.answer()).startsWith("http/1.1 401").contains(CLOSES);
      assertThat(connection.isAtItsEnd()).isTrue();
    }
  }

  @Test
  void aBodyThatIsWantedMayComeLateToo() throws IOException {
    try (Connection connection = new Connection(server)) {
      for (int i = 0; i < 3; i++) {
        connection.send(
            head("POST /api/v1/probe", "application/json", "") + "Content-Length: 12\r\n\r\n");
        connection.send("{\"name\":\"a\"}");
        assertThat(connection.answer()).startsWith("http/1.1 200").doesNotContain(CLOSES);
      }
    }
  }

  @Test
  void theBodyOfOneRequestTooManyMayComeAfterTheAnswer() throws IOException {
    ServerConfiguration oneAMinute =
        ServerConfiguration.onLoopback(0).withBehindProxy(true).withRequestsPerMinute(1);
    try (CatalogServer strict = started(oneAMinute);
        Connection connection = new Connection(strict)) {
      String from = "X-Forwarded-For: 203.0.113.7";
      for (int status : new int[] {404, 429, 429}) {
        connection.send(
            head("POST /api/v1/nothing", "application/json", from) + "Content-Length: 12\r\n\r\n");
        assertThat(connection.answer()).startsWith("http/1.1 " + status).doesNotContain(CLOSES);
        connection.send("{\"name\":\"a\"}");
      }
    }
  }

  @Test
  void aSenderWhoFallsSilentIsToldSo() throws IOException {
    ServerConfiguration impatient =
        ServerConfiguration.onLoopback(0).withIdleTimeout(Duration.ofMillis(300));
    try (CatalogServer strict = started(impatient);
        Connection connection = new Connection(strict)) {
      connection.send(
          head("POST /api/v1/probe", "application/json", "") + "Content-Length: 12\r\n\r\nabc");
      assertThat(connection.answer()).startsWith("http/1.1 408");
    }
  }
}
