package id.blangkon.catalog.party;

/** The legal forms of a supplier. */
public enum LegalForm {
  INDIVIDUAL(LegalFormGroup.INDIVIDUAL),
  SOLE_TRADER(LegalFormGroup.INDIVIDUAL),
  SINGLE_PERSON_COMPANY(LegalFormGroup.ENTITY),
  CV(LegalFormGroup.ENTITY),
  FIRM(LegalFormGroup.ENTITY),
  PT(LegalFormGroup.ENTITY),
  COOPERATIVE(LegalFormGroup.COOPERATIVE),
  VILLAGE_ENTERPRISE(LegalFormGroup.ENTITY),
  FOUNDATION(LegalFormGroup.ENTITY),
  COMMUNITY_GROUP(LegalFormGroup.ENTITY);

  private final LegalFormGroup group;

  LegalForm(LegalFormGroup group) {
    this.group = group;
  }

  public LegalFormGroup group() {
    return group;
  }
}
