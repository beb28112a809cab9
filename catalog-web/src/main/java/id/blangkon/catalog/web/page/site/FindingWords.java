package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The facts of a rule's finding, in words. */
public final class FindingWords {

  private static final String ORDERS = "orders";
  private static final String DAY = "statedOn";
  private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Orders are links; the others stand in the message or the remedy. */
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of(ORDERS, "alternative", "handover", "ground", "reason", "roles");

  private FindingWords() {}

  /**
   * The facts with their labels, which a rule may have of its own; a name without a word is shown
   * as it is.
   */
  public static String facts(String code, Map<String, String> facts, Messages words) {
    return facts.entrySet().stream()
        .filter(fact -> !TOLD_ELSEWHERE.contains(fact.getKey()))
        .map(fact -> fact(code, fact.getKey(), fact.getValue(), words))
        .collect(Collectors.joining(" · "));
  }

  private static String fact(String code, String name, String value, Messages words) {
    String label =
        words.find("fact." + code + "." + name).or(() -> words.find("fact." + name)).orElse(name);
    return label
        + ": "
        + words.find("factValue." + name + "." + value).orElseGet(() -> shown(name, value, words));
  }

  private static String shown(String name, String value, Messages words) {
    return name.equals(DAY) && DAY_FORM.matcher(value).matches()
        ? Formats.of(words.language()).weekday(LocalDate.parse(value))
        : Facts.shown(name, value, Locale.forLanguageTag(words.language().tag()));
  }

  /**
   * The orders that led to a finding: those with an order letter by its number on their public
   * page, the others in the work place, where only those who work on them can open them.
   */
  public static List<Link> orders(Map<String, String> facts, Messages words) {
    String references = facts.getOrDefault(ORDERS, "");
    List<Link> links = new ArrayList<>();
    for (String reference : references.isEmpty() ? List.<String>of() : split(references)) {
      links.add(
          PathIds.find(reference).isPresent()
              ? new Link(words.text("finding.unnumbered"), "/kerja/pesanan/" + reference)
              : new Link(reference, "/transaksi/" + reference));
    }
    return links;
  }

  private static List<String> split(String references) {
    return List.of(references.split(", ", -1));
  }
}
