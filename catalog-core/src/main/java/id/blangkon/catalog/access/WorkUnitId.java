package id.blangkon.catalog.access;

import java.util.UUID;

/** The id of a work unit (satuan kerja) of an agency. */
public record WorkUnitId(UUID value) implements Comparable<WorkUnitId> {

  public static WorkUnitId of(UUID value) {
    return new WorkUnitId(value);
  }

  @Override
  public int compareTo(WorkUnitId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
