package id.blangkon.catalog.web.http;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.PageRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads which part of a list is asked for, and links to the next one. */
public final class Pages {

  private static final int LONGEST_CURSOR = 500;

  private Pages() {}

  /** From the parameters {@code after} and {@code limit}. */
  public static PageRequest of(QueryString query) {
    long limit = query.number("limit").orElse((long) PageRequest.USUAL);
    String after = query.one("after").orElse(null);
    if (after != null && after.length() > LONGEST_CURSOR) {
      throw unknownCursor();
    }
    return new PageRequest(after, (int) Math.max(-1, Math.min(limit, PageRequest.MOST + 1L)));
  }

  /** The value of {@code Link} to the part after this one. */
  public static String linkToNext(String path, @Nullable String rawQuery, String next) {
    StringBuilder link = new StringBuilder("<").append(path).append('?');
    if (rawQuery != null) {
      for (String pair : rawQuery.split("&", -1)) {
        if (!pair.isEmpty() && !pair.startsWith("after=")) {
          link.append(pair).append('&');
        }
      }
    }
    return link.append("after=")
        .append(URLEncoder.encode(next, StandardCharsets.UTF_8))
        .append(">; rel=\"next\"")
        .toString();
  }

  private static CatalogException unknownCursor() {
    return CatalogException.invalid(
        "after",
        "Penanda halaman tidak dikenal. Mulai dari halaman pertama.",
        "The page cursor is not known. Start from the first page.");
  }
}
