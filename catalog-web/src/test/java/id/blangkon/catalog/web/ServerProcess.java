package id.blangkon.catalog.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one runnable file, serving in a JVM of its own that may be killed. */
final class ServerProcess implements AutoCloseable {

  private static final Path SERVER = Path.of("target", "catalog-server.jar");
  private static final Pattern READY = Pattern.compile("Blangkon is ready: open (http://\\S+)");
  private static final int LINES_KEPT = 200;
  private static final long ENDS_WITHIN_SECONDS = 60;

  private final Process process;
  private final URI uri;
  private final ConcurrentLinkedDeque<String> output;

  private ServerProcess(Process process, URI uri, ConcurrentLinkedDeque<String> output) {
    this.process = process;
    this.uri = uri;
    this.output = output;
  }

  /**
   * Starts it on a free port and waits until it says that it is ready.
   *
   * @param store the options that say where the data are
   */
  static ServerProcess serve(List<String> store) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for seconds: what it would win by better code it would not earn back.
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-jar", SERVER.toString(), "serve", "--port", "0"));
    command.addAll(store);
    ConcurrentLinkedDeque<String> output = new ConcurrentLinkedDeque<>();
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      URI uri = awaitReady(process, lines, output);
      Thread reader = new Thread(() -> keepReading(lines, output), "server-output");
      reader.setDaemon(true);
      reader.start();
      return new ServerProcess(process, uri, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI awaitReady(
      Process process, BufferedReader lines, ConcurrentLinkedDeque<String> output)
      throws IOException {
    String line;
    while ((line = lines.readLine()) != null) {
      output.add(line);
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        return URI.create(ready.group(1));
      }
    }
    process.destroyForcibly();
    throw new AssertionError("the server did not start:\n" + String.join("\n", output));
  }

  /** Reads on, lest the server wait for a full pipe. */
  private static void keepReading(BufferedReader lines, ConcurrentLinkedDeque<String> output) {
    try (lines) {
      String line;
      while ((line = lines.readLine()) != null) {
        output.add(line);
        if (output.size() > LINES_KEPT) {
          output.poll();
        }
      }
    } catch (IOException e) {
      output.add("the output ended: " + e.getMessage());
    }
  }

  URI uri() {
    return uri;
  }

  /** The last lines of what it wrote. */
  String output() {
    return String.join("\n", output);
  }

  /** SIGKILL: the process has no chance to do anything more. The exit code. */
  int kill() throws InterruptedException {
    process.destroyForcibly();
    return awaitEnd();
  }

  /** SIGTERM: asks it to stop in order. The exit code. */
  int terminate() throws InterruptedException {
    process.destroy();
    return awaitEnd();
  }

  private int awaitEnd() throws InterruptedException {
    if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the server does not end:\n" + output());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
