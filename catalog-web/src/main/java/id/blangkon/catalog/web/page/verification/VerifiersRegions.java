package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.PageRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The regions whose suppliers and products a person verifies. */
public final class VerifiersRegions {

  private final Catalog catalog;

  @Inject
  public VerifiersRegions(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * All of them, by code.
   *
   * @throws id.blangkon.catalog.error.CatalogException with the code {@code FORBIDDEN} for one who
   *     verifies nothing
   */
  List<RegionCode> of(Actor actor) {
    Set<RegionCode> own =
        actor.appointments().stream()
            .filter(held -> held.role() == Role.PROCUREMENT_UNIT)
            .map(Appointment::tenant)
            .filter(Objects::nonNull)
            .map(tenant -> tenant.region())
            .collect(Collectors.toSet());
    List<RegionCode> regions =
        catalog.regions().within(catalog.province()).stream()
            .map(Region::code)
            .filter(code -> actor.holds(Role.PROVINCIAL_ADMIN) || own.contains(code))
            .toList();
    actor.require(
        !regions.isEmpty(),
        "UKPBJ kabupaten atau kota dan admin provinsi",
        "procurement units of regencies and cities and the provincial administrator");
    return regions;
  }

  /** The one asked for; else the first where something waits, or simply the first. */
  RegionCode choose(Actor actor, List<RegionCode> regions, Optional<String> asked) {
    if (asked.isPresent()) {
      Optional<RegionCode> found =
          regions.stream().filter(code -> code.value().equals(asked.get())).findFirst();
      actor.require(found.isPresent(), "UKPBJ wilayah itu", "the procurement unit of that region");
      return found.orElseThrow();
    }
    return regions.stream()
        .filter(code -> regions.size() > 1 && somethingWaits(actor, code))
        .findFirst()
        .orElse(regions.get(0));
  }

  private boolean somethingWaits(Actor actor, RegionCode region) {
    PageRequest one = PageRequest.first(1);
    return !catalog.suppliers().listWaiting(actor, region, one).items().isEmpty()
        || !catalog.products().listWaiting(actor, region, one).items().isEmpty();
  }
}
