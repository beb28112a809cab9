package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.error.Bilingual;

/**
 * Proofs and contracts, the weakest first; a stronger one may always take the place of a weaker.
 */
public enum ContractForm {
  PURCHASE_PROOF("bukti pembelian/pembayaran", "purchase proof"),
  RECEIPT("kuitansi", "receipt (kuitansi)"),
  WORK_ORDER("surat perintah kerja (SPK)", "work order (SPK)"),
  ORDER_LETTER("surat/bukti pesanan", "order letter"),
  CONTRACT("surat perjanjian", "contract (surat perjanjian)");

  private final String indonesian;
  private final String english;

  ContractForm(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /** What it is called in messages. */
  public Bilingual words() {
    return Bilingual.of(indonesian, english);
  }
}
