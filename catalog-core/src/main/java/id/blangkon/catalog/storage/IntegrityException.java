package id.blangkon.catalog.storage;

/**
 * The database itself refused a write that breaks one of its rules, such as a budget below zero or
 * a reference to nothing; nothing was written. The use cases refuse such a change earlier and in
 * words, so this tells of a defect.
 */
public final class IntegrityException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IntegrityException(Throwable cause) {
    super("a rule of the database refused the write", cause);
  }
}
