package id.blangkon.catalog.web.demonstration;

import java.util.Locale;

/** The accounts of every demonstration. All have the password {@value #PASSWORD}. */
public enum DemonstrationAccount {
  /** The provincial administrator. */
  PROVINSI,
  /** The procurement unit of Kota Semarang, which verifies its suppliers. */
  UKPBJ,
  /** The procurement officer of an agency of Kota Semarang. */
  PP,
  /** The commitment officer of the same agency. */
  PPK,
  /** The treasurer of the same agency. */
  BENDAHARA,
  /** The budget user of the same agency. */
  PA,
  /** The procurement officer of an agency of Kabupaten Batang. */
  PP_BATANG,
  /** The commitment officer of the same agency of Kabupaten Batang. */
  PPK_BATANG,
  /** Acts for the verified caterer {@value Demonstration#SUPPLIER} in Kota Semarang. */
  PENYEDIA,
  /** Acts for a supplier that waits for verification. */
  PENYEDIA_BARU,
  /** The cooperatives and small-business office of the province. */
  DINKOP,
  /** The auditor of Kota Semarang. */
  AUDITOR;

  /** The one password of all demonstration accounts. */
  public static final String PASSWORD = "blangkon-demo";

  /** The name to sign in with, such as {@code pp-batang}. */
  public String username() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
