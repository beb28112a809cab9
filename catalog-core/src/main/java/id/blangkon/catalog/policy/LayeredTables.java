package id.blangkon.catalog.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays the rows of a nearer layer over those of the layers below. */
final class LayeredTables {

  private LayeredTables() {}

  /**
   * A nearer row takes the place of those with its key, which stay for the days that it does not
   * cover; a row with a key of its own comes first.
   */
  static PolicyTable over(TableFormat format, PolicyTable farther, PolicyTable nearer) {
    if (format.layering() == Layering.WHOLE || format.layering() == Layering.OWN) {
      return nearer;
    }
    Map<List<String>, List<PolicyRow>> replacing = new LinkedHashMap<>();
    for (PolicyRow row : nearer.rows()) {
      replacing.computeIfAbsent(format.overridingKey(row), key -> new ArrayList<>()).add(row);
    }
    Set<List<String>> below = new HashSet<>();
    farther.rows().forEach(row -> below.add(format.overridingKey(row)));
    List<PolicyRow> rows = new ArrayList<>();
    replacing.forEach(
        (key, ofKey) -> {
          if (!below.contains(key)) {
            rows.addAll(ofKey);
          }
        });
    Set<List<String>> placed = new HashSet<>();
    for (PolicyRow row : farther.rows()) {
      List<String> key = format.overridingKey(row);
      List<PolicyRow> ofKey = replacing.getOrDefault(key, List.of());
      if (placed.add(key)) {
        rows.addAll(ofKey);
      }
      rows.addAll(without(row, ofKey));
    }
    return new PolicyTable(format.name(), rows);
  }

  private static List<PolicyRow> without(PolicyRow row, List<PolicyRow> replacing) {
    List<EffectivePeriod> left = List.of(row.period());
    for (PolicyRow nearer : replacing) {
      List<EffectivePeriod> rest = new ArrayList<>();
      left.forEach(period -> rest.addAll(period.without(nearer.period())));
      left = rest;
    }
    if (left.equals(List.of(row.period()))) {
      return List.of(row);
    }
    return left.stream().map(row::during).toList();
  }
}
