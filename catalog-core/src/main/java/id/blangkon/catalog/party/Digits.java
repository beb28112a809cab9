package id.blangkon.catalog.party;

import id.blangkon.catalog.error.CatalogException;

/** Reads an identity number as people type it: spaces, dots and dashes are dropped. */
final class Digits {

  private Digits() {}

  static String read(String field, String name, String typed, int... lengths) {
    String digits = typed.replaceAll("[\\s\\u00a0.\\-]", "");
    boolean onlyDigits = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    for (int length : lengths) {
      if (onlyDigits && digits.length() == length) {
        return digits;
      }
    }
    int wanted = lengths[lengths.length - 1];
    throw onlyDigits
        ? CatalogException.invalid(
            field,
            name + " harus " + wanted + " angka. Anda menulis " + digits.length() + ".",
            name + " must have " + wanted + " digits. You typed " + digits.length() + ".")
        : CatalogException.invalid(
            field,
            name + " hanya boleh berisi angka: " + wanted + " angka.",
            name + " may contain digits only: " + wanted + " digits.");
  }

  /** All but the last four digits hidden. */
  static String mask(String digits) {
    return "•".repeat(digits.length() - 4) + digits.substring(digits.length() - 4);
  }
}
