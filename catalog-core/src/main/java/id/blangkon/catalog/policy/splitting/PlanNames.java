package id.blangkon.catalog.policy.splitting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether names of plan items say nearly the same: four fifths of their words, numbers aside. */
final class PlanNames {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private PlanNames() {}

  static boolean areNear(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> ofOne = words(one);
    Set<String> ofOther = words(other);
    if (ofOne.isEmpty() || ofOther.isEmpty()) {
      return false;
    }
    Set<String> both = new HashSet<>(ofOne);
    both.retainAll(ofOther);
    Set<String> all = new HashSet<>(ofOne);
    all.addAll(ofOther);
    return both.size() * 5 >= all.size() * 4;
  }

  private static Set<String> words(String name) {
    return Arrays.stream(NO_LETTERS.split(name.toLowerCase(Locale.ROOT), -1))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toSet());
  }
}
