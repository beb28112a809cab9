package id.blangkon.catalog.journal.log;

/** A checkpoint, note, key, tile or proof is not in its format. The message says what is wrong. */
public final class LogFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  public LogFormatException(String message) {
    super(message);
  }

  public LogFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
