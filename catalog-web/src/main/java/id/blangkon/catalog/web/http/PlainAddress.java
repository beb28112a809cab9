package id.blangkon.catalog.web.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells addresses apart that two readers could take differently. */
public final class PlainAddress {

  private static final Pattern CONTROL = Pattern.compile("%(0[0-8BCEFbcef]|1[0-9A-Fa-f]|7[Ff])");

  private PlainAddress() {}

  /** Whether neither part holds control characters, which no filter means. */
  public static boolean isPlain(String rawPath, @Nullable String rawQuery) {
    return !CONTROL.matcher(rawPath).find()
        && (rawQuery == null || !CONTROL.matcher(rawQuery).find());
  }
}
