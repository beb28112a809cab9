package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * What somebody keeps back from a payment.
 *
 * @param by a code such as {@code TREASURER}; {@code PENALTY} for what the agency keeps itself, and
 *     {@code NOBODY} for what is exempt
 */
public record Deductions(String by, List<TaxLine> lines) {

  /** Copies the list, so that a model never changes while it is drawn. */
  public Deductions {
    lines = List.copyOf(lines);
  }
}
