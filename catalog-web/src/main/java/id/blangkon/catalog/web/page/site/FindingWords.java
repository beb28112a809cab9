package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.web.page.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts of a rule's finding, in words. */
public final class FindingWords {

  private FindingWords() {}

  /** The facts with their labels; a name without a word is shown as it is. */
  public static String facts(Map<String, String> facts, Messages words) {
    return facts.entrySet().stream()
        .map(fact -> fact(fact.getKey(), fact.getValue(), words))
        .collect(Collectors.joining(" · "));
  }

  private static String fact(String name, String value, Messages words) {
    return words.find("fact." + name).orElse(name)
        + ": "
        + words
            .find("factValue." + name + "." + value)
            .orElseGet(
                () -> Facts.shown(name, value, Locale.forLanguageTag(words.language().tag())));
  }
}
