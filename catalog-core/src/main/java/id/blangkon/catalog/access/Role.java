package id.blangkon.catalog.access;

import id.blangkon.catalog.error.Bilingual;

/** The roles of Indonesian regional procurement; the names in brackets are the official ones. */
public enum Role {
  /** Runs the installation (admin provinsi). */
  PROVINCIAL_ADMIN(Scope.INSTALLATION, "admin provinsi", "the provincial administrator"),
  /** Runs a tenant's procurement unit (UKPBJ) and verifies its suppliers and products. */
  PROCUREMENT_UNIT(Scope.TENANT, "UKPBJ", "the procurement unit (UKPBJ)"),
  /** Owns the budget (PA/KPA). */
  BUDGET_USER(Scope.WORK_UNIT, "PA/KPA", "the budget user (PA/KPA)"),
  /** Commits, inspects and signs the handover (PPK). */
  COMMITMENT_OFFICER(Scope.WORK_UNIT, "PPK", "the commitment officer (PPK)"),
  /** Requests (pejabat pengadaan, PP). */
  PROCUREMENT_OFFICER(Scope.WORK_UNIT, "pejabat pengadaan", "the procurement officer"),
  /** Pays (bendahara pengeluaran). */
  EXPENDITURE_TREASURER(Scope.WORK_UNIT, "bendahara pengeluaran", "the expenditure treasurer"),
  /** Runs training and mentoring of small businesses (dinas koperasi dan UKM). */
  COOPERATIVES_OFFICER(Scope.TENANT, "dinas koperasi dan UKM", "the cooperatives office"),
  /** Reads everything of a tenant (APIP, BPK). */
  AUDITOR(Scope.TENANT, "APIP atau BPK", "the auditor"),
  /** Acts for a supplier. */
  SUPPLIER(Scope.SUPPLIER, "penyedia", "the supplier"),
  /** The system itself, for deadlines that pass. Never appointed. */
  SYSTEM(Scope.INSTALLATION, "sistem", "the system");

  private final Scope scope;
  private final String indonesian;
  private final String english;

  Role(Scope scope, String indonesian, String english) {
    this.scope = scope;
    this.indonesian = indonesian;
    this.english = english;
  }

  public Scope scope() {
    return scope;
  }

  /** Who it is, as it stands within a sentence. */
  public Bilingual title() {
    return Bilingual.of(indonesian, english);
  }

  /** What an appointment to a role names. */
  public enum Scope {
    INSTALLATION,
    TENANT,
    WORK_UNIT,
    SUPPLIER
  }
}
