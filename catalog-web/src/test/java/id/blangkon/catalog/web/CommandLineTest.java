package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.storage.postgres.RealPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands say to one who uses them wrongly, and how they end. */
class CommandLineTest {

  private static final int USAGE = Main.WRONG_USAGE;
  private static final int FAILED = Main.COULD_NOT;

  @TempDir private static Path folder;
  private static ServerSocket taken;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /**
   * A command line, its exit code, and what it says in both languages. In braces: {data} an
   * installation, {empty} a directory without one, {newer} one of a newer program, {file} a file,
   * {taken} a port in use.
   */
  @SuppressWarnings("unused") // read by the parameterized test
  private static final List<Arguments> REFUSALS =
      List.of(
          refusal("", USAGE, "Sebutkan perintah", "Name a command", "demo", "serve"),
          refusal("serv", USAGE, "“serv” tidak dikenal", "“serv” is not known", "serve"),
          refusal("serve --prot 80", USAGE, "“--prot 80” tidak dikenal", "choose from", "--port"),
          refusal("serve extra", USAGE, "“extra” tidak dikenal", "“extra” is not known"),
          refusal("serve --port", USAGE, "Belum diisi: --port PORT", "Missing: --port PORT"),
          refusal("serve --port abc", USAGE, "--port", "bilangan bulat", "a whole number"),
          refusal("serve --port 70000", USAGE, "--port harus 0 sampai 65535", "--port must be"),
          refusal("serve --port 1 --port 2", USAGE, "--port diisi lebih dari sekali", "only once"),
          refusal("serve --requests-per-minute -1", USAGE, "tanpa batas", "for any number"),
          refusal("serve --log-format xml", USAGE, "--log-format", "Pilih", "TEXT, JSON"),
          refusal("serve --demo many", USAGE, "--demo: Tulis small", "--demo: Write small"),
          refusal("serve --demo 3", USAGE, "--demo: Peragaan berisi", "--demo: A demonstration"),
          refusal("demo --demo", USAGE, "Belum diisi: --demo", "Missing: --demo"),
          refusal("demo --host 0.0.0.0", USAGE, "--demo-public untuk", "--demo-public to"),
          refusal("serve --config {empty}/none", USAGE, "--config: tidak ada", "--config: there"),
          refusal("serve --policy {empty}/none", USAGE, "--policy: tidak ada", "--policy: there"),
          refusal("serve --jdbc-url jdbc:h2:x", USAGE, "--jdbc-url diawali", "--jdbc-url begins"),
          refusal(
              "serve --jdbc-url jdbc:postgresql://a/b", USAGE, "--jdbc-user belum", "is missing"),
          refusal("serve --data {file}", FAILED, "--data {file} tidak dapat", "cannot be opened"),
          refusal("serve --data {newer}", FAILED, "lebih baru", "a newer program", "999"),
          refusal(
              "serve --data {data} --port {taken}", FAILED, "pilih --port lain", "another --port"),
          refusal("demo --data {empty} --port {taken}", FAILED, "{taken}", "pilih --port lain"),
          refusal(
              "serve --demo small --data {data} --port 0", FAILED, "data sungguhan", "real data"),
          refusal("serve --data {data} --port 0 --host nowhere.invalid", FAILED, "--host", "Check"),
          refusal(
              "serve --data {data} --policy {empty}",
              FAILED,
              "tidak ada pack.csv",
              "it has no pack.csv"),
          refusal("migrate extra", USAGE, "“extra” tidak dikenal", "“extra” is not known"),
          refusal("migrate --data {file}", FAILED, "--data {file}", "tidak dapat", "cannot be"),
          refusal("migrate --data {newer}", FAILED, "lebih baru", "a newer program", "999"),
          refusal("check --dta x", USAGE, "“--dta x” tidak dikenal", "--data"),
          refusal("check --data {newer}", FAILED, "lebih baru", "a newer program", "999"),
          refusal(
              "check --jdbc-url jdbc:postgresql://127.0.0.1:1/a --jdbc-user u --data {empty}",
              FAILED,
              "PostgreSQL tidak dapat dipakai",
              "PostgreSQL cannot be used",
              "--jdbc-url"),
          refusal(
              "serve --jdbc-url jdbc:postgresql://127.0.0.1:1/a --jdbc-user u --data {empty}",
              FAILED,
              "PostgreSQL tidak dapat dipakai",
              "PostgreSQL cannot be used",
              "--jdbc-url"),
          refusal(
              "check --jdbc-url {postgres} --jdbc-user nobody-of-that-name --data {empty}",
              FAILED,
              "nobody-of-that-name",
              "Periksa --jdbc-url, --jdbc-user",
              "Check --jdbc-url, --jdbc-user"),
          refusal(
              "check --jdbc-url {postgres} --jdbc-user a --jdbc-password-file {empty}/none",
              FAILED,
              "--jdbc-password-file: berkas",
              "--jdbc-password-file: the password file"),
          refusal("user", USAGE, "Sebutkan tindakannya", "Say what to do"),
          refusal("user add", USAGE, "Belum diisi: USERNAME", "Missing: USERNAME"),
          refusal("user add a", USAGE, "Belum diisi:", "Missing:", "--name", "--role"),
          refusal("user add a --name A --role BOSS", USAGE, "--role", "Pilih", "PROVINCIAL_ADMIN"),
          refusal(
              "user add a --name A --role AUDITOR --tenant abc", USAGE, "--tenant “abc”", "Give"),
          refusal(
              "user add a --name A --role AUDITOR --work-unit 7", USAGE, "--work-unit", "an id"),
          refusal(
              "user add a --name A --role AUDITOR --password-file {file} --data {data}",
              USAGE,
              "--by belum diisi",
              "--by is missing"),
          refusal(
              "user add a --name A --role PROVINCIAL_ADMIN --password-file {empty}/none",
              FAILED,
              "--password-file: berkas",
              "--password-file: the password file"),
          refusal(
              "user add budi --name B --role AUDITOR --tenant 33.25 --by ratna --password-file {file}"
                  + " --data {data}",
              FAILED,
              "--tenant: Pemerintah daerah ini belum bergabung",
              "--tenant: This government has not joined"),
          refusal(
              "user add budi --name B --role PROVINCIAL_ADMIN --password-file {file} --data {data}",
              FAILED,
              "Admin provinsi sudah ada",
              "There is a provincial administrator"),
          refusal("user disable", USAGE, "Belum diisi: USERNAME", "Missing: USERNAME"),
          refusal(
              "user disable nobody --data {data}", FAILED, "“nobody” tidak ditemukan", "not found"),
          refusal("user disable a --data {empty}", FAILED, "Periksa --data", "Check --data"),
          refusal(
              "user reset a --data {empty} --password-file {file}",
              FAILED,
              "Tidak ada",
              "no database"),
          refusal(
              "user reset nobody --data {data} --password-file {file}",
              FAILED,
              "“nobody”",
              "tidak ditemukan",
              "not found"),
          refusal("user end a --role AUDITOR", USAGE, "Belum diisi: --by", "Missing: --by"),
          refusal(
              "user end a --role AUDITOR --by b --last-day soon", USAGE, "--last-day", "a date"),
          refusal(
              "user end ratna --role AUDITOR --by ratna --data {data}",
              FAILED,
              "tidak memegang peran AUDITOR",
              "does not hold such a role AUDITOR"),
          refusal("export", USAGE, "Belum diisi: WHAT", "Missing: WHAT"),
          refusal(
              "export gold {empty}", USAGE, "Pilih salah satu: LOG, OCDS, ORDERS", "Choose one of"),
          refusal("export orders x --data {empty}", FAILED, "Periksa --data", "Check --data"),
          refusal("export orders {file} --data {data}", FAILED, "DIR: tidak dapat", "DIR: cannot"),
          refusal("export ocds {file} --data {data}", FAILED, "DIR: tidak dapat", "DIR: cannot"),
          refusal("import", USAGE, "Belum diisi: WHAT", "Missing: WHAT"),
          refusal("import plans", USAGE, "Belum diisi: --by USERNAME", "FILE"),
          refusal("import plans {file}", USAGE, "Belum diisi:", "Missing:", "--by"),
          refusal(
              "import plans {file} --by ratna --data {data}",
              USAGE,
              "Belum diisi: --tenant CODE",
              "Missing: --tenant CODE"),
          refusal("import taxpapers {file} --by nobody --data {data}", FAILED, "nobody", "nobody"),
          refusal(
              "import plans {empty}/none --tenant 33.74 --by ratna --data {data}",
              FAILED,
              "FILE: berkas",
              "FILE: the file"),
          refusal(
              "import plans {file} --tenant 33.99 --by ratna --data {data}",
              FAILED,
              "--tenant: pemerintah daerah 33.99",
              "--tenant: the government 33.99"),
          refusal(
              "import plans {file} --tenant 33.74 --by nobody --data {data}",
              FAILED,
              "Tidak ada akun “nobody”",
              "There is no account “nobody”"),
          refusal(
              "import plans {file} --tenant 33.74 --by ratna --data {empty}",
              FAILED,
              "Periksa --data",
              "Check --data"),
          refusal("policy", USAGE, "Sebutkan tindakannya", "Say what to do"),
          refusal("policy test", USAGE, "Belum diisi: DIR", "Missing: DIR"),
          refusal("policy test {empty}/none", USAGE, "DIR: tidak ada folder", "DIR: there is no"),
          refusal(
              "policy replay {empty}/none --data {data}", USAGE, "DIR: tidak ada", "DIR: there"),
          refusal("policy replay {empty} --from 1", USAGE, "--from", "tanggal", "a date"),
          refusal("policy replay {empty} --format xls", USAGE, "--format", "Pilih", "TABLE, CSV"));

  private static Arguments refusal(String line, int exit, String... said) {
    return Arguments.of(line, exit, List.of(said));
  }

  @BeforeAll
  static void prepare() throws IOException, SQLException {
    Files.createDirectory(folder.resolve("empty"));
    Files.writeString(folder.resolve("file"), "rahasia-sekali-123");
    taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    done("migrate --data {newer}");
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("newer").resolve("blangkon"), "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into \"schema_history\" select max(\"installed_rank\") + 1, '999', 'later', 'SQL',"
              + " 'V999__later.sql', 1, 'sa', current_timestamp, 1, true from \"schema_history\"");
    }
    done(
        "user add ratna --name Ratna --role PROVINCIAL_ADMIN --password-file {file} --data {data}");
  }

  @AfterAll
  static void letGo() throws IOException {
    taken.close();
  }

  private static void done(String line) {
    StringWriter said = new StringWriter();
    PrintWriter both = new PrintWriter(said, true);
    assertThat(Main.run(both, both, Map.of(), words(line))).as("%s%n%s", line, said).isZero();
  }

  private static String[] words(String line) {
    return Arrays.stream(line.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(CommandLineTest::filled)
        .toArray(String[]::new);
  }

  private static String filled(String text) {
    String filled = text.replace("{taken}", String.valueOf(taken.getLocalPort()));
    for (String name : List.of("data", "empty", "newer", "file")) {
      filled = filled.replace("{" + name + "}", folder.resolve(name).toString());
    }
    return filled.contains("{postgres}")
        ? filled.replace(
            "{postgres}", RealPostgres.version(RealPostgres.NEWEST).freshDatabase().jdbcUrl())
        : filled;
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), arguments);
  }

  @ParameterizedTest
  @FieldSource("REFUSALS")
  void aRefusalNamesTheOptionAndTheRemedyInBothLanguages(String line, int exit, List<String> said) {
    assertThat(run(words(line))).as("%s%n%s%s", line, out, err).isEqualTo(exit);
    assertThat(err.toString())
        .contains(said.stream().map(CommandLineTest::filled).toList())
        .doesNotContain("Exception", "\tat ");
    assertThat(out.toString()).isEmpty();
    if (exit == USAGE) {
      assertThat(err.toString()).contains("Bantuan / Help: catalog-server").contains("--help");
    }
  }

  @Test
  void aTakenPortIsFoundBeforeADemonstrationIsMade() {
    Path data = folder.resolve("never-made");
    String line = "demo --demo small --port {taken} --data " + data;
    assertThat(run(words(line))).isEqualTo(FAILED);
    assertThat(data).doesNotExist();
  }

  @Test
  void everyCommandHasItsHelp() {
    for (String command :
        List.of(
            "",
            "serve",
            "demo",
            "migrate",
            "check",
            "user",
            "user add",
            "user disable",
            "user enable",
            "user end",
            "user reset",
            "import",
            "export",
            "policy",
            "policy test",
            "policy replay",
            "verify",
            "log-key",
            "log-key add",
            "log-key drop",
            "log-key restart")) {
      out.getBuffer().setLength(0);
      assertThat(run(words(command + " --help"))).as(command).isZero();
      assertThat(out.toString())
          .contains("Pemakaian / Usage: catalog-server " + command)
          .contains("--help", "Tampilkan bantuan ini.", "Show this help.");
      assertThat(out.toString().lines().mapToInt(String::length).max().orElseThrow())
          .isLessThanOrEqualTo(80);
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void everyCommandOptionAndParameterIsExplainedInBothLanguages() {
    List<String> missing = new ArrayList<>();
    explained(Main.commands(argument -> null), missing);
    assertThat(missing).isEmpty();
  }

  private static void explained(CommandLine command, List<String> missing) {
    CommandSpec spec = command.getCommandSpec();
    if (!String.join("", spec.usageMessage().description()).contains("%n")) {
      missing.add(spec.qualifiedName());
    }
    Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
        .filter(argument -> argument.description().length != 2)
        .forEach(argument -> missing.add(spec.qualifiedName() + " " + argument));
    command.getSubcommands().values().forEach(each -> explained(each, missing));
  }

  @Test
  void aConfigurationFileThatCannotBeReadIsNamed() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.properties"), "data = C:\\u12\n");
    assertThat(run("serve", "--config", broken.toString())).isEqualTo(USAGE);
    assertThat(err.toString())
        .contains("--config: berkas " + broken, "--config: the file " + broken)
        .doesNotContain("Exception");
  }

  @Test
  void aDatabaseThatIsNotThereIsAnAnswerAndNoFailure() {
    assertThat(run("check", "--data", folder.resolve("empty").toString())).isEqualTo(Main.NO);
    assertThat(out.toString()).contains("missing 001", "Terapkan dengan", "Apply them with");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theServerSaysWhereItListensAndHowToStopItAndStops()
      throws IOException, InterruptedException, ExecutionException {
    Path data = folder.resolve("served");
    ExecutorService threads = Executors.newSingleThreadExecutor();
    CompletableFuture<Thread> server = new CompletableFuture<>();
    try (PipedReader reader = new PipedReader();
        PrintWriter writer = new PrintWriter(new PipedWriter(reader), true);
        BufferedReader lines = new BufferedReader(reader)) {
      Future<Integer> exit =
          threads.submit(
              () -> {
                server.complete(Thread.currentThread());
                return Main.run(
                    writer,
                    new PrintWriter(err, true),
                    Map.of(),
                    "serve",
                    "--port",
                    "0",
                    "--data",
                    data.toString());
              });
      List<String> said = new ArrayList<>();
      while (said.stream().noneMatch(line -> line.contains("first account"))) {
        String line = lines.readLine();
        assertThat(line).as("after %s %s", said, err).isNotNull();
        said.add(line);
      }
      assertThat(said)
          .anyMatch(line -> line.startsWith("Blangkon siap: buka http://127.0.0.1:"))
          .anyMatch(line -> line.startsWith("Blangkon is ready: open http://127.0.0.1:"))
          .contains("Hentikan dengan Ctrl+C. / Stop with Ctrl+C.")
          .anyMatch(line -> line.startsWith("Di " + data))
          .anyMatch(line -> line.startsWith("There was no database in " + data))
          .noneMatch(line -> line.contains("blangkon-demo"));
      URI address =
          URI.create(
              said.stream()
                  .filter(line -> line.contains(" open "))
                  .findFirst()
                  .orElseThrow()
                  .replaceAll(".* open ", ""));
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest live = HttpRequest.newBuilder(address.resolve("/health/live")).build();
      assertThat(client.send(live, BodyHandlers.discarding()).statusCode()).isEqualTo(200);

      server.get().interrupt();
      assertThat(exit.get()).as("%s", err).isZero();
    } finally {
      threads.shutdownNow();
    }
    // What it had open is closed: the next command may use the directory.
    assertThat(run("check", "--data", data.toString())).as("%s%s", out, err).isZero();
  }

  @Test
  void aDemonstrationTellsItsAccounts() {
    new Announcement(new PrintWriter(out, true)).ready(URI.create("http://127.0.0.1:8080/"), true);
    assertThat(out.toString().lines())
        .contains(
            "Akun peragaan: pp, ppk, penyedia, bendahara dan lainnya; kata sandi blangkon-demo",
            "Demonstration accounts: pp, ppk, penyedia, bendahara and others; password"
                + " blangkon-demo");
  }
}
