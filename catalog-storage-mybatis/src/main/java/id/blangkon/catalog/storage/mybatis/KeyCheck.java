package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.party.PersonalDataProtection;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.tenant.InstallationStore;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Sees to it that a database is opened with the keys with which it was begun. Otherwise personal
 * data could not be read, and duplicates would no longer be found.
 */
public final class KeyCheck {

  private static final String FACT = "personal-data-keys";

  private KeyCheck() {}

  /**
   * Notes a fingerprint of the keys in a new database and compares it in an old one.
   *
   * @throws IllegalStateException when these are not the keys of this database
   */
  public static void require(Storage storage, PersonalDataProtection protection) {
    String mine = HexFormat.of().formatHex(protection.fingerprint("these are the right keys"));
    Optional<String> noted = storage.read(unit -> unit.store(InstallationStore.class).find(FACT));
    if (noted.isEmpty()) {
      storage.write(
          unit -> {
            unit.store(InstallationStore.class).save(FACT, mine);
            return mine;
          });
    } else if (!noted.get().equals(mine)) {
      throw new IllegalStateException(
          "the key file is not the one of this database; put the right one back from its copy");
    }
  }
}
