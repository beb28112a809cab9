package id.blangkon.catalog.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The real browser of the browser tests: one Chromium for each JVM of tests, headless, found on
 * this machine or, as root on Debian, installed from the distribution. Playwright's own browsers
 * are never downloaded.
 *
 * <p>Open a new context for each test, so that no cookie passes from one to the next: {@code
 * Chromium.browser().newContext()}. Playwright allows one thread only.
 */
public final class Chromium {

  private static final String HOW_TO_GET_IT =
      "install Chromium (Debian: apt-get install chromium) or name one in the environment variable CHROMIUM";

  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  /** Looked for once in a run, so that the line about what was left out is printed once. */
  private static final class Found {
    private static final Optional<Path> EXECUTABLE = findOrInstall();
  }

  /** Started at first use; the JVM's end stops the driver, and the driver the browser. */
  private static final class Running {
    private static final Browser BROWSER = launch();
  }

  /**
   * The browser, started at first use and shared by all tests of the run.
   *
   * @throws IllegalStateException if there is none; a {@link BrowserTest} never meets that
   */
  public static Browser browser() {
    return Running.BROWSER;
  }

  /**
   * The executable to run, installed first if that can be done.
   *
   * @throws IllegalStateException with {@code CI=true} when there is none
   */
  static Optional<Path> executable() {
    return Found.EXECUTABLE;
  }

  private static Browser launch() {
    Path executable =
        executable().orElseThrow(() -> new IllegalStateException("no Chromium: " + HOW_TO_GET_IT));
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "stop the browser"));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setHeadless(true)
                .setArgs(ARGUMENTS));
  }

  private static Optional<Path> findOrInstall() {
    Optional<Path> found = find();
    if (found.isEmpty() && isRootOnDebian()) {
      found = findOrInstallAlone();
    }
    if (found.isEmpty()) {
      String line =
          "LEFT OUT: the browser tests, for want of a browser. To run them, " + HOW_TO_GET_IT + ".";
      if (Boolean.parseBoolean(System.getenv("CI"))) {
        throw new IllegalStateException(line + " With CI=true nothing may be left out.");
      }
      System.out.println(line);
    }
    return found;
  }

  /** The tests run in more than one JVM, and the package manager serves one at a time. */
  private static Optional<Path> findOrInstallAlone() {
    try (FileChannel channel =
            FileChannel.open(
                Path.of("target", "chromium.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IllegalStateException("the lock of the installation was lost");
      }
      Optional<Path> found = find();
      if (found.isEmpty()) {
        install();
        found = find();
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the installation of Chromium could not be locked", e);
    }
  }

  private static Optional<Path> find() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean isRootOnDebian() {
    Path release = Path.of("/etc/os-release");
    try {
      return Files.isExecutable(Path.of("/usr/bin/apt-get"))
          && Files.isReadable(release)
          && Files.readAllLines(release).contains("ID=debian")
          && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException e) {
      throw new UncheckedIOException("could not tell whether this is root on Debian", e);
    }
  }

  private static void install() {
    System.out.println("Installing Chromium for the browser tests: apt-get install chromium");
    run("apt-get", "update");
    run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
  }

  private static void run(String... command) {
    try {
      Path log = Files.createTempFile("chromium-", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException(String.join(" ", command) + " took more than 10 minutes");
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(
            String.join(" ", command)
                + " failed:\n"
                + Files.readString(log, StandardCharsets.UTF_8));
      }
      Files.delete(log);
    } catch (IOException e) {
      throw new UncheckedIOException(String.join(" ", command) + " could not be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(String.join(" ", command) + " was interrupted", e);
    }
  }
}
