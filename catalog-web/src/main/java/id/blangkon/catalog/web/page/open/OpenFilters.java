package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.site.PathIds;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the filters that several pages know. */
final class OpenFilters {

  /** How many rows a page of a list has. */
  static final int PAGE_SIZE = 20;

  private static final Pattern REGION = Pattern.compile("\\d{2}(\\.\\d{2})?");
  private static final Pattern CATEGORY = Pattern.compile("\\d{2}(\\.\\d{2}){0,5}");
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_CURSOR = 500;
  private static final long MOST_ROWS = 1_000_000_000;

  private OpenFilters() {}

  static Optional<RegionCode> region(QueryString query) {
    return query.one("region").map(OpenFilters::region);
  }

  static RegionCode region(String code) {
    return region("region", code);
  }

  static RegionCode region(String field, String code) {
    if (!REGION.matcher(code).matches()) {
      throw CatalogException.invalid(
          field,
          "Kode wilayah “" + code + "” tidak dikenal. Pilih wilayah dari daftar.",
          "Region code “" + code + "” is not known. Choose a region from the list.");
    }
    return RegionCode.of(code);
  }

  static String category(String code) {
    if (!CATEGORY.matcher(code).matches()) {
      throw CatalogException.invalid(
          "category",
          "Kode kategori “" + code + "” tidak dikenal. Pilih kategori dari daftar.",
          "Category code “" + code + "” is not known. Choose a category from the list.");
    }
    return code;
  }

  static String text(QueryString query) {
    String text = query.one("q").orElse("").strip();
    if (text.length() > LONGEST_TEXT) {
      throw CatalogException.invalid(
          "q",
          "Kata pencarian paling panjang " + LONGEST_TEXT + " huruf.",
          "The search text may have at most " + LONGEST_TEXT + " characters.");
    }
    return text;
  }

  /** An id that is asked for; what has not the form of one is no value of the field. */
  static Optional<UUID> id(QueryString query, String name) {
    return query
        .one(name)
        .map(
            text ->
                PathIds.find(text)
                    .orElseThrow(
                        () ->
                            CatalogException.invalid(
                                name,
                                "“" + text + "” bukan pilihan di sini. Pilih dari daftar.",
                                "“" + text + "” is no choice here. Choose from the list.")));
  }

  static PageRequest page(QueryString query) {
    String after = query.one("after").orElse(null);
    if (after != null && after.length() > LONGEST_CURSOR) {
      throw CatalogException.invalid(
          "after",
          "Penanda halaman tidak dikenal. Mulai dari halaman pertama.",
          "The page cursor is not known. Start from the first page.");
    }
    return new PageRequest(after, PAGE_SIZE);
  }

  /** How many rows lie before the page; only shown, never used to find them. */
  static long rowsBefore(QueryString query) {
    return query.one("after").isEmpty()
        ? 0
        : Math.max(0, Math.min(MOST_ROWS, query.number("start").orElse(0L)));
  }
}
