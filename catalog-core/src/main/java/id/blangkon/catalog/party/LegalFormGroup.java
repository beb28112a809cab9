package id.blangkon.catalog.party;

/** The three groups of legal forms that figures and facets use. */
public enum LegalFormGroup {
  /** Natural persons, whose tax id is their national id. */
  INDIVIDUAL,
  ENTITY,
  COOPERATIVE
}
