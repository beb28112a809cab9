package id.blangkon.catalog.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Where the catalogue is kept. Each option can also stand in the environment or in the
 * configuration file.
 */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class StoreOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "blangkon-data",
      description = {
        "Tempat basis data, kunci, dan indeks pencarian (bawaan: ${DEFAULT-VALUE}).",
        "Database, keys and search index live here (default: ${DEFAULT-VALUE})."
      })
  private Path data;

  @Option(
      names = "--jdbc-url",
      paramLabel = "URL",
      description = {
        "jdbc:postgresql://host/database; tanpa ini, H2 di direktori data.",
        "jdbc:postgresql://host/database; without it, H2 in the data directory."
      })
  private @Nullable String jdbcUrl;

  @Option(
      names = "--jdbc-user",
      paramLabel = "USER",
      description = {"Pengguna basis data.", "The database user."})
  private @Nullable String jdbcUser;

  @Option(
      names = "--jdbc-password-file",
      paramLabel = "FILE",
      description = {
        "Berkas yang hanya berisi kata sandi pengguna basis data.",
        "A file that holds the database user's password and nothing else."
      })
  private @Nullable Path jdbcPasswordFile;

  @Option(
      names = "--policy",
      paramLabel = "DIR",
      split = "\\|",
      splitSynopsisLabel = "|",
      description = {
        "Paket aturan di atas paket nasional. Ulangi untuk setiap lapisan yang lebih dekat: provinsi dulu, lalu kabupaten dan kota; yang pack.csv-nya menyebut daerah seperti 33.25 hanya untuk pesanan daerah itu. Dalam satu teks dipisah dengan |.",
        "A policy pack over the national one. Given again for each nearer layer: the province first, then regencies and cities; one whose pack.csv names a region such as 33.25 is for the orders of that government alone. In one text they are divided by |."
      })
  private List<Path> policies = new ArrayList<>();

  @Option(
      names = "--log-key",
      paramLabel = "FILE",
      description = {
        "Kunci yang menandatangani log publik, dibuat bila belum pernah ada; yang terakhir ditandatangani ada di FILE.signed (bawaan: log.key di direktori data).",
        "The key that signs the public log, made when there never was one; what was signed last is in FILE.signed (default: log.key in the data directory)."
      })
  private @Nullable Path logKey;

  @Option(
      names = "--log-name",
      paramLabel = "NAME",
      defaultValue = "blangkon/log",
      description = {
        "Nama kunci yang dibuat, sebaiknya alamat log tanpa https:// (bawaan: ${DEFAULT-VALUE}).",
        "The name of a key that is made, best the log's address without https:// (default: ${DEFAULT-VALUE})."
      })
  private String logName;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "Opsi sebagai baris seperti: port = 8080. Opsi perintah dan lingkungan menang.",
        "Options as lines such as: port = 8080. Flags and the environment win."
      })
  private @Nullable Path config;

  /** Refuses combinations that cannot work. */
  StoreOptions check() {
    if (config != null && !Files.isReadable(config)) {
      throw wrong(
          "--config: tidak ada berkas " + config + " yang dapat dibaca. Periksa nama dan izinnya.",
          "--config: there is no file " + config + " that can be read. Check its name and rights.");
    }
    for (Path policy : policies) {
      if (!Files.isDirectory(policy)) {
        throw wrong(
            "--policy: tidak ada folder " + policy + ". Periksa namanya.",
            "--policy: there is no folder " + policy + ". Check its name.");
      }
    }
    if (!logName.matches("[\\x21-\\x7e&&[^+]]{1,100}")) {
      throw wrong(
          "--log-name harus 1 sampai 100 huruf atau angka tanpa spasi dan tanda tambah.",
          "--log-name must be 1 to 100 characters without spaces and plus signs.");
    }
    if (jdbcUrl != null && !jdbcUrl.startsWith("jdbc:postgresql:")) {
      throw wrong(
          "--jdbc-url diawali jdbc:postgresql:. Kosongkan untuk memakai H2 di direktori data.",
          "--jdbc-url begins with jdbc:postgresql:. Leave it out to use H2 in the data directory.");
    }
    if (jdbcUrl != null && jdbcUser == null) {
      throw wrong(
          "--jdbc-user belum diisi: sebutkan pengguna basis datanya.",
          "--jdbc-user is missing: name the database user.");
    }
    return this;
  }

  private UsageMistake wrong(String indonesian, String english) {
    return new UsageMistake(command.commandLine(), indonesian, english);
  }

  Path data() {
    return data;
  }

  /** The key of the public log. */
  Path logKey() {
    return logKey == null ? data.resolve(Installation.LOG_KEY) : logKey;
  }

  /** The name of a key of the public log that is made. */
  String logName() {
    return logName;
  }

  /** The URL of a PostgreSQL database; null for H2 in the data directory. */
  @Nullable String jdbcUrl() {
    return jdbcUrl;
  }

  String jdbcUser() {
    return jdbcUser == null ? "" : jdbcUser;
  }

  /** The folders of the layers over the national pack, the farthest first. */
  List<Path> policies() {
    return List.copyOf(policies);
  }

  /** The password; empty when no file is named. */
  String jdbcPassword() {
    return jdbcPasswordFile == null
        ? ""
        : PasswordFile.read("--jdbc-password-file", jdbcPasswordFile);
  }
}
