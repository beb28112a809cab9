package id.blangkon.catalog.access;

import java.util.UUID;

/** The id of a person. */
public record PersonId(UUID value) implements Comparable<PersonId> {

  public static PersonId of(UUID value) {
    return new PersonId(value);
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
