package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tenant while the demonstration is made. */
final class Government {

  private static final RegionCode PROVINCIAL_CAPITAL = RegionCode.of("33.74");

  private final TenantId id;
  private final LocalDate joinedOn;
  private final int share;
  private final List<BuyingUnit> units = new ArrayList<>();
  private @Nullable Actor procurementUnit;

  /**
   * @param share of all purchases, beside the others; 0 when it has not bought yet
   */
  Government(TenantId id, LocalDate joinedOn, int share) {
    this.id = id;
    this.joinedOn = joinedOn;
    this.share = share;
  }

  TenantId id() {
    return id;
  }

  LocalDate joinedOn() {
    return joinedOn;
  }

  int share() {
    return share;
  }

  boolean buys() {
    return share > 0;
  }

  /** Where its offices are. */
  RegionCode seat() {
    return id.value().length() == 2 ? PROVINCIAL_CAPITAL : id.region();
  }

  List<BuyingUnit> units() {
    return units;
  }

  void joined(Actor newProcurementUnit) {
    this.procurementUnit = newProcurementUnit;
  }

  boolean hasJoined() {
    return procurementUnit != null;
  }

  /** The officer of its procurement unit. */
  Actor procurementUnit() {
    if (procurementUnit == null) {
      throw new IllegalStateException(id + " has not joined yet");
    }
    return procurementUnit;
  }
}
