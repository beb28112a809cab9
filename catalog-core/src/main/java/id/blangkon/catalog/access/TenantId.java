package id.blangkon.catalog.access;

import id.blangkon.catalog.region.RegionCode;

/**
 * The id of a government that buys: the code of its region, such as {@code 33.74} (a city) or
 * {@code 33} (the province itself). It leads the keys of everything that belongs to the tenant.
 */
public record TenantId(String value) implements Comparable<TenantId> {

  public TenantId {
    value = RegionCode.of(value).value();
  }

  public static TenantId of(String value) {
    return new TenantId(value);
  }

  public RegionCode region() {
    return RegionCode.of(value);
  }

  @Override
  public int compareTo(TenantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
