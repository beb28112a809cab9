package id.blangkon.catalog.web.page.model;

/** Whether the public log covers an order. */
public enum ProofState {
  /** In the hash chain of the journal; no checkpoint of it is signed. */
  CHAINED,
  /** In a signed checkpoint. */
  RECORDED,
  /** In the log, its checkpoint still to come. */
  WAITING,
  /** The proof does not fit. */
  MISMATCH
}
