package id.blangkon.catalog.party;

import id.blangkon.catalog.error.FieldErrors;

/**
 * A bank account. Personal financial data when it is a natural person's: never public; {@code
 * toString} is masked.
 */
public record BankAccount(String bank, String number, String holder) {

  public BankAccount {
    number = number.replaceAll("[\\s\\u00a0.\\-]", "");
    new FieldErrors()
        .reject(
            bank.isBlank(), "bankAccount.bank", "Nama bank belum diisi.", "The bank is missing.")
        .reject(
            !number.matches("\\d{6,20}"),
            "bankAccount.number",
            "Nomor rekening harus 6 sampai 20 angka.",
            "The account number must have 6 to 20 digits.")
        .reject(
            holder.isBlank(),
            "bankAccount.holder",
            "Nama pemilik rekening belum diisi.",
            "The account holder is missing.")
        .throwIfAny();
  }

  @Override
  public String toString() {
    return bank + " " + Digits.mask(number);
  }
}
