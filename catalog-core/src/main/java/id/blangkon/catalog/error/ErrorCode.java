package id.blangkon.catalog.error;

/** Stable names of errors, part of the API. Never rename one. */
public enum ErrorCode {
  INVALID_FIELD(ErrorCategory.INVALID),
  MALFORMED_REQUEST(ErrorCategory.INVALID),
  MISSING_IDEMPOTENCY_KEY(ErrorCategory.INVALID),
  UNAUTHENTICATED(ErrorCategory.UNAUTHENTICATED),
  WRONG_CREDENTIALS(ErrorCategory.UNAUTHENTICATED),
  FORBIDDEN(ErrorCategory.FORBIDDEN),
  SEGREGATION_OF_DUTIES(ErrorCategory.FORBIDDEN),
  NOT_FOUND(ErrorCategory.NOT_FOUND),
  ACTION_NOT_AVAILABLE(ErrorCategory.CONFLICT),
  ALREADY_EXISTS(ErrorCategory.CONFLICT),
  PRICE_CHANGED(ErrorCategory.CONFLICT),
  STALE_VERSION(ErrorCategory.STALE),
  POLICY_REFUSAL(ErrorCategory.REFUSED),
  BUDGET_EXCEEDED(ErrorCategory.REFUSED),
  STOCK_EXCEEDED(ErrorCategory.REFUSED),
  IDEMPOTENCY_KEY_REUSED(ErrorCategory.REFUSED),
  TOO_MANY_ATTEMPTS(ErrorCategory.LIMITED),
  STORAGE_UNAVAILABLE(ErrorCategory.UNAVAILABLE);

  private final ErrorCategory category;

  ErrorCode(ErrorCategory category) {
    this.category = category;
  }

  public ErrorCategory category() {
    return category;
  }
}
