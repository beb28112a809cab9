package id.blangkon.catalog.access;

/**
 * A person who acts in the system. The name is shown to colleagues, in public the role stands
 * instead.
 */
public record Person(PersonId id, String name) {}
