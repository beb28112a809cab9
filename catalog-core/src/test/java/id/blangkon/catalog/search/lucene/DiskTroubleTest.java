package id.blangkon.catalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

class DiskTroubleTest {

  private final MemoryCatalog catalog = new MemoryCatalog(Samples.CATEGORIES);
  private final AtomicBoolean full = new AtomicBoolean();

  /** One directory that stays between openings and refuses to write while the disk is full. */
  private final class FullHome implements IndexHome {

    private Directory kept;

    @Override
    public Directory present() {
      return kept;
    }

    @Override
    public Directory fresh() {
      return new FilterDirectory(new ByteBuffersDirectory()) {
        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
          refuseWhenFull();
          return super.createOutput(name, context);
        }

        @Override
        public void close() {
          // Its files stay, as on a disk.
        }
      };
    }

    private void refuseWhenFull() throws IOException {
      if (full.get()) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void promote(Directory directory) {
      kept = directory;
    }

    @Override
    public void discard(Directory directory) throws IOException {
      directory.close();
    }

    @Override
    public void discardAllBut(Directory other) {
      assertThat(other).isSameAs(kept);
    }
  }

  @Test
  void reads_go_on_and_writes_resume_once_there_is_room_again() throws IOException {
    catalog.putAll(Samples.products(50, 1));
    try (LuceneProductSearch search =
        new LuceneProductSearch(new FullHome(), () -> Instant.EPOCH)) {
      search.rebuild(catalog);
      ProductDocument added = Samples.named(900, "Zorbulator", "02.02");
      catalog.put(added);
      catalog.event("product.listed", added.product().id().value());
      full.set(true);
      assertThatThrownBy(() -> search.apply(catalog, catalog.after(0)))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(search.search(ProductQuery.of("")).total()).isEqualTo(50);
      assertThatThrownBy(() -> search.apply(catalog, catalog.after(0)))
          .isInstanceOf(RuntimeException.class);
      assertThat(search.search(ProductQuery.of("")).total()).isEqualTo(50);
      full.set(false);
      search.apply(catalog, catalog.after(search.position(catalog)));
      assertThat(search.position(catalog)).isEqualTo(1);
      assertThat(search.search(ProductQuery.of("zorbulator")).total()).isEqualTo(1);
      assertThat(search.needsRebuild()).isFalse();
    }
  }
}
