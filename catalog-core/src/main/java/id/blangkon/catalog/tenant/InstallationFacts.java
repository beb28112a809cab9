package id.blangkon.catalog.tenant;

import id.blangkon.catalog.journal.SequencedEvent;
import java.util.Optional;

/**
 * What every reader is told of the installation, as of one moment.
 *
 * @param operator who runs it, where that was noted
 * @param demonstration whether its data was made up
 * @param newestEntry the last entry of the journal; empty in an empty one
 */
public record InstallationFacts(
    Optional<String> operator, boolean demonstration, Optional<SequencedEvent> newestEntry) {

  /** The fact that names who runs the installation. */
  public static final String OPERATOR = "operator";

  /** The fact under which a demonstration notes itself. */
  public static final String DEMONSTRATION = "demonstration";
}
