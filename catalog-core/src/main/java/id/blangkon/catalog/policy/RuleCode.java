package id.blangkon.catalog.policy;

/** The rules that the code asks; what each says is a row of the table {@code rules}. */
public enum RuleCode {
  SUPPLIER_NOT_ACTIVE,
  PRODUCT_NOT_LISTED,
  PLAN_NOT_USABLE,
  BUDGET_EXCEEDED,
  MICRO_SMALL_SUPPLIER
}
