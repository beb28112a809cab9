package id.blangkon.catalog.web.page.model;

/** Where a step of the journey stands. */
public enum StepStatus {
  /** Behind us. */
  DONE,
  /** Where the order is. */
  NOW,
  /** Still to come. */
  AHEAD,
  /** Where the order ended early. */
  STOPPED
}
