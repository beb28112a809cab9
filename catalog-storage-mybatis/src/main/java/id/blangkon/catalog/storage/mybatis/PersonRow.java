package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.Person;
import id.blangkon.catalog.access.PersonId;
import java.util.UUID;

record PersonRow(UUID id, String name) {

  static PersonRow of(Person person) {
    return new PersonRow(person.id().value(), person.name());
  }

  Person toPerson() {
    return new Person(PersonId.of(id), name);
  }
}
