package id.blangkon.catalog.policy;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.money.Rupiah;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts that a rule used, by name. They are kept as plain texts, money as digits, and are put
 * into messages as readers of each language write them.
 */
public final class Facts {

  /** The names whose facts are whole rupiah. */
  private static final Set<String> MONEY =
      Set.of(
          "advance",
          "amended",
          "amount",
          "ceiling",
          "contract",
          "estimate",
          "gross",
          "least",
          "left",
          "limit",
          "median",
          "most",
          "price",
          "sum",
          "value");

  private static final Set<String> OTHERS =
      Set.of(
          "actor",
          "actors",
          "alternative",
          "by",
          "categories",
          "category",
          "channel",
          "count",
          "days",
          "form",
          "ground",
          "handover",
          "kinds",
          "leastForm",
          "method",
          "offers",
          "orders",
          "percent",
          "planName",
          "product",
          "reason",
          "reference",
          "rise",
          "roles",
          "scale",
          "share",
          "statedOn",
          "step",
          "system",
          "variant");

  private final SortedMap<String, String> kept = new TreeMap<>();
  private final Map<String, Bilingual> shown = new HashMap<>();

  private Facts() {}

  /** Nothing yet; each of the others adds one. */
  public static Facts none() {
    return new Facts();
  }

  /**
   * A stored fact as readers write it: money with its unit, all else as it is.
   *
   * @param kept the value as findings keep it
   */
  public static String shown(String name, String kept, Locale locale) {
    return MONEY.contains(name) && kept.matches("-?\\d{1,18}")
        ? Rupiah.of(Long.parseLong(kept)).in(locale)
        : kept;
  }

  /**
   * @throws IllegalArgumentException when the name is not one of money
   */
  public Facts money(String name, Rupiah amount) {
    if (!MONEY.contains(name)) {
      throw new IllegalArgumentException(name + " is no name of money");
    }
    return put(
        name,
        Long.toString(amount.amount()),
        Bilingual.of(amount.toString(), amount.in(Locale.ENGLISH)));
  }

  public Facts number(String name, long number) {
    String text = Long.toString(number);
    return put(name, text, Bilingual.of(text, text));
  }

  public Facts text(String name, String text) {
    return put(name, text, Bilingual.of(text, text));
  }

  /** A name of the code and what it is called. */
  public Facts word(String name, String kept, Bilingual called) {
    return put(name, kept, called);
  }

  private Facts put(String name, String text, Bilingual called) {
    kept.put(name, text);
    shown.put(name, called);
    return this;
  }

  SortedMap<String, String> kept() {
    return Collections.unmodifiableSortedMap(kept);
  }

  Map<String, Bilingual> shown() {
    return Collections.unmodifiableMap(shown);
  }

  static boolean isKnown(String name) {
    return MONEY.contains(name) || OTHERS.contains(name);
  }
}
