package id.blangkon.catalog.party;

/** How to reach somebody. Personal data: never public, never logged. */
public record ContactPoint(String phone, String email) {

  @Override
  public String toString() {
    return "contact point";
  }
}
