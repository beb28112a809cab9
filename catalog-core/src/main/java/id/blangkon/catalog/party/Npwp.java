package id.blangkon.catalog.party;

/**
 * A tax id (NPWP) of 16 digits; an old one of 15 digits is read as that with a leading zero. For a
 * natural person it is the national id and personal data; {@code toString} is always masked.
 */
public record Npwp(String value) {

  public Npwp {
    String digits = Digits.read("npwp", "NPWP", value, 15, 16);
    value = digits.length() == 15 ? "0" + digits : digits;
  }

  @Override
  public String toString() {
    return Digits.mask(value);
  }
}
