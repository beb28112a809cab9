package id.blangkon.catalog.web;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.web.demonstration.DemonstrationScale;
import id.blangkon.catalog.web.open.WitnessList;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How the server listens and logs. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ListenOptions {

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = {
        "Alamat tempat mendengarkan (bawaan: ${DEFAULT-VALUE}).",
        "The address to listen on (default: ${DEFAULT-VALUE})."
      })
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = {
        "Port; 0 untuk port mana pun yang bebas (bawaan: ${DEFAULT-VALUE}).",
        "The port; 0 for any free one (default: ${DEFAULT-VALUE})."
      })
  private int port;

  @Option(
      names = "--behind-proxy",
      description = {
        "Ada proksi Anda di depan; percayai header Forwarded darinya.",
        "A proxy of yours stands in front; believe its Forwarded headers."
      })
  private boolean behindProxy;

  @Option(
      names = "--demo-public",
      description = {
        "Izinkan peragaan, yang kata sandinya diketahui semua orang, di alamat publik.",
        "Let a demonstration, whose password everybody knows, listen on a public address."
      })
  private boolean demoPublic;

  @Option(
      names = "--log-format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = {
        "Bentuk baris log (bawaan: ${DEFAULT-VALUE}).",
        "How log lines look (default: ${DEFAULT-VALUE})."
      })
  private LogFormat logFormat;

  @Option(
      names = "--requests-per-minute",
      paramLabel = "N",
      defaultValue = "" + ServerConfiguration.REQUESTS_PER_MINUTE,
      description = {
        "Permintaan paling banyak dari satu alamat jaringan per menit; 0 tanpa batas (bawaan: ${DEFAULT-VALUE}).",
        "How many requests one network address may make in a minute; 0 for any number (default: ${DEFAULT-VALUE})."
      })
  private int requestsPerMinute;

  @Option(
      names = "--log-witnesses",
      paramLabel = "FILE",
      description = {
        "Saksi log publik, sebaris satu: KUNCI ALAMAT (C2SP tlog-witness).",
        "The witnesses of the public log, one a line: KEY ADDRESS (C2SP tlog-witness)."
      })
  private @Nullable Path logWitnesses;

  /** How log lines look; the names are those of the appenders in logback.xml. */
  enum LogFormat {
    TEXT,
    JSON
  }

  LogFormat logFormat() {
    return logFormat;
  }

  /** The witnesses that are asked; empty for none. */
  Optional<WitnessList> witnesses() {
    if (logWitnesses == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(WitnessList.parse(Files.readAllLines(logWitnesses)));
    } catch (IOException | LogFormatException e) {
      throw new CommandFailure(
          "--log-witnesses: " + logWitnesses + " tidak dapat dipakai: " + e.getMessage() + ".",
          "--log-witnesses: " + logWitnesses + " cannot be used: " + e.getMessage() + ".",
          e);
    }
  }

  ServerConfiguration configuration(CommandSpec command) {
    if (port < 0 || port > 65_535) {
      throw new UsageMistake(
          command.commandLine(),
          "--port harus 0 sampai 65535; 0 berarti port mana pun yang bebas.",
          "--port must be 0 to 65535; 0 is any free one.");
    }
    if (requestsPerMinute < 0) {
      throw new UsageMistake(
          command.commandLine(),
          "--requests-per-minute harus 0, yang berarti tanpa batas, atau lebih.",
          "--requests-per-minute must be 0, for any number, or more.");
    }
    return ServerConfiguration.onLoopback(port)
        .withHost(host)
        .withBehindProxy(behindProxy)
        .withRequestsPerMinute(requestsPerMinute);
  }

  /**
   * Whether a demonstration may listen there: its accounts are open to everybody who reads the
   * documentation.
   */
  void requirePrivateForDemonstration(CommandSpec command) {
    if (!demoPublic && !isLoopback()) {
      throw new UsageMistake(
          command.commandLine(),
          "Kata sandi akun peragaan diketahui semua orang, dan --host "
              + host
              + " dapat dijangkau orang lain. Hapus --host, atau tambahkan --demo-public untuk"
              + " mengizinkannya.",
          "The demonstration's accounts have a password that everybody knows, and --host "
              + host
              + " can be reached by others. Leave --host out, or add --demo-public to allow it.");
    }
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  DemonstrationScale scale(CommandSpec command, String text) {
    try {
      return DemonstrationScale.parse(text);
    } catch (CatalogException e) {
      throw new UsageMistake(
          command.commandLine(),
          "--demo: " + e.text().indonesian(),
          "--demo: " + e.text().english());
    }
  }
}
