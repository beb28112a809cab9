package id.blangkon.catalog.tenant;

import java.util.Optional;

/**
 * A few facts about the installation itself, by name, such as whether its data is a demonstration.
 */
public interface InstallationStore {

  Optional<String> find(String name);

  /**
   * Sets the fact, whether it was known or not.
   *
   * @param name 1 to 80 characters
   */
  void save(String name, String fact);
}
