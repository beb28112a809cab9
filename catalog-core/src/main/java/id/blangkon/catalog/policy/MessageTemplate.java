package id.blangkon.catalog.policy;

import id.blangkon.catalog.error.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with names of facts in braces, taken apart once.
 *
 * @param parts texts and names in turn; the first is a text
 */
record MessageTemplate(List<String> parts) {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  static MessageTemplate of(String text) {
    List<String> parts = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    int end = 0;
    while (name.find()) {
      parts.add(text.substring(end, name.start()));
      parts.add(name.group(1));
      end = name.end();
    }
    parts.add(text.substring(end));
    return new MessageTemplate(List.copyOf(parts));
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < parts.size(); i += 2) {
      names.add(parts.get(i));
    }
    return names;
  }

  /** A name that is no fact stays as it is. */
  String filled(Map<String, Bilingual> facts, Function<Bilingual, String> language) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      Bilingual fact = i % 2 == 0 ? null : facts.get(part);
      if (i % 2 == 0) {
        text.append(part);
      } else {
        text.append(fact == null ? "{" + part + "}" : language.apply(fact));
      }
    }
    return text.toString();
  }
}
