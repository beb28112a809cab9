package id.blangkon.catalog.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import gg.jte.output.Utf8ByteOutput;
import id.blangkon.catalog.web.browser.BrowserTest;
import id.blangkon.catalog.web.browser.Chromium;
import id.blangkon.catalog.web.page.model.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Looks at every sample in a real browser: axe finds nothing, and nothing runs off a small screen.
 */
@BrowserTest
class PagesAccessibilityTest {

  private static final String SITE = "http://blangkon.test";
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  // Both languages, both schemes, and the narrowest and a usual screen, without every combination;
  // of the error pages, which share a template, one.
  @ParameterizedTest
  @CsvSource({"ID, 320, LIGHT", "EN, 1280, DARK"})
  void axeFindsNothing(Language language, int width, ColorScheme scheme) {
    Map<String, Utf8ByteOutput> pages = SamplePages.drawn(language);
    pages.keySet().removeIf(name -> name.startsWith("error-") && !name.equals("error-422"));
    List<String> found = new ArrayList<>();
    try (BrowserContext context =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 800)
                    .setColorScheme(scheme))) {
      context.route("**/*", route -> answer(route, pages));
      Page page = context.newPage();
      page.onPageError(error -> found.add("script: " + error));
      for (String name : pages.keySet()) {
        page.navigate(SITE + "/" + name);
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
          found.add(name + ": " + rule.getId() + " at " + rule.getNodes().get(0).getHtml());
        }
        Object beyond =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!Integer.valueOf(0).equals(beyond)) {
          found.add(name + ": runs off the screen by " + beyond);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static void answer(Route route, Map<String, Utf8ByteOutput> pages) {
    String path = URI.create(route.request().url()).getPath();
    Utf8ByteOutput page = pages.get(path.substring(1));
    if (page != null) {
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("text/html; charset=utf-8")
              .setBodyBytes(page.toByteArray()));
      return;
    }
    Assets.shared()
        .find(path)
        .ifPresentOrElse(
            asset ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType(asset.contentType())
                        .setBodyBytes(asset.bytes())),
            route::abort);
  }
}
