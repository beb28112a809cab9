package id.blangkon.catalog.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link InstallationStore} does. */
public interface InstallationStoreContract extends OnStorage {

  @Test
  default void aFactIsFoundAsItWasSavedLast() {
    String name = "fact-" + Samples.number();
    assertThat(fact(name)).isEmpty();
    save(name, "satu");
    assertThat(fact(name)).contains("satu");
    save(name, "dua");
    assertThat(fact(name)).contains("dua");
  }

  private Optional<String> fact(String name) {
    return storage().read(unit -> unit.store(InstallationStore.class).find(name));
  }

  private void save(String name, String fact) {
    storage()
        .write(
            unit -> {
              unit.store(InstallationStore.class).save(name, fact);
              return fact;
            });
  }
}
