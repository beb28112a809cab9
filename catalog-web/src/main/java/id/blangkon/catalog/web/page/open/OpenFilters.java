package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.web.http.QueryString;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    if (!REGION.matcher(code).matches()) {
      throw CatalogException.invalid(
          "region",
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

  /** The first instant of the first day. */
  static @Nullable Instant start(@Nullable LocalDate from, ZoneId zone) {
    return from == null ? null : from.atStartOfDay(zone).toInstant();
  }

  /** The first instant after the last day. */
  static @Nullable Instant end(@Nullable LocalDate to, ZoneId zone) {
    return to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** Refuses days that are not in order, or that no calendar of ours has. */
  static void checkDays(@Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate first = from == null ? LocalDate.EPOCH : from;
    LocalDate last = to == null ? first : to;
    if (first.isAfter(last) || first.getYear() < 1970 || last.getYear() > 9998) {
      throw CatalogException.invalid(
          "from",
          "Tanggal awal harus sebelum atau sama dengan tanggal akhir.",
          "The first day must not be after the last one.");
    }
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
