package id.blangkon.catalog.web.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.journal.check.ProofFile;
import id.blangkon.catalog.journal.ledger.LogStore;
import id.blangkon.catalog.journal.ledger.PublicLog;
import id.blangkon.catalog.journal.log.Tile;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the public log as the files that a server gives away, to be kept and checked elsewhere.
 */
public final class LogDirectory {

  private static final int ORDERS_AT_ONCE = 100;

  private final Catalog catalog;
  private final PublicLog log;
  private final Path directory;

  public LogDirectory(Catalog catalog, Path directory) {
    this.catalog = catalog;
    this.log = catalog.publicLog();
    this.directory = directory;
  }

  /**
   * Writes checkpoint, key, tiles, entries and the proof of each order.
   *
   * @return how many entries the log has; empty when it was never signed, and nothing is written
   */
  public Optional<Long> write() throws IOException {
    Optional<LogStore.Published> published = log.published();
    if (published.isEmpty()) {
      return Optional.empty();
    }
    long size = published.get().size();
    for (int level = 0; Tile.width(level, 0, size) > 0; level++) {
      for (long index = 0; Tile.width(level, index, size) > 0; index++) {
        Tile tile = new Tile(level, index, Tile.width(level, index, size));
        save(tile.path(), log.tile(tile).orElseThrow());
        if (level == 0) {
          save(tile.entriesPath(), log.entries(tile).orElseThrow());
        }
      }
    }
    saveProofs();
    save("key", published.get().keys().getBytes(StandardCharsets.UTF_8));
    save("checkpoint", published.get().note().getBytes(StandardCharsets.UTF_8));
    return Optional.of(size);
  }

  private void saveProofs() throws IOException {
    @Nullable String after = null;
    do {
      Page<PublicOrder> page =
          catalog
              .publicOrders()
              .list(PublicOrderFilter.all(), new PageRequest(after, ORDERS_AT_ONCE));
      for (PublicOrder order : page.items()) {
        Optional<ProofFile> proof = log.proof(UUID.fromString(order.id()));
        if (proof.isPresent()) {
          save(
              "proof/" + order.reference() + ProofFile.EXTENSION,
              proof.get().toString().getBytes(StandardCharsets.UTF_8));
        }
      }
      after = page.next();
    } while (after != null);
  }

  private void save(String path, byte[] bytes) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes);
  }
}
