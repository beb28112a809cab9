package id.blangkon.catalog.web.problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An error as a page without anything else, for when the real pages cannot be drawn. */
public final class PlainErrorPage {

  private PlainErrorPage() {}

  /** The bytes of a page in UTF-8. */
  public static byte[] write(Problem problem, Locale locale) {
    StringBuilder html = new StringBuilder(600);
    html.append("<!doctype html><html lang=\"")
        .append(locale.getLanguage())
        .append("\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
        .append(escaped(problem.title().in(locale)))
        .append("</title></head><body><h1>")
        .append(escaped(problem.title().in(locale)))
        .append("</h1><p>")
        .append(escaped(problem.detail().in(locale)))
        .append("</p>");
    if (problem.reference() != null) {
      html.append("<p><code>").append(escaped(problem.reference())).append("</code></p>");
    }
    html.append("<p><a href=\"/\">Blangkon</a></p></body></html>");
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
