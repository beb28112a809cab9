package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * What waits for verification in a region, oldest first.
 *
 * @param regions that the person verifies; a single one needs no choice
 * @param searched the words that were searched for among what is on record
 */
public record VerificationPage(
    Frame frame,
    List<Choice> regions,
    String regionCode,
    String regionName,
    String searched,
    List<Queue> queues,
    List<Found> found) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public VerificationPage {
    regions = List.copyOf(regions);
    queues = List.copyOf(queues);
    found = List.copyOf(found);
  }

  /**
   * What is on record, of one kind.
   *
   * @param kind names the messages {@code verification.<kind>}
   * @param more whether there is more than what is shown
   */
  public record Found(String kind, List<VerificationRecord> records, boolean more) {
    /** Copies the list. */
    public Found {
      records = List.copyOf(records);
    }
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
