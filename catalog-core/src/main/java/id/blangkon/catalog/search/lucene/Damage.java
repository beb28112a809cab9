package id.blangkon.catalog.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/**
 * Tells an index that is damaged for good from trouble that passes, such as a full disk or an index
 * in use.
 */
final class Damage {

  private Damage() {}

  static boolean isCauseOf(Exception e) {
    return e instanceof CorruptIndexException
        || e instanceof IndexFormatTooOldException
        || e instanceof IndexFormatTooNewException
        || e instanceof FileNotFoundException
        || e instanceof NoSuchFileException
        || e instanceof EOFException
        // Lucene's answer to a codec that it does not know.
        || e instanceof IllegalArgumentException;
  }
}
