package id.blangkon.catalog.supplier;

/** What kind of paper shows the scale of a business. */
public enum EvidenceKind {
  /** What the national licensing system (OSS) says beside the business number (NIB). */
  BUSINESS_LICENCE,
  /** Accounts of a year. */
  FINANCIAL_STATEMENT,
  /** The yearly tax return. */
  TAX_RETURN,
  /** The owner's own signed statement: the weakest, and never without its date. */
  OWNERS_STATEMENT
}
