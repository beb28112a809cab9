package id.blangkon.catalog.policy;

/** Whether a named reviewer has confirmed a rule against its text. */
public enum ReviewState {
  REVIEWED,
  UNREVIEWED,
  /** Background knowledge or an inference; shown as an example of a rule. */
  ILLUSTRATIVE
}
