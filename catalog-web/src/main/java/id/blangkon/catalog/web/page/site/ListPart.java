package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.model.Cursor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a page shows, when nobody has counted the whole.
 *
 * @param after the cursor of the page before; null on the first
 * @param before how many rows lie before this page; only shown, never used to find them
 */
public record ListPart(@Nullable String after, long before) {

  private static final String AFTER = "after";
  private static final String START = "start";
  private static final int LONGEST_CURSOR = 500;
  private static final long MOST_ROWS = 1_000_000_000;

  /** The parameters that say which part is wanted. */
  public static final Set<String> PARAMETERS = Set.of(AFTER, START);

  /**
   * @throws CatalogException for a cursor that we never gave
   */
  public static ListPart of(QueryString query) {
    String after = query.one(AFTER).orElse(null);
    if (after == null) {
      return new ListPart(null, 0);
    }
    if (after.length() > LONGEST_CURSOR) {
      throw CatalogException.invalid(
          AFTER,
          "Penanda halaman tidak dikenal. Mulai dari halaman pertama.",
          "The page cursor is not known. Start from the first page.");
    }
    return new ListPart(after, Math.max(0, Math.min(MOST_ROWS, query.number(START).orElse(0L))));
  }

  public PageRequest request() {
    return new PageRequest(after, PageRequest.USUAL);
  }

  /** The list at this part. */
  public Address in(Address list) {
    return after == null ? list : list.with(AFTER, after).with(START, before);
  }

  /**
   * Where this page stands and where the next one is.
   *
   * @param list the address of the list with its filters
   * @param next the cursor of the next page; null at the end
   */
  public Cursor cursor(Address list, int shown, @Nullable String next) {
    long last = before + shown;
    return new Cursor(
        shown == 0 ? 0 : before + 1,
        last,
        next == null ? last : null,
        PageRequest.USUAL,
        next == null ? null : new ListPart(next, last).in(list).toString(),
        after == null ? null : list.toString());
  }
}
