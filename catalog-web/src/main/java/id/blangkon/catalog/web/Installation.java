package id.blangkon.catalog.web;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.CatalogBuilder;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.search.lucene.LuceneProductSearch;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.h2.H2Filling;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.storage.mybatis.NewerSchemaException;
import id.blangkon.catalog.storage.postgres.PostgresStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens storage and catalogue as the options say. The one place that knows both databases. */
final class Installation {

  private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

  /** In which the days of the command line begin, as those of catalogues do. */
  static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  /** The files with all open contracting data, below the directory of the data. */
  static final String DUMPS = "ocds";

  /** The key that signs the public log, unless the options say otherwise. */
  static final String LOG_KEY = "log.key";

  private static final String INDEX = "index";
  private static final String KEYS = "blangkon.keys";

  /** How long the code of a province is. */
  private static final int PROVINCE = 2;

  private Installation() {}

  /** The storage with its schema up to date. */
  static Storage openStorage(StoreOptions options) {
    return open(options, H2Storage::file, storage -> storage);
  }

  /**
   * A storage that is filled at one go.
   *
   * @param keep to be run when it is filled; before, a crash may lose what was filled in
   */
  record Filling(Storage storage, Runnable keep) {}

  /** The storage, to be filled: faster on H2, the same as {@link #openStorage} on PostgreSQL. */
  static Filling openStorageToFill(StoreOptions options) {
    return open(
        options,
        data -> {
          H2Filling filling = H2Storage.filling(data);
          return new Filling(filling.storage(), filling::keep);
        },
        storage -> new Filling(storage, () -> {}));
  }

  /**
   * The storage for a command that only reads.
   *
   * @throws CatalogException when its schema is not up to date: bringing it there is a change
   */
  static Storage openStorageUnchanged(StoreOptions options) {
    if (!missingMigrations(options).isEmpty()) {
      throw CatalogException.invalid(
          "data",
          "Basis data tidak ada atau skemanya belum mutakhir, dan perintah ini tidak mengubah apa"
              + " pun. Periksa --data dan --jdbc-url, atau jalankan migrate lebih dulu.",
          "There is no database, or its schema is not up to date, and this command changes"
              + " nothing. Check --data and --jdbc-url, or run migrate first.");
    }
    return openStorage(options);
  }

  /** Whether nothing was ever stored where the options say; false where only a look would tell. */
  static boolean isNew(StoreOptions options) {
    return options.jdbcUrl() == null && !H2Storage.exists(options.data());
  }

  /** Refuses to make a database by a slip in the name of its directory. */
  static void requirePresent(StoreOptions options) {
    if (isNew(options)) {
      Path data = options.data().toAbsolutePath().normalize();
      throw new CommandFailure(
          "Tidak ada basis data di "
              + data
              + ". Periksa --data; yang baru dibuat dengan: catalog-server migrate --data "
              + options.data(),
          "There is no database in "
              + data
              + ". Check --data; a new one is made by: catalog-server migrate --data "
              + options.data());
    }
  }

  private static <T> T open(
      StoreOptions options, Function<Path, T> h2, Function<Storage, T> postgres) {
    String url = options.jdbcUrl();
    if (url == null) {
      try {
        return h2.apply(options.data());
      } catch (RuntimeException e) {
        throw closed(options, e);
      }
    }
    try {
      return postgres.apply(
          PostgresStorage.open(
              url, options.jdbcUser(), options.jdbcPassword(), keys(options.data())));
    } catch (RuntimeException e) {
      throw closed(options, e);
    }
  }

  /** What the schema lacks; empty when it is up to date. Changes nothing. */
  static List<String> missingMigrations(StoreOptions options) {
    String url = options.jdbcUrl();
    try {
      return url == null
          ? H2Storage.check(options.data())
          : PostgresStorage.check(url, options.jdbcUser(), options.jdbcPassword());
    } catch (RuntimeException e) {
      throw closed(options, e);
    }
  }

  /** Why the database cannot be used, and which options to look at. */
  private static RuntimeException closed(StoreOptions options, RuntimeException cause) {
    if (cause instanceof CommandFailure known) {
      return known;
    }
    String reason = rootMessage(cause);
    if (cause instanceof NewerSchemaException) {
      return new CommandFailure(
          "Basis data ini sudah dipakai program yang lebih baru. Pasang versi itu atau yang lebih"
              + " baru; tidak ada yang diubah. ("
              + reason
              + ")",
          "This database was used by a newer program. Install that version, or a newer one;"
              + " nothing was changed. ("
              + reason
              + ")",
          cause);
    }
    return options.jdbcUrl() == null
        ? new CommandFailure(
            "Basis data di --data "
                + options.data()
                + " tidak dapat dibuka: "
                + reason
                + " Bila server lain memakai direktori ini, hentikan, atau pilih --data lain.",
            "The database in --data "
                + options.data()
                + " cannot be opened: "
                + reason
                + " If another server uses this directory, stop it or choose another --data.",
            cause)
        : new CommandFailure(
            "PostgreSQL tidak dapat dipakai: "
                + reason
                + " Periksa --jdbc-url, --jdbc-user, dan --jdbc-password-file, dan apakah"
                + " PostgreSQL berjalan.",
            "PostgreSQL cannot be used: "
                + reason
                + " Check --jdbc-url, --jdbc-user and --jdbc-password-file, and that it runs.",
            cause);
  }

  /** The catalogue over a storage; its worker has not run yet. */
  static Catalog openCatalog(StoreOptions options, Storage storage) {
    LuceneProductSearch search = LuceneProductSearch.at(options.data().resolve(INDEX));
    CatalogBuilder builder =
        Catalog.builder()
            .storage(storage)
            .search(search)
            .logKey(options.logKey(), options.logName());
    return ruled(builder, options.policies()).build();
  }

  /**
   * A catalogue that is ruled by the folders: those that name no regency or city are layers of all
   * governments, the farthest first; each of the others is a further layer for the government of
   * the region that its {@code pack.csv} names.
   *
   * @throws id.blangkon.catalog.policy.PolicyPackException when a layer of all governments comes
   *     after one of a region
   */
  static CatalogBuilder ruled(CatalogBuilder builder, List<Path> folders) {
    PolicyPack all = PolicyPack.national();
    Map<RegionCode, PolicyPack> regional = new LinkedHashMap<>();
    for (Path folder : folders) {
      RegionCode region = all.with(folder).region();
      if (region != null && region.value().length() > PROVINCE) {
        regional.put(region, regional.getOrDefault(region, all).with(folder));
      } else if (regional.isEmpty()) {
        all = all.with(folder);
      } else {
        throw all.with(folder)
            .table("pack")
            .wrong(
                "dari " + folder + " berlaku untuk semua daerah; sebutkan sebelum paket daerah",
                "of " + folder + " is for all regions; name it before the packs of regions");
      }
    }
    builder.policyPack(all);
    regional.forEach(builder::regionalPack);
    return builder;
  }

  /** The folders over the national pack and over one another, the farthest layer first. */
  static PolicyPack pack(List<Path> folders) {
    PolicyPack pack = PolicyPack.national();
    for (Path folder : folders) {
      pack = pack.with(folder);
    }
    return pack;
  }

  /**
   * Throws away an H2 database, its keys and its index: for a demonstration whose making was cut
   * short.
   */
  static void discard(StoreOptions options) {
    deleteAll(options.data().resolve(INDEX));
    deleteAll(options.data().resolve(DUMPS));
    for (String file :
        List.of("blangkon.mv.db", "blangkon.trace.db", KEYS, LOG_KEY, LOG_KEY + ".signed")) {
      deleteAll(options.data().resolve(file));
    }
  }

  private static void deleteAll(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + root, e);
    }
  }

  /** The keys of personal data: beside the search index, never in the database. */
  private static AesGcmProtection keys(Path data) {
    Path file = data.resolve(KEYS);
    if (Files.exists(file)) {
      return AesGcmProtection.read(file);
    }
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new UncheckedIOException("the data directory cannot be made: " + data, e);
    }
    LOG.warn("Made new keys for personal data in {}. Keep a copy of this file.", file);
    return AesGcmProtection.create(file);
  }

  private static String rootMessage(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    @Nullable String message = root.getMessage();
    String reason = message == null ? root.getClass().getSimpleName() : message.strip();
    return reason.endsWith(".") ? reason : reason + ".";
  }
}
