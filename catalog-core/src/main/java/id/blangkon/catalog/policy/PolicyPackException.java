package id.blangkon.catalog.policy;

/**
 * A pack cannot be used; the message names the file, the line and the remedy for one who edits it
 * in a spreadsheet.
 */
public final class PolicyPackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PolicyPackException(String place, String problem) {
    super(place + ": " + problem);
  }
}
