package id.blangkon.catalog.web.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.ocds.DataQuality;
import id.blangkon.catalog.ocds.Dump;
import id.blangkon.catalog.ocds.Dumps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dumps that are served, and the quality of the data. They are made in the background when
 * somebody asks for them and they are older than a day: a server that nobody asks makes none, and
 * none waits for them while it starts.
 */
public final class DumpShelf {

  private static final Logger LOG = LoggerFactory.getLogger(DumpShelf.class);
  private static final Duration FRESH = Duration.ofDays(1);

  private final Catalog catalog;
  private final @Nullable Dumps dumps;
  private final AtomicBoolean working = new AtomicBoolean();
  private volatile @Nullable DataQuality quality;

  /**
   * @param directory where the files lie; null for none: then there are no files
   */
  public DumpShelf(Catalog catalog, @Nullable Path directory) {
    this.catalog = catalog;
    this.dumps =
        directory == null
            ? null
            : new Dumps(
                catalog.openContracting(), directory, catalog.clock(), catalog.calendar().zone());
  }

  /** What is there now; what is older than a day is made anew meanwhile. */
  public List<Dump> list() {
    if (dumps == null) {
      return List.of();
    }
    List<Dump> there = dumps.list();
    if (there.isEmpty() || (isOlderThanADay(there.get(0)) && dumps.isBehind())) {
      refreshLater();
    }
    return there;
  }

  private boolean isOlderThanADay(Dump dump) {
    return dump.madeAt().plus(FRESH).isBefore(catalog.clock().instant());
  }

  /** A file to be sent; empty when there is none of the name any more. */
  public Optional<Path> file(Dump dump) {
    return Optional.ofNullable(dumps).map(there -> there.file(dump)).filter(Files::exists);
  }

  /** The file of a name, as an address asks for it. */
  public Optional<Dump> find(String name) {
    return Optional.ofNullable(dumps).flatMap(there -> there.find(name));
  }

  /** The checksums of all files, as {@code sha256sum -c} reads them. */
  public String checksums() {
    return dumps == null ? "" : dumps.checksums();
  }

  /** How good the data are; empty until they were looked at. */
  public Optional<DataQuality> quality() {
    DataQuality known = quality;
    if (known == null) {
      refreshLater();
    }
    return Optional.ofNullable(known);
  }

  /** Makes everything at once, for those who wait for it. */
  public void refresh() {
    if (dumps != null) {
      dumps.refresh();
    }
    quality = DataQuality.of(catalog.openContracting());
  }

  private void refreshLater() {
    if (working.compareAndSet(false, true)) {
      Thread thread = new Thread(this::refreshOnce, "blangkon-dumps");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void refreshOnce() {
    try {
      refresh();
    } catch (RuntimeException e) {
      LOG.warn("The dumps could not be made and are tried again when they are asked for", e);
    } finally {
      working.set(false);
    }
  }
}
