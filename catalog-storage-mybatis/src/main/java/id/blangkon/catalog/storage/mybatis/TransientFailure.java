package id.blangkon.catalog.storage.mybatis;

/** The transaction failed for reasons of timing; the same work may succeed when tried again. */
final class TransientFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TransientFailure(Throwable cause) {
    super("the transaction met another one", cause);
  }
}
