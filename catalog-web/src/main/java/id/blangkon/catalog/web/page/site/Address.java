package id.blangkon.catalog.web.page.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An address inside the site with its parameters. Immutable; the reader's language is not in it.
 */
public final class Address {

  private final String text;

  private Address(String text) {
    this.text = text;
  }

  public static Address of(String path) {
    return new Address(path);
  }

  /** With one more parameter; a null or an empty text adds none. */
  public Address with(String name, @Nullable Object value) {
    if (value == null || value.toString().isEmpty()) {
      return this;
    }
    return new Address(
        text
            + (text.indexOf('?') < 0 ? '?' : '&')
            + name
            + '='
            + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return text;
  }
}
