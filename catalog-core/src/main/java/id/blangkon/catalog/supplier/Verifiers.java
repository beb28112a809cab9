package id.blangkon.catalog.supplier;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.region.RegionCode;

/** Who verifies the suppliers of a region. */
final class Verifiers {

  private Verifiers() {}

  static boolean verifies(Actor actor, RegionCode homeRegion) {
    boolean ofRegion =
        homeRegion.value().length() == 5
            && actor.holds(Role.PROCUREMENT_UNIT, TenantId.of(homeRegion.value()));
    return ofRegion || actor.holds(Role.PROVINCIAL_ADMIN);
  }

  static void require(Actor actor, RegionCode homeRegion) {
    actor.require(
        verifies(actor, homeRegion),
        "UKPBJ daerah penyedia atau admin provinsi",
        "the procurement unit of the supplier's region or the provincial administrator");
  }
}
