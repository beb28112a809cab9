package id.blangkon.catalog.access;

import java.util.UUID;

/** The id of a supplier. */
public record SupplierId(UUID value) implements Comparable<SupplierId> {

  public static SupplierId of(UUID value) {
    return new SupplierId(value);
  }

  @Override
  public int compareTo(SupplierId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
