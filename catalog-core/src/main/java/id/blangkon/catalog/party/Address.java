package id.blangkon.catalog.party;

import id.blangkon.catalog.region.RegionCode;

/**
 * A postal address. The street of a natural person is personal data; the region is public.
 *
 * @param street street, number, village
 */
public record Address(RegionCode region, String street) {

  @Override
  public String toString() {
    return "region " + region;
  }
}
