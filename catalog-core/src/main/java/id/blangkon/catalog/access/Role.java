package id.blangkon.catalog.access;

/** The roles of Indonesian regional procurement; the names in brackets are the official ones. */
public enum Role {
  /** Runs the installation (admin provinsi). */
  PROVINCIAL_ADMIN(Scope.INSTALLATION),
  /** Runs a tenant's procurement unit (UKPBJ) and verifies its suppliers and products. */
  PROCUREMENT_UNIT(Scope.TENANT),
  /** Owns the budget (PA/KPA). */
  BUDGET_USER(Scope.WORK_UNIT),
  /** Commits, inspects and signs the handover (PPK). */
  COMMITMENT_OFFICER(Scope.WORK_UNIT),
  /** Requests (pejabat pengadaan, PP). */
  PROCUREMENT_OFFICER(Scope.WORK_UNIT),
  /** Pays (bendahara pengeluaran). */
  EXPENDITURE_TREASURER(Scope.WORK_UNIT),
  /** Runs training and mentoring of small businesses (dinas koperasi dan UKM). */
  COOPERATIVES_OFFICER(Scope.TENANT),
  /** Reads everything of a tenant (APIP, BPK). */
  AUDITOR(Scope.TENANT),
  /** Acts for a supplier. */
  SUPPLIER(Scope.SUPPLIER),
  /** The system itself, for deadlines that pass. Never appointed. */
  SYSTEM(Scope.INSTALLATION);

  private final Scope scope;

  Role(Scope scope) {
    this.scope = scope;
  }

  public Scope scope() {
    return scope;
  }

  /** What an appointment to a role names. */
  public enum Scope {
    INSTALLATION,
    TENANT,
    WORK_UNIT,
    SUPPLIER
  }
}
