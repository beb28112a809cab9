package id.blangkon.catalog.search.lucene;

import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Keeps indexes in memory, until the process ends. */
final class MemoryHome implements IndexHome {

  @Override
  public @Nullable Directory present() {
    return null;
  }

  @Override
  public Directory fresh() {
    return new ByteBuffersDirectory();
  }

  @Override
  public void promote(Directory directory) {
    // The caller holds it, and there is no next start.
  }

  @Override
  public void discard(Directory directory) throws IOException {
    directory.close();
  }

  @Override
  public void discardAllBut(Directory kept) {
    // Memory outlives no process, so nothing is left behind.
  }
}
