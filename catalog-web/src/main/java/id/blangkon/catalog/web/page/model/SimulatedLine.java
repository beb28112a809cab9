package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * A line of a purchase that somebody thinks of, as it was typed.
 *
 * @param number one for the first
 * @param inclusive whether the amount includes VAT
 */
public record SimulatedLine(
    int number, List<Choice> kinds, List<Choice> groups, String amount, boolean inclusive) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public SimulatedLine {
    kinds = List.copyOf(kinds);
    groups = List.copyOf(groups);
  }
}
