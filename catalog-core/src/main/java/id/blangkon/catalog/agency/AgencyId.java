package id.blangkon.catalog.agency;

import java.util.UUID;

/** The id of an agency. */
public record AgencyId(UUID value) {

  public static AgencyId of(UUID value) {
    return new AgencyId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
