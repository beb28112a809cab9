package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.supplier.Supplier;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a service area as one text, equal for suppliers that deliver to the same regions. */
final class ServiceAreas {

  private static final String SEPARATOR = " ";

  private ServiceAreas() {}

  static String of(Supplier supplier) {
    TreeSet<RegionCode> regions = new TreeSet<>(supplier.serviceRegions());
    regions.add(supplier.homeRegion());
    return regions.stream().map(RegionCode::value).collect(Collectors.joining(SEPARATOR));
  }

  /** Whether the area has the place. */
  static boolean has(String area, RegionCode place) {
    return Arrays.stream(area.split(SEPARATOR)).map(RegionCode::of).anyMatch(place::isWithin);
  }
}
