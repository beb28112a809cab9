package id.blangkon.catalog.web.page;

import id.blangkon.catalog.web.page.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the pages in one language, read once from the class path. Places in a text are
 * written {@code {0}}; apostrophes need no escape.
 */
public final class Messages {

  private static final Map<Language, Messages> ALL = load();

  private final Language language;
  private final SortedMap<String, String> texts;

  private Messages(Language language, SortedMap<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The words of a language. */
  public static Messages of(Language language) {
    Messages found = ALL.get(language);
    if (found == null) {
      throw new IllegalArgumentException("no messages for " + language);
    }
    return found;
  }

  /** The language of these words. */
  public Language language() {
    return language;
  }

  /** All texts by key, unmodifiable. */
  public SortedMap<String, String> texts() {
    return texts;
  }

  /**
   * The text of a key with its places filled.
   *
   * @throws IllegalArgumentException when there is no such key: a mistake in the program
   */
  public String text(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language.tag());
    }
    return fill(text, arguments);
  }

  /** The text of a key that may not exist. */
  public Optional<String> find(String key, Object... arguments) {
    return Optional.ofNullable(texts.get(key)).map(text -> fill(text, arguments));
  }

  private static String fill(String text, Object... arguments) {
    if (arguments.length == 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      filled.append(text, from, open);
      filled.append(arguments[Integer.parseInt(text.substring(open + 1, close))]);
      from = close + 1;
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static Map<Language, Messages> load() {
    Map<Language, Messages> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Messages(language, read("messages_" + language.tag() + ".properties")));
    }
    return Collections.unmodifiableMap(all);
  }

  private static SortedMap<String, String> read(String name) {
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      SortedMap<String, String> texts = new TreeMap<>();
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
      return Collections.unmodifiableSortedMap(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
