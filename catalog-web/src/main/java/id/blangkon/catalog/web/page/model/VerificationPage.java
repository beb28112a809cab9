package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * What waits for verification in a region, oldest first.
 *
 * @param regions that the person verifies; a single one needs no choice
 */
public record VerificationPage(
    Frame frame, List<Choice> regions, String regionName, List<Queue> queues) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public VerificationPage {
    regions = List.copyOf(regions);
    queues = List.copyOf(queues);
  }

  /**
   * Cases of one kind.
   *
   * @param kind names the messages {@code verification.<kind>}
   * @param more whether there are more than those shown
   */
  public record Queue(String kind, List<VerificationCase> cases, boolean more) {
    /** Copies the list. */
    public Queue {
      cases = List.copyOf(cases);
    }
  }
}
