package id.blangkon.catalog.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.Utf8ByteOutput;
import id.blangkon.catalog.web.page.model.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised of every page, checked on samples of a realistic size. */
class PagesTest {

  private static final int KILOBYTE = 1024;
  private static final Pattern FIELD =
      Pattern.compile("<(?:input|select|textarea)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
  private static final Pattern ICON = Pattern.compile("href=\"[^\"]*ikon[^\"]*#([^\"]+)\"");
  private static final Pattern CLASSES = Pattern.compile("\\bclass=\"([^\"]*)\"");

  static Stream<Arguments> pages() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                SamplePages.drawn(language).entrySet().stream()
                    .map(page -> Arguments.of(language, page.getKey(), page.getValue())));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("pages")
  void hasOneHeadingALanguageAndASkipLink(Language language, String name, Utf8ByteOutput page) {
    String html = html(page);
    assertThat(html).contains("<html lang=\"" + language.tag() + "\">");
    assertThat(html.split("<h1", -1)).hasSize(2);
    assertThat(html).contains("class=\"skip\" href=\"#main\"").contains("<main id=\"main\"");
    assertThat(html).contains("hreflang=\"id\"").contains("hreflang=\"en\"");
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("pages")
  void needsNothingThatAStrictPolicyForbids(Language language, String name, Utf8ByteOutput page) {
    assertThat(html(page))
        .doesNotContainPattern("\\sstyle=")
        .doesNotContainPattern("<style")
        .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
        .doesNotContainPattern("\\son[a-z]+=\"")
        .doesNotContain("javascript:");
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("pages")
  void labelsEveryFieldAndGivesEveryIdOnce(Language language, String name, Utf8ByteOutput page) {
    String html = html(page);
    List<String> ids = all(ID, html);
    assertThat(ids).doesNotHaveDuplicates();
    Matcher field = FIELD.matcher(html);
    while (field.find()) {
      String tag = field.group();
      if (tag.contains("type=\"hidden\"") || insideLabel(html, field.start())) {
        continue;
      }
      List<String> id = all(ID, tag);
      assertThat(id).as(tag).hasSize(1);
      assertThat(html).as(tag).contains("for=\"" + id.get(0) + "\"");
    }
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("pages")
  void leadsToPlacesThatExistOnThePage(Language language, String name, Utf8ByteOutput page) {
    String html = html(page);
    assertThat(all(ID, html)).containsAll(all(Pattern.compile("href=\"#([^\"]+)\""), html));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("pages")
  void sendsTheTokenWithEveryPost(Language language, String name, Utf8ByteOutput page) {
    for (String form : html(page).split("<form ", -1)) {
      if (form.contains("method=\"post\"")) {
        assertThat(form.substring(0, form.indexOf("</form>"))).contains("name=\"csrf\"");
      }
    }
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("pages")
  void staysInItsWeight(Language language, String name, Utf8ByteOutput page) {
    byte[] html = page.toByteArray();
    int weight = gzip(html);
    assertThat(weight).isLessThanOrEqualTo(14 * KILOBYTE);
    String text = new String(html, StandardCharsets.UTF_8);
    for (Assets.Asset asset : Assets.shared().all()) {
      if (text.contains(asset.path())) {
        weight += asset.gzip().length;
      }
    }
    assertThat(weight).as("%s with all that it loads", name).isLessThanOrEqualTo(50 * KILOBYTE);
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("pages")
  void keepsToTheReadersLanguage(Language language, String name, Utf8ByteOutput page) {
    if (language == Language.ID) {
      return;
    }
    Matcher link =
        Pattern.compile("<a [^>]*href=\"(/(?:produk|penyedia|transaksi|statistik|kerja)[^\"]*)\"")
            .matcher(html(page));
    while (link.find()) {
      String href = link.group(1);
      if (!href.contains(".csv") && !href.contains(".xlsx") && !href.contains(".pdf")) {
        assertThat(href).contains("lang=");
      }
    }
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("pages")
  void usesOnlyIconsThatExist(Language language, String name, Utf8ByteOutput page) {
    String html = html(page);
    String sprite = asset(Assets.ICONS);
    for (String icon : all(ICON, html)) {
      assertThat(sprite).contains("id=\"" + icon + "\"");
    }
  }

  @Test
  void staticFilesStayInTheirWeight() {
    Assets assets = Assets.shared();
    assertThat(assets.named(Assets.STYLE).orElseThrow().gzip().length)
        .isLessThanOrEqualTo(12 * KILOBYTE);
    assertThat(assets.named(Assets.ICONS).orElseThrow().gzip().length)
        .isLessThanOrEqualTo(4 * KILOBYTE);
    assertThat(assets.named(Assets.SCRIPT).orElseThrow().gzip().length)
        .isLessThanOrEqualTo(2 * KILOBYTE);
    assertThat(assets.named(Assets.HTMX).orElseThrow().gzip().length)
        .isLessThanOrEqualTo(17 * KILOBYTE);
  }

  @Test
  void staticFilesAreFoundByTheirHashedPath() throws IOException {
    Assets assets = Assets.shared();
    for (Assets.Asset asset : assets.all()) {
      assertThat(asset.path()).matches("/assets/[a-z]+\\.[0-9a-f]{10}\\.(css|svg|js)");
      assertThat(assets.find(asset.path())).contains(asset);
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(asset.gzip()))) {
        assertThat(in.readAllBytes()).isEqualTo(asset.bytes());
      }
    }
    assertThat(assets.find("/assets/blangkon.css")).isEmpty();
  }

  @Test
  void theStyleSheetHasNoRuleThatNoPageUses() {
    Set<String> used = new HashSet<>();
    pages()
        .forEach(
            page ->
                all(CLASSES, html((Utf8ByteOutput) page.get()[2]))
                    .forEach(classes -> used.addAll(List.of(classes.split(" ", -1)))));
    // Shown while htmx waits, or only for data that the samples do not have.
    used.addAll(List.of("loading", "htmx-request"));
    Set<String> unused = new TreeSet<>();
    Matcher selector = Pattern.compile("\\.([a-z][a-z0-9-]+)(?=[ .:,{>\\[])").matcher(rules());
    while (selector.find()) {
      String name = selector.group(1);
      if (!used.contains(name) && !name.matches("[nmt]\\d+|[cr]\\d")) {
        unused.add(name);
      }
    }
    assertThat(unused).isEmpty();
  }

  private static String rules() {
    // Numbers and data addresses look like classes to a simple pattern.
    return asset(Assets.STYLE)
        .replaceAll("url\\(\"[^\"]*\"\\)", "")
        .replaceAll("(?s)/\\*.*?\\*/", "");
  }

  private static boolean insideLabel(String html, int at) {
    return html.lastIndexOf("<label", at) > html.lastIndexOf("</label>", at);
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String asset(String name) {
    return new String(Assets.shared().named(name).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  private static String html(Utf8ByteOutput page) {
    return new String(page.toByteArray(), StandardCharsets.UTF_8);
  }

  private static int gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.size();
  }
}
