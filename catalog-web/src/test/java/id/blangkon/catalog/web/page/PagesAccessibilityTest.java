package id.blangkon.catalog.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.output.Utf8ByteOutput;
import id.blangkon.catalog.web.browser.BrowserTest;
import id.blangkon.catalog.web.browser.Chromium;
import id.blangkon.catalog.web.page.model.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Looks at every sample in a real browser: axe finds nothing, and nothing runs off a small screen.
 */
@BrowserTest
class PagesAccessibilityTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  // Run in the page and only for violations: the builder carries every passed check out of the
  // browser, which takes several times as long as the checks.
  private static final String RUN =
      "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']}).then(result =>"
          + " result.violations.map(rule => rule.id + ' at ' + rule.nodes[0].html))";

  // Both languages, both schemes, and the narrowest and a usual screen, without every combination;
  // of the error pages, which share a template, one.
  @ParameterizedTest
  @CsvSource({"ID, 320, LIGHT", "EN, 1280, DARK"})
  void axeFindsNothing(Language language, int width, ColorScheme scheme) throws IOException {
    Map<String, Utf8ByteOutput> pages = SamplePages.drawn(language);
    pages.keySet().removeIf(name -> name.startsWith("error-") && !name.equals("error-422"));
    List<String> found = new ArrayList<>();
    String axe = AxeBuilder.getAxeScript();
    HttpServer server = serve(pages);
    String site = "http://127.0.0.1:" + server.getAddress().getPort();
    try (BrowserContext context =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 800)
                    .setColorScheme(scheme))) {
      // A busy machine may take its time; only a page that never comes is a failure.
      context.setDefaultTimeout(120_000);
      Page page = context.newPage();
      page.onPageError(error -> found.add("script: " + error));
      for (String name : pages.keySet()) {
        page.navigate(site + "/" + name);
        page.evaluate(axe);
        if (page.evaluate(RUN, RULES) instanceof List<?> violations) {
          violations.forEach(violation -> found.add(name + ": " + violation));
        }
        Object beyond =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!Integer.valueOf(0).equals(beyond)) {
          found.add(name + ": runs off the screen by " + beyond);
        }
      }
    } finally {
      server.stop(0);
    }
    assertThat(found).isEmpty();
  }

  /** Serves the samples and the static files on a free port of this machine. */
  private static HttpServer serve(Map<String, Utf8ByteOutput> pages) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          Utf8ByteOutput page = pages.get(path.substring(1));
          Optional<Assets.Asset> asset = Assets.shared().find(path);
          if (page != null) {
            send(exchange, "text/html; charset=utf-8", page.toByteArray());
          } else if (asset.isPresent()) {
            send(exchange, asset.get().contentType(), asset.get().bytes());
          } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
          }
        });
    server.start();
    return server;
  }

  private static void send(HttpExchange exchange, String contentType, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", contentType);
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
