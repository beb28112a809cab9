package id.blangkon.catalog.web.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The page that checks proofs without a network, in one file: its script stands in it, so that it
 * works when it is saved and opened anywhere.
 */
final class SavedVerifier {

  private static final String PAGE = "id/blangkon/catalog/web/open/verifier.html";
  private static final String SCRIPT = "assets/verifier.js";

  private final String page = read(PAGE).replace("@@SCRIPT@@", read(SCRIPT).strip());

  /**
   * The file.
   *
   * @param key what stands in the field of the public key
   */
  byte[] withKey(String key) {
    String escaped = key.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return page.replace("@@KEY@@", escaped).getBytes(StandardCharsets.UTF_8);
  }

  private static String read(String resource) {
    try (InputStream in = SavedVerifier.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
