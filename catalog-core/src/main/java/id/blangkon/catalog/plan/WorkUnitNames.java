package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.agency.AgencyId;
import id.blangkon.catalog.agency.AgencyStore;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.error.CatalogException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds work units by the names that a file gives them: their own, their own and the agency's with
 * a comma between, or the agency's alone where it has one work unit. Case and spaces do not matter.
 */
final class WorkUnitNames {

  /** What a name stands for. */
  record Match(List<WorkUnitId> own, List<WorkUnitId> foreign) {}

  private static final Match NOTHING = new Match(List.of(), List.of());

  private final Map<String, Match> byName;
  private final Map<WorkUnitId, String> fullNames;
  private final Predicate<WorkUnitId> planned;

  private WorkUnitNames(
      Map<String, Match> byName, Map<WorkUnitId, String> fullNames, Predicate<WorkUnitId> planned) {
    this.byName = byName;
    this.fullNames = fullNames;
    this.planned = planned;
  }

  /**
   * @param agencyName only its work units; null for all
   * @param planned whether the reader of the file plans for the work unit
   * @throws CatalogException when there is no such agency
   */
  static WorkUnitNames of(
      AgencyStore store,
      TenantId tenant,
      @Nullable String agencyName,
      Predicate<WorkUnitId> planned) {
    Map<AgencyId, String> agencies =
        store.agencies(tenant).stream()
            .filter(agency -> agencyName == null || key(agency.name()).equals(key(agencyName)))
            .collect(Collectors.toMap(Agency::id, Agency::name));
    if (agencyName != null && agencies.isEmpty()) {
      throw CatalogException.invalid(
          "agency",
          "Perangkat daerah “" + agencyName + "” tidak ada. Periksa namanya.",
          "There is no agency “" + agencyName + "”. Check its name.");
    }
    List<WorkUnit> units =
        store.workUnits(tenant).stream()
            .filter(unit -> agencies.containsKey(unit.agency()))
            .toList();
    Map<AgencyId, Long> sizes =
        units.stream().collect(Collectors.groupingBy(WorkUnit::agency, Collectors.counting()));
    Map<String, Match> byName = new HashMap<>();
    Map<WorkUnitId, String> fullNames = new HashMap<>();
    for (WorkUnit unit : units) {
      String agency = agencies.getOrDefault(unit.agency(), "");
      boolean own = planned.test(unit.id());
      fullNames.put(unit.id(), unit.name() + ", " + agency);
      add(byName, key(unit.name()), unit.id(), own);
      add(byName, key(unit.name() + ", " + agency), unit.id(), own);
      if (sizes.getOrDefault(unit.agency(), 0L) == 1) {
        add(byName, key(agency), unit.id(), own);
      }
    }
    return new WorkUnitNames(byName, fullNames, planned);
  }

  private static void add(Map<String, Match> byName, String name, WorkUnitId id, boolean own) {
    Match match =
        byName.computeIfAbsent(name, key -> new Match(new ArrayList<>(), new ArrayList<>()));
    List<WorkUnitId> list = own ? match.own() : match.foreign();
    if (!list.contains(id)) {
      list.add(id);
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace(" ,", ",");
  }

  Match find(String name) {
    return byName.getOrDefault(key(name), NOTHING);
  }

  boolean isPlanned(WorkUnitId workUnit) {
    return planned.test(workUnit);
  }

  /** With the agency, which no other work unit of the government is called. */
  String fullName(WorkUnitId workUnit) {
    return fullNames.getOrDefault(workUnit, workUnit.toString());
  }
}
