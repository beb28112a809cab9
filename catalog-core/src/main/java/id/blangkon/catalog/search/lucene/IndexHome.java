package id.blangkon.catalog.search.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Where indexes live: the present one, and beside it one that is being built anew. */
interface IndexHome {

  /** The index that was present last; null when there is none. */
  @Nullable Directory present() throws IOException;

  /** An empty place for a new index. */
  Directory fresh() throws IOException;

  /** Makes it the present index, at once and for the next start. */
  void promote(Directory directory) throws IOException;

  /** Forgets an index that was closed. */
  void discard(Directory directory) throws IOException;

  /** Forgets what a process that ended in the middle of a rebuild left behind. */
  void discardAllBut(Directory kept) throws IOException;
}
