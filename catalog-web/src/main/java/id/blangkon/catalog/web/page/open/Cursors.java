package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.web.page.model.Cursor;
import id.blangkon.catalog.web.page.site.Address;
import org.jspecify.annotations.Nullable;

/** Says where a page of a list stands and where the next one is. */
final class Cursors {

  private Cursors() {}

  /**
   * @param list the address of the list with its filters
   * @param before how many rows lie before this page
   * @param next the cursor of the next page; null at the end
   */
  static Cursor of(Address list, long before, int shown, long total, @Nullable String next) {
    return new Cursor(
        shown == 0 ? 0 : before + 1,
        before + shown,
        Math.max(total, before + shown),
        OpenFilters.PAGE_SIZE,
        next == null ? null : list.with("after", next).with("start", before + shown).toString(),
        before == 0 ? null : list.toString());
  }
}
