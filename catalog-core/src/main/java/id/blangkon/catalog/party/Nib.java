package id.blangkon.catalog.party;

/** A business id number (NIB) of 13 digits. */
public record Nib(String value) {

  public Nib {
    value = Digits.read("nib", "NIB", value, 13);
  }

  @Override
  public String toString() {
    return value;
  }
}
