package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.Session;
import id.blangkon.catalog.access.SignedIn;
import id.blangkon.catalog.web.jersey.WebResource;
import id.blangkon.catalog.web.page.Assets;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import id.blangkon.catalog.web.security.Sessions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every route, shown on routes made for it. */
class HttpInfrastructureTest {

  private static final String TOKEN = "a-token-of-the-test";
  private static final String CSRF = "a-csrf-token-of-the-test";

  private static CatalogServer server;
  private static HttpClient client;

  /** A route of every rule. */
  @Path("/api/v1/probe")
  @Produces("application/json")
  public static final class ProbeResource {

    /** What the probe reads. */
    public record ProbeJson(String name, List<LineJson> lines) {}

    /** A line of it. */
    public record LineJson(Long quantity) {}

    @GET
    @Access(Access.Level.PUBLIC)
    public ProbeJson open() {
      return new ProbeJson("x".repeat(5000), List.of());
    }

    @GET
    @Path("/signed-in")
    @Access(Access.Level.SIGNED_IN)
    public ProbeJson signedIn(@Context Caller caller) {
      return new ProbeJson(caller.actor().name(), List.of());
    }

    @GET
    @Path("/admin")
    @Access(value = Access.Level.ROLE, roles = Role.PROVINCIAL_ADMIN)
    public ProbeJson admin() {
      return new ProbeJson("admin", List.of());
    }

    @GET
    @Path("/fault")
    @Access(Access.Level.PUBLIC)
    public ProbeJson fault() {
      return Optional.<ProbeJson>empty()
          .orElseThrow(() -> new IllegalStateException("a secret of the database"));
    }

    @POST
    @Consumes("application/json")
    @Access(Access.Level.PUBLIC)
    public ProbeJson echo(ProbeJson body) {
      return body;
    }

    @POST
    @Path("/form")
    @Consumes("application/x-www-form-urlencoded")
    @Access(Access.Level.SIGNED_IN)
    public ProbeJson form(jakarta.ws.rs.core.Form form) {
      return new ProbeJson(form.asMap().getFirst("name"), List.of());
    }
  }

  /** A page, for what people see. */
  @Path("/halaman")
  @Produces("text/html")
  public static final class ProbePage {
    @GET
    @Path("/rahasia")
    @Access(Access.Level.SIGNED_IN)
    public String secret() {
      return "secret";
    }

    @GET
    @Path("/rusak")
    @Access(Access.Level.PUBLIC)
    public String broken() {
      return Optional.<String>empty()
          .orElseThrow(() -> new IllegalStateException("a secret of the page"));
    }
  }

  /** A route that forgets its rule. */
  @Path("/forgetful")
  public static final class ForgetfulResource {
    @GET
    public String anything() {
      return "anything";
    }
  }

  private static final class ProbeModule extends AbstractModule {
    private final Object[] resources;

    ProbeModule(Object... resources) {
      this.resources = resources;
    }

    @Override
    protected void configure() {
      Multibinder<Object> set = Multibinder.newSetBinder(binder(), Object.class, WebResource.class);
      for (Object resource : resources) {
        set.addBinding().toInstance(resource);
      }
      bind(Sessions.class).toInstance(HttpInfrastructureTest::session);
    }
  }

  private static Optional<SignedIn> session(String token) {
    if (!token.equals(TOKEN)) {
      return Optional.empty();
    }
    PersonId person = PersonId.of(new UUID(1, 1));
    Instant now = Instant.EPOCH;
    return Optional.of(
        new SignedIn(
            token,
            new Session("hash", "probe", person, CSRF, now, now, now),
            new Actor(person, "Probe", List.of())));
  }

  @BeforeAll
  static void start() {
    server =
        CatalogServer.builder()
            .configuration(ServerConfiguration.onLoopback(0))
            .module(new ProbeModule(new ProbeResource(), new ProbePage()))
            .build()
            .start();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.uri().resolve(path)).timeout(Duration.ofSeconds(20));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpResponse<String> post(String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        to("/api/v1/probe")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  @Test
  void aRouteWithoutARuleStopsTheStart() {
    CatalogServer.Builder builder =
        CatalogServer.builder().module(new ProbeModule(new ForgetfulResource()));
    assertThatThrownBy(builder::build)
        .hasStackTraceContaining("ForgetfulResource.anything declares no @Access");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/probe",
        "/api/v1/nothing",
        "/api/v1/probe/fault",
        "/halaman/rusak",
        "/favicon.ico",
        "/api/v1/probe?q=%00"
      })
  void everyAnswerTellsTheBrowserToBeCareful(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertThat(response.headers().firstValue("Content-Security-Policy"))
        .hasValue(
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(response.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
        .hasValue("same-origin");
    assertThat(response.headers().firstValue("Permissions-Policy")).isPresent();
    assertThat(response.headers().firstValue("Server")).isEmpty();
    assertThat(response.headers().firstValue("X-Powered-By")).isEmpty();
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void anUnknownAddressIsAProblem() throws IOException, InterruptedException {
    HttpResponse<String> response = get("/api/v1/nothing");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body())
        .contains("\"code\":\"ROUTE_NOT_FOUND\"")
        .contains("\"type\":\"/docs#ROUTE_NOT_FOUND\"")
        .contains("\"title\":\"Tidak ditemukan\"")
        .contains("\"instance\":\"/api/v1/nothing\"")
        .contains("\"errors\":[]");
  }

  @Test
  void aProblemSpeaksTheReadersLanguage() throws IOException, InterruptedException {
    assertThat(get("/api/v1/nothing", "Accept-Language", "en-GB,en;q=0.8").body())
        .contains("\"title\":\"Not found\"");
    assertThat(get("/api/v1/nothing", "Accept-Language", "fr, id;q=0.5").body())
        .contains("\"title\":\"Tidak ditemukan\"");
    assertThat(get("/api/v1/nothing", "Accept-Language", ";;;=").statusCode()).isEqualTo(404);
  }

  @Test
  void aFaultShowsAReferenceAndNothingOfItsCause() throws IOException, InterruptedException {
    HttpResponse<String> response = get("/api/v1/probe/fault");
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body())
        .containsPattern("\"reference\":\"[0-9a-f]{12}\"")
        .doesNotContain("secret")
        .doesNotContain("Exception");
    HttpResponse<String> page = get("/halaman/rusak", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).containsPattern("<code>[0-9a-f]{12}</code>").doesNotContain("secret");
  }

  @Test
  void aWrongMethodNamesTheRightOnes() throws IOException, InterruptedException {
    HttpResponse<String> response =
        send(to("/api/v1/probe").method("DELETE", HttpRequest.BodyPublishers.noBody()));
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET").contains("POST");
    assertThat(response.body()).contains("METHOD_NOT_ALLOWED");
  }

  @Test
  void anotherMediaTypeIsRefused() throws IOException, InterruptedException {
    HttpResponse<String> response =
        send(
            to("/api/v1/probe")
                .header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofString("<a/>")));
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(response.body()).contains("UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void rulesAreHeld() throws IOException, InterruptedException {
    String bearer = "Bearer " + TOKEN;
    assertThat(get("/api/v1/probe/signed-in").statusCode()).isEqualTo(401);
    assertThat(get("/api/v1/probe/signed-in").headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer");
    assertThat(get("/api/v1/probe/signed-in", "Authorization", "Bearer wrong").statusCode())
        .isEqualTo(401);
    HttpResponse<String> signedIn = get("/api/v1/probe/signed-in", "Authorization", bearer);
    assertThat(signedIn.statusCode()).isEqualTo(200);
    assertThat(signedIn.body()).contains("Probe");
    assertThat(signedIn.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(get("/api/v1/probe/admin").statusCode()).isEqualTo(401);
    assertThat(get("/api/v1/probe/admin", "Authorization", bearer).statusCode()).isEqualTo(403);
  }

  @Test
  void aPersonIsLedToTheSignInPageAndBack() throws IOException, InterruptedException {
    HttpResponse<String> response = get("/halaman/rahasia?a=1", "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location").orElse(""))
        .endsWith("/masuk?next=%2Fhalaman%2Frahasia%3Fa%3D1&why=needed");
    HttpResponse<String> fragment =
        get("/halaman/rahasia", "Accept", "text/html", "HX-Request", "true");
    assertThat(fragment.headers().firstValue("HX-Redirect").orElse("")).startsWith("/masuk");
  }

  @Test
  void aCookieAloneChangesNothing() throws IOException, InterruptedException {
    String cookie = "blangkon=" + TOKEN;
    String origin = server.uri().toString().replaceAll("/$", "");
    String host = server.uri().getAuthority();
    assertThat(get("/api/v1/probe/signed-in", "Cookie", cookie).statusCode()).isEqualTo(200);
    assertThat(post("{}", "Cookie", cookie).statusCode()).isEqualTo(403);
    assertThat(post("{}", "Cookie", cookie, "Origin", origin).statusCode()).isEqualTo(403);
    assertThat(post("{}", "Cookie", cookie, "X-CSRF-Token", CSRF).statusCode()).isEqualTo(403);
    assertThat(
            post("{}", "Cookie", cookie, "X-CSRF-Token", CSRF, "Origin", "http://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            post("{}", "Cookie", cookie, "X-CSRF-Token", CSRF, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(post("{}", "Cookie", cookie, "X-CSRF-Token", CSRF, "Origin", origin).statusCode())
        .as("with token and origin %s to host %s", origin, host)
        .isEqualTo(200);
    assertThat(post("{}", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
    assertThat(post("{}", "Origin", "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(post("{}").statusCode()).isEqualTo(200);
  }

  @Test
  void aFormCarriesTheTokenInAField() throws IOException, InterruptedException {
    String origin = server.uri().toString().replaceAll("/$", "");
    for (String csrf : List.of(CSRF, "wrong")) {
      HttpResponse<String> response =
          send(
              to("/api/v1/probe/form")
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .header("Cookie", "blangkon=" + TOKEN)
                  .header("Origin", origin)
                  .POST(HttpRequest.BodyPublishers.ofString("csrf=" + csrf + "&name=abc")));
      assertThat(response.statusCode()).isEqualTo(csrf.equals(CSRF) ? 200 : 403);
      assertThat(response.body().contains("abc")).isEqualTo(csrf.equals(CSRF));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "",
        "[]",
        "null x",
        "{\"name\":\"a\",\"name\":\"b\"}",
        "{\"name\":\"a\"} {}",
        "{\"name\":1}",
        "{\"name\":\"a\\u0000b\"}",
        "{\"name\":\"a\\u202Eb\"}",
        "{\"name\":\"a\\uD800b\"}",
        "{\"lines\":[{\"quantity\":1e999999}]}",
        "{\"lines\":[{\"quantity\":1.5}]}",
        "{\"lines\":[{\"quantity\":\"1\"}]}",
        "{\"lines\":[{\"quantity\":NaN}]}",
        "{\"lines\":[{\"quantity\":99999999999999999999999999}]}"
      })
  void hostileJsonIsRefused(String body) throws IOException, InterruptedException {
    HttpResponse<String> response = post(body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void deepLongAndManyAreRefusedQuickly() throws IOException, InterruptedException {
    String deep = "{\"lines\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    String digits = "{\"lines\":[{\"quantity\":" + "9".repeat(10_000) + "}]}";
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i < 60_000; i++) {
      many.append("\"k").append(i).append("\":1,");
    }
    many.append("\"name\":\"a\"}");
    for (String body : List.of(deep, digits, many.toString())) {
      assertThat(post(body).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void anUnknownFieldIsNamed() throws IOException, InterruptedException {
    HttpResponse<String> response = post("{\"lines\":[{\"quantity\":1},{\"qantity\":2}]}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"field\":\"lines[1].qantity\"");
  }

  @Test
  void brokenUtf8IsRefused() throws IOException, InterruptedException {
    byte[] broken = "{\"name\":\"a??\"}".getBytes(StandardCharsets.ISO_8859_1);
    broken[10] = (byte) 0xC0;
    broken[11] = (byte) 0xAF;
    HttpResponse<String> response =
        send(
            to("/api/v1/probe")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(broken)));
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void aBodyOverTheLimitIsRefusedDeclaredOrNot() throws IOException, InterruptedException {
    String large = "{\"name\":\"a\"" + " ".repeat(1_100_000) + "}";
    String declared =
        raw(
            "POST /api/v1/probe HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1100000\r\n\r\n{");
    assertThat(declared).startsWith("HTTP/1.1 413").contains("application/problem+json");
    assertThat(declared).contains("BODY_TOO_LARGE").contains("Content-Security-Policy");
    byte[] bytes = large.substring(0, 1024 * 1024 + 100).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> chunked =
        send(
            to("/api/v1/probe")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(bytes))));
    assertThat(chunked.statusCode()).isEqualTo(413);
  }

  @Test
  void answersAreCompressedOnRequest() throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(
            to("/api/v1/probe").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofInputStream());
    assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    assertThat(response.body().readAllBytes()).hasSizeLessThan(1000);
    assertThat(get("/api/v1/probe").headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void staticFilesAreKeptForever() throws IOException, InterruptedException {
    String path = Assets.shared().path(Assets.STYLE);
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    String tag = response.headers().firstValue("ETag").orElseThrow();
    assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<String> compressed = get(path, "Accept-Encoding", "gzip");
    assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(get("/assets/blangkon.css").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/probe HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "POST /api/v1/probe HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET /api/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/%2e%2e/v1 HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api;x=1/v1/probe HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api//v1/probe HTTP/1.1\r\nHost: a\r\n\r\n",
        "GARBAGE\r\n\r\n"
      })
  void ambiguousRequestsNeverReachARoute(String raw) throws IOException, InterruptedException {
    assertThat(raw(raw)).matches("(?s)HTTP/1.1 (400|404|405) .*");
  }

  @Test
  void headersOverTheLimitAreRefused() throws IOException, InterruptedException {
    String raw =
        "GET /api/v1/probe HTTP/1.1\r\nHost: a\r\nX-Large: " + "x".repeat(65_536) + "\r\n\r\n";
    assertThat(raw(raw)).startsWith("HTTP/1.1 431");
  }

  private static String raw(String request) throws IOException {
    URI uri = server.uri();
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      byte[] buffer = new byte[64 * 1024];
      int read = socket.getInputStream().read(buffer);
      return new String(buffer, 0, Math.max(0, read), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void everyRouteIsListedWithItsRule() {
    assertThat(server.routes())
        .anySatisfy(
            route -> {
              assertThat(route.path()).isEqualTo("/api/v1/probe/admin");
              assertThat(route.method()).isEqualTo("GET");
              assertThat(route.rule().roles()).containsExactly(Role.PROVINCIAL_ADMIN);
            })
        .anySatisfy(route -> assertThat(route.path()).isEqualTo("/assets/{file}"));
  }
}
