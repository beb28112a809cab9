package id.blangkon.catalog.policy.procurement;

/** One subject of procurement law. */
interface ProcurementRule {

  /** Adds to the verdict what the rows in force on its day say. */
  void judge(ProcurementCase purchase, Verdict verdict);
}
