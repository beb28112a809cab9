package id.blangkon.catalog.journal.check;

import java.util.Optional;

/** Where the files of a log are read from: a directory, an address, memory. */
@FunctionalInterface
public interface LogFiles {

  /**
   * A file; empty when there is none.
   *
   * @param path below the log, such as {@code checkpoint} or {@code tile/0/000.p/5}
   * @throws java.io.UncheckedIOException when it cannot be told
   */
  Optional<byte[]> read(String path);
}
