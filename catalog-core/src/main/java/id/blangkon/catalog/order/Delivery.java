package id.blangkon.catalog.order;

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

  @Override
  public String toString() {
    return "delivery to " + region + " by " + neededBy;
  }
}
