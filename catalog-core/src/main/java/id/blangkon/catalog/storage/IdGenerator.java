package id.blangkon.catalog.storage;

import java.util.UUID;

/**
 * Makes ids that sort by the time they were made. Injected, so that tests and the demonstration
 * repeat.
 */
@FunctionalInterface
public interface IdGenerator {
  UUID next();
}
