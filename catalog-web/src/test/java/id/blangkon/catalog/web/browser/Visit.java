package id.blangkon.catalog.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.blangkon.catalog.web.demonstration.DemonstrationAccount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A browser on the store, which follows links and buttons as a person does. */
final class Visit implements AutoCloseable {

  static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int WIDE = 1280;
  private static final int NARROW = 360;
  private static final int HEIGHT = 800;

  /** A busy machine may take its time; only a page that never comes is a failure. */
  static final double PATIENCE_MILLIS = 60_000;

  private final RunningStore store;
  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();
  private int pictures;

  Visit(RunningStore store, Browser.NewContextOptions options) {
    this.store = store;
    this.context = Chromium.browser().newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    this.page = context.newPage();
    page.onPageError(error -> faults.add(page.url() + ": " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            faults.add(page.url() + ": " + message.text());
          }
        });
  }

  static Visit wide(RunningStore store, boolean javaScript) {
    return new Visit(
        store,
        new Browser.NewContextOptions()
            .setViewportSize(WIDE, HEIGHT)
            .setJavaScriptEnabled(javaScript));
  }

  static Visit inScheme(RunningStore store, int width, ColorScheme scheme) {
    return new Visit(
        store,
        new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme));
  }

  Page page() {
    return page;
  }

  /** What the pages' scripts complained of, and what ran off a screen. */
  List<String> faults() {
    return faults;
  }

  void open(String path) {
    page.navigate(store.at(path));
  }

  void signIn(DemonstrationAccount account) {
    open("/masuk");
    page.getByLabel("Nama pengguna atau NIP").fill(account.username());
    page.getByLabel("Kata sandi", new Page.GetByLabelOptions().setExact(true))
        .fill(DemonstrationAccount.PASSWORD);
    page.locator("main").getByRole(AriaRole.BUTTON, button("Masuk")).click();
    page.waitForURL("**/kerja");
  }

  void signOut() {
    page.locator("header").getByRole(AriaRole.BUTTON, button("Keluar")).first().click();
    page.waitForURL("**done=signOut");
  }

  static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  /** Presses a button of the main part. */
  void press(String name) {
    page.locator("main").getByRole(AriaRole.BUTTON, button(name)).click();
  }

  /** Follows a link of the main part. */
  void follow(String name) {
    page.locator("main").getByRole(AriaRole.LINK, button(name)).first().click();
  }

  String text(String selector) {
    return page.locator(selector).first().innerText();
  }

  /** Keeps how the page looks on a desk and on a phone; nothing may run off the phone. */
  void picture(String name) {
    pictures++;
    keep(String.format(Locale.ROOT, "%02d-%s-%d.png", pictures, name, WIDE));
    page.setViewportSize(NARROW, HEIGHT);
    checkWidth(name);
    keep(String.format(Locale.ROOT, "%02d-%s-%d.png", pictures, name, NARROW));
    page.setViewportSize(WIDE, HEIGHT);
  }

  private void keep(String file) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)).setFullPage(true));
  }

  /** Notes when the page is wider than its screen. */
  void checkWidth(String name) {
    Object beyond =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (!Integer.valueOf(0).equals(beyond)) {
      faults.add(name + ": runs off the screen by " + beyond);
    }
  }

  String path() {
    return page.url().substring(store.at("/").length() - 1);
  }

  @Override
  public void close() {
    context.close();
  }
}
