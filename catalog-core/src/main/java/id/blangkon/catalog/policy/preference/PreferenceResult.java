package id.blangkon.catalog.policy.preference;

import id.blangkon.catalog.policy.Finding;
import java.util.List;

/**
 * What the ladder of domestic products leaves.
 *
 * @param step of the ladder; zero when no ladder is in force, and everything may be bought
 * @param eligible what may be bought, in the order of the offers
 * @param findings why the others may not
 */
public record PreferenceResult(long step, List<OfferedProduct> eligible, List<Finding> findings) {

  public PreferenceResult {
    eligible = List.copyOf(eligible);
    findings = List.copyOf(findings);
  }
}
