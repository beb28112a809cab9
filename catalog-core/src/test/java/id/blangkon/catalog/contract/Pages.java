package id.blangkon.catalog.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks lists page by page. */
public final class Pages {

  /** Cursors as a client might break them: cut, of another list, of no list, not even text. */
  public static final List<String> BROKEN =
      List.of("", "x", "%%%", "b3JkZXJz", "AAAA", "////", "eA", "🙂", "c3VwcGxpZXJzCmEKYg");

  private static final int MOST_PAGES = 1_000;

  private Pages() {}

  /** Everything of a list, read with pages of the size. */
  public static <T> List<T> all(int size, Function<PageRequest, Page<T>> list) {
    List<T> items = new ArrayList<>();
    @Nullable String after = null;
    int pages = 0;
    do {
      Page<T> page = list.apply(new PageRequest(after, size));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
      items.addAll(page.items());
      after = page.next();
      assertThat(++pages).as("pages").isLessThan(MOST_PAGES);
    } while (after != null);
    return items;
  }
}
