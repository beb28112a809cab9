package id.blangkon.catalog.web.page.open;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges where a reader is sent to, so that no link can send them to another site. */
final class LocalPath {

  private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]{0,1999}");

  private LocalPath() {}

  /** The path when it stays on this site and is no part of signing in; else the other one. */
  static String orElse(@Nullable String path, String other) {
    if (path == null
        || !FORM.matcher(path).matches()
        || path.startsWith("/masuk")
        || path.startsWith("/keluar")) {
      return other;
    }
    return path;
  }
}
