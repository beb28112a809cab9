package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the README, in the order in which they stand there, with the jar that this
 * build has made. What builds the jar, and the whole test command, cannot run within itself: the
 * continuous integration runs that.
 */
class ReadmeCommandsIT {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String SERVER = "catalog-web/target/catalog-server.jar";
  private static final String BENCHMARKS = "java -jar catalog-examples/";
  private static final String BUILD = "mvn -q -DskipTests package";
  private static final String TESTS = "mvn verify";
  private static final Pattern READY = Pattern.compile("Blangkon is ready: open (\\S+)");
  private static final int PATIENCE_SECONDS = 240;

  @Test
  void everyCommandDoesWhatItPromises(@TempDir Path folder)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("secret"), "rahasia-sekali-123");
    List<String> run = new ArrayList<>();
    for (String command : commands()) {
      if (command.startsWith("java -jar " + SERVER)) {
        runServer(command, folder);
        run.add(command);
      } else {
        // Benchmarks are run by the tests of their module, which is built after this one.
        assertThat(command)
            .satisfiesAnyOf(
                other -> assertThat(other).isIn(BUILD, TESTS),
                other -> assertThat(other).startsWith(BENCHMARKS));
      }
    }
    assertThat(run).hasSizeGreaterThan(1);
    assertThat(folder.resolve("open-data").resolve("orders.csv")).isNotEmptyFile();
  }

  @Test
  void theTestCommandIsTheOneOfContinuousIntegration() throws IOException {
    assertThat(commands()).contains(TESTS);
    assertThat(Files.readString(ROOT.resolve(".ci").resolve("run"))).contains("mvn -B -ntp verify");
  }

  private static void runServer(String command, Path folder)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
    words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.set(2, ROOT.resolve(SERVER).toString());
    // Folders of this repository are named from its root.
    words.replaceAll(word -> word.startsWith("catalog-") ? ROOT.resolve(word).toString() : word);
    boolean listens =
        (words.contains("serve") || words.contains("demo")) && !words.contains("--help");
    if (listens) {
      words.addAll(List.of("--port", "0"));
    }
    if (words.contains("demo")) {
      // The full demonstration is made by a test of its own.
      words.addAll(List.of("--demo", "500"));
    }
    Process process =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      if (listens) {
        assertThat(statusOf(addressIn(output, command))).as(command).isEqualTo(200);
        // Process.destroy would close the output, too, of which the rest is still to be read.
        assertThat(process.toHandle().destroy()).as(command).isTrue();
      }
      List<String> rest = output.lines().toList();
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(command).isTrue();
      if (!listens) {
        assertThat(process.exitValue()).as("%s%n%s", command, rest).isZero();
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private static URI addressIn(BufferedReader output, String command) throws IOException {
    StringBuilder before = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        return URI.create(ready.group(1));
      }
      before.append(line).append('\n');
    }
    throw new AssertionError(command + " ended before it was ready:\n" + before);
  }

  private static int statusOf(URI page) throws IOException, InterruptedException {
    HttpResponse<Void> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
    return answer.statusCode();
  }

  /** The commands in the blocks without a language; those joined by && apart. */
  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    boolean inside = false;
    boolean ofCommands = false;
    for (String line : Files.readAllLines(ROOT.resolve("README.md"))) {
      if (line.startsWith("```")) {
        inside = !inside;
        ofCommands = line.equals("```") && inside;
      } else if (ofCommands) {
        commands.addAll(Arrays.asList(line.split(" && ", -1)));
      }
    }
    return commands;
  }
}
