package id.blangkon.catalog.party;

/** A national id number (NIK) of 16 digits. Personal data: never public. */
public record Nik(String value) {

  public Nik {
    value = Digits.read("nik", "NIK", value, 16);
  }

  /**
   * Whether the structure (province, date of birth with 40 added for women, serial) is unusual. A
   * number may differ from the real date of birth and still be valid, so this is a reason to ask,
   * never to refuse.
   */
  public boolean looksUnusual() {
    int province = Integer.parseInt(value.substring(0, 2));
    int day = Integer.parseInt(value.substring(6, 8));
    int month = Integer.parseInt(value.substring(8, 10));
    int dayOfMonth = day > 40 ? day - 40 : day;
    return province < 11
        || province > 97
        || dayOfMonth < 1
        || dayOfMonth > 31
        || month < 1
        || month > 12
        || value.endsWith("0000");
  }

  @Override
  public String toString() {
    return Digits.mask(value);
  }
}
