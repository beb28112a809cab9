package id.blangkon.catalog.web.http;

/**
 * Where the style sheet of the pages lies, for the few pages drawn elsewhere.
 *
 * @param path such as {@code /assets/blangkon.1a2b3c4d5e.css}
 */
public record StyleSheet(String path) {}
