package id.blangkon.catalog.policy.splitting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether names of plan items say nearly the same as one: four fifths of their words, numbers
 * aside. Remembers what it was asked: many orders share few plan items.
 */
final class PlanNames {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final Set<String> words;
  private final Map<String, Boolean> near = new HashMap<>();

  PlanNames(String name) {
    this.words = words(name);
    near.put(name, true);
  }

  boolean isNear(String other) {
    return near.computeIfAbsent(other, asked -> isNear(words(asked)));
  }

  private boolean isNear(Set<String> others) {
    if (words.isEmpty() || others.isEmpty()) {
      return false;
    }
    Set<String> both = new HashSet<>(words);
    both.retainAll(others);
    Set<String> all = new HashSet<>(words);
    all.addAll(others);
    return both.size() * 5 >= all.size() * 4;
  }

  private static Set<String> words(String name) {
    return Arrays.stream(NO_LETTERS.split(name.toLowerCase(Locale.ROOT), -1))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toSet());
  }
}
