package id.blangkon.catalog.ocds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles releases of one contracting process, as OCDS 1.1 says under "Merging": the newest value
 * of each field counts; objects are merged; lists of objects are merged by the {@code id} of their
 * objects, but for those that the schema replaces as a whole; other lists are replaced; a null
 * removes what was there.
 */
final class ReleaseMerge {

  /** Fields with {@code wholeListMerge} in the schema of 1.1.5 and in the declared extensions. */
  static final Set<String> REPLACED_LISTS =
      Set.of(
          "additionalClassifications",
          "additionalContactPoints",
          "additionalIdentifiers",
          "classifications",
          "participationFees",
          "procurementMethodRationaleClassifications",
          "rationaleClassifications");

  /** Fields with {@code omitWhenMerged}: those of a single release. */
  private static final Set<String> OF_ONE_RELEASE = Set.of("id", "date", "tag");

  private ReleaseMerge() {}

  /**
   * The compiled release.
   *
   * @param releases of one process, oldest first
   * @throws IllegalArgumentException when there is none
   */
  static Map<String, Object> compile(
      List<? extends Map<String, ? extends @Nullable Object>> releases) {
    if (releases.isEmpty()) {
      throw new IllegalArgumentException("nothing to compile");
    }
    Map<String, Object> merged = new LinkedHashMap<>();
    Map<String, ? extends @Nullable Object> last = releases.get(releases.size() - 1);
    merged.put("ocid", String.valueOf(last.get("ocid")));
    merged.put("id", last.get("ocid") + "-" + last.get("date"));
    merged.put("date", String.valueOf(last.get("date")));
    merged.put("tag", List.of("compiled"));
    for (Map<String, ? extends @Nullable Object> release : releases) {
      release.forEach(
          (name, value) -> {
            if (!OF_ONE_RELEASE.contains(name)) {
              put(merged, name, value);
            }
          });
    }
    return merged;
  }

  private static void put(Map<String, Object> target, String name, @Nullable Object value) {
    if (value == null) {
      target.remove(name);
    } else if (value instanceof Map<?, ?> object) {
      Map<String, Object> merged = mutableObject(target.get(name));
      merge(merged, object);
      if (merged.isEmpty()) {
        target.remove(name);
      } else {
        target.put(name, merged);
      }
    } else if (value instanceof List<?> list) {
      putList(target, name, list);
    } else {
      target.put(name, value);
    }
  }

  private static void merge(Map<String, Object> target, Map<?, ?> object) {
    object.forEach((name, value) -> put(target, (String) name, value));
  }

  private static void putList(Map<String, Object> target, String name, List<?> list) {
    boolean byId =
        !REPLACED_LISTS.contains(name)
            && list.stream().allMatch(element -> element instanceof Map<?, ?>);
    if (!byId) {
      target.put(name, list);
      return;
    }
    if (list.isEmpty()) {
      return;
    }
    List<Object> merged = new ArrayList<>();
    if (target.get(name) instanceof List<?> before) {
      merged.addAll(before);
    }
    for (Object element : list) {
      Map<?, ?> object = (Map<?, ?>) element;
      int index = indexOf(merged, object.get("id"));
      Map<String, Object> whole =
          index < 0 ? new LinkedHashMap<>() : mutableObject(merged.get(index));
      merge(whole, object);
      if (index < 0) {
        merged.add(whole);
      } else {
        merged.set(index, whole);
      }
    }
    target.put(name, merged);
  }

  /** An object without an id is like no other. */
  private static int indexOf(List<Object> objects, @Nullable Object id) {
    if (id == null) {
      return -1;
    }
    for (int i = 0; i < objects.size(); i++) {
      if (objects.get(i) instanceof Map<?, ?> object
          && object.get("id") != null
          && String.valueOf(object.get("id")).equals(String.valueOf(id))) {
        return i;
      }
    }
    return -1;
  }

  /** Objects of the compiled release are its own: those of releases stay as they are. */
  @SuppressWarnings("unchecked") // made here, with names for keys
  private static Map<String, Object> mutableObject(@Nullable Object before) {
    return before instanceof LinkedHashMap<?, ?> own
        ? (Map<String, Object>) own
        : new LinkedHashMap<>();
  }
}
