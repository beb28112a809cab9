package id.blangkon.catalog.error;

/** What a caller can do about an error; the web layer maps each to one status. */
public enum ErrorCategory {
  /** The request cannot be understood or a field has an impossible value. */
  INVALID,
  /** Nobody is signed in. */
  UNAUTHENTICATED,
  /** The caller may not do this. */
  FORBIDDEN,
  /** There is no such thing, or the caller may not know of it. */
  NOT_FOUND,
  /** The thing is not in a state in which this can be done, or somebody was faster. */
  CONFLICT,
  /** The caller saw an older version. */
  STALE,
  /** The request is well formed and a rule refuses it. */
  REFUSED,
  /** Too many attempts. */
  LIMITED,
  /** The system cannot answer at the moment; the same request may succeed later. */
  UNAVAILABLE
}
