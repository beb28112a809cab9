package id.blangkon.catalog.region;

import id.blangkon.catalog.error.CatalogException;
import java.util.regex.Pattern;

/**
 * A code of the home ministry for a region: {@code 33} a province, {@code 33.74} a regency or city,
 * {@code 33.74.01} a district.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

  private static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2})?)?");

  /**
   * Checks the form only, not that the region exists.
   *
   * @throws CatalogException when the form is wrong
   */
  public RegionCode {
    if (!FORM.matcher(value).matches()) {
      throw CatalogException.invalid(
          "regionCode",
          "Kode wilayah “" + value + "” tidak dikenal. Contoh yang benar: 33.74.",
          "Region code “" + value + "” is not known. A right one looks like 33.74.");
    }
  }

  public static RegionCode of(String value) {
    return new RegionCode(value);
  }

  /** The code of the province that this region is or lies in. */
  public RegionCode province() {
    return value.length() == 2 ? this : new RegionCode(value.substring(0, 2));
  }

  /** Whether this region is the other one or lies in it. */
  public boolean isWithin(RegionCode other) {
    return value.equals(other.value) || value.startsWith(other.value + ".");
  }

  @Override
  public int compareTo(RegionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
