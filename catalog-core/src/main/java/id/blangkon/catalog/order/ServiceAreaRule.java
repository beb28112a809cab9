package id.blangkon.catalog.order;

import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.supplier.Supplier;
import java.util.stream.Collectors;

/** Refuses a delivery to where the supplier does not deliver. */
final class ServiceAreaRule {

  private static final int MOST_NAMED = 6;

  private final Regions regions;

  ServiceAreaRule(Regions regions) {
    this.regions = regions;
  }

  void check(Supplier supplier, Delivery delivery) {
    String place = name(delivery.region());
    new FieldErrors()
        .reject(
            !supplier.deliversTo(delivery.region()),
            "delivery.regionCode",
            supplier.name()
                + " mengantar ke "
                + area(supplier, "dan %d wilayah lain")
                + ", tidak ke "
                + place
                + ". Pilih tempat lain, atau cari penyedia yang mengantar ke sana.",
            supplier.name()
                + " delivers to "
                + area(supplier, "and %d other regions")
                + ", not to "
                + place
                + ". Choose another place, or find a supplier who delivers there.")
        .throwIfAny();
  }

  private String area(Supplier supplier, String others) {
    String named =
        supplier.serviceRegions().stream()
            .limit(MOST_NAMED)
            .map(this::name)
            .collect(Collectors.joining(", "));
    int left = supplier.serviceRegions().size() - MOST_NAMED;
    return left > 0 ? named + " " + others.formatted(left) : named;
  }

  private String name(RegionCode code) {
    return regions.find(code).map(Region::name).orElse(code.value());
  }
}
