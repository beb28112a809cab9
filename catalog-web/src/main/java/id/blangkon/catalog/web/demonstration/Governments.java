package id.blangkon.catalog.web.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws the governments that take part, with their agencies. */
final class Governments {

  static final TenantId PROVINCE = TenantId.of("33");
  static final TenantId SEMARANG = TenantId.of("33.74");
  static final TenantId BATANG = TenantId.of("33.25");

  /** Agencies whose officers have accounts. */
  private static final Map<TenantId, String> NAMED =
      Map.of(
          SEMARANG, "Dinas Komunikasi dan Informatika",
          BATANG, "Dinas Pendidikan dan Kebudayaan");

  private static final String DISTRICT_OFFICE = "Kecamatan";
  private static final String HEALTH_CENTRE = "Puskesmas";

  private final Map<TenantId, Government> byId = new LinkedHashMap<>();

  Governments(DemonstrationScale scale, Regions regions, Vocabulary vocabulary, Dice dice) {
    List<String> ofProvince = new ArrayList<>();
    List<String> ofRegencies = new ArrayList<>();
    for (NamedCsvRecord row : Tables.read("agency_names.csv")) {
      String name = row.getField("name");
      ofRegencies.add(name);
      if (row.getField("scope").startsWith("provinsi")) {
        ofProvince.add(name);
      }
    }
    for (NamedCsvRecord row : Tables.read("tenants.csv")) {
      Government government =
          new Government(
              TenantId.of(row.getField("region")),
              LocalDate.parse(row.getField("joined_on")),
              Integer.parseInt(row.getField("share")));
      int agencies = scale.agencies(Integer.parseInt(row.getField("agencies")));
      List<String> names =
          dice.shuffled(government.id().equals(PROVINCE) ? ofProvince : ofRegencies);
      addUnits(government, first(names, government.id(), agencies), regions, vocabulary, dice);
      byId.put(government.id(), government);
    }
  }

  private static Set<String> first(List<String> names, TenantId tenant, int count) {
    Set<String> chosen = new LinkedHashSet<>();
    if (NAMED.containsKey(tenant)) {
      chosen.add(NAMED.get(tenant));
    }
    for (String name : names) {
      if (chosen.size() < count) {
        chosen.add(name);
      }
    }
    return chosen;
  }

  private static void addUnits(
      Government government, Set<String> names, Regions regions, Vocabulary vocabulary, Dice dice) {
    List<Region> districts = regions.within(government.seat());
    for (String name : names) {
      boolean local = name.equals(DISTRICT_OFFICE) || name.equals(HEALTH_CENTRE);
      government
          .units()
          .add(
              new BuyingUnit(
                  government,
                  local ? name + " " + dice.pick(districts).name() : name,
                  vocabulary.street(),
                  name.equals(NAMED.get(government.id()))));
    }
  }

  List<Government> all() {
    return List.copyOf(byId.values());
  }

  Government get(TenantId id) {
    Government government = byId.get(id);
    if (government == null) {
      throw new IllegalArgumentException(id + " does not take part");
    }
    return government;
  }

  /** The government of a region, when it has joined by now. */
  boolean hasJoined(RegionCode region) {
    Government government = byId.get(TenantId.of(region.value()));
    return government != null && government.hasJoined();
  }

  /** The share of purchases of the government of a region; 0 when it does not buy. */
  int shareOf(RegionCode region) {
    Government government = byId.get(TenantId.of(region.value()));
    return government == null ? 0 : government.share();
  }

  /** The unit whose officers have accounts. */
  BuyingUnit named(TenantId tenant) {
    return get(tenant).units().stream().filter(BuyingUnit::isNamed).findFirst().orElseThrow();
  }
}
