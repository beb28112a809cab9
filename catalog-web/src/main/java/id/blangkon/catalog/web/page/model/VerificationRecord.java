package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * Something on record that an officer may look at again.
 *
 * @param about in short what it is, or why it must be looked at
 * @param due until when, in words; empty when it need not be
 * @param late whether that has passed
 * @param links to the forms
 */
public record VerificationRecord(
    String name, String about, String due, boolean late, List<Link> links) {

  /** Copies the list, so that a model never changes while it is drawn. */
  public VerificationRecord {
    links = List.copyOf(links);
  }
}
