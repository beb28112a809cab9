package id.blangkon.catalog.order;

import id.blangkon.catalog.party.Address;
import id.blangkon.catalog.region.RegionCode;
import java.time.LocalDate;

/**
 * Where, to whom and by when. Recipient and phone are personal data: seen by the parties of the
 * order only.
 *
 * @param neededBy the last day, in the tenant's zone
 */
public record Delivery(
    RegionCode region, String address, String recipient, String phone, LocalDate neededBy) {

  /** A delivery to a postal address. */
  public static Delivery to(Address address, String recipient, String phone, LocalDate neededBy) {
    return new Delivery(address.region(), address.street(), recipient, phone, neededBy);
  }

  @Override
  public String toString() {
    return "delivery to " + region + " by " + neededBy;
  }
}
