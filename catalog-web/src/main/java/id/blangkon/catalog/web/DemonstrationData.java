package id.blangkon.catalog.web;

import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.web.demonstration.Demonstration;
import id.blangkon.catalog.web.demonstration.DemonstrationScale;
import id.blangkon.catalog.web.demonstration.DemonstrationState;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.time.LocalDate;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Puts a demonstration into a storage, once. */
final class DemonstrationData {

  private static final int REFRESH_MILLIS = 500;

  private DemonstrationData() {}

  /** Opens the storage with a demonstration in it, which is made when it is not there yet. */
  static Storage open(StoreOptions options, DemonstrationScale scale) {
    if (Installation.isNew(options)) {
      return make(options, scale);
    }
    Storage found = Installation.openStorage(options);
    DemonstrationState state;
    try {
      state = Demonstration.state(found);
    } catch (RuntimeException e) {
      found.close();
      throw e;
    }
    if (state == DemonstrationState.COMPLETE) {
      return found;
    }
    found.close();
    if (state == DemonstrationState.INCOMPLETE && options.jdbcUrl() == null) {
      Installation.discard(options);
    }
    return make(options, scale);
  }

  private static Storage make(StoreOptions options, DemonstrationScale scale) {
    try (Storage empty = Installation.openStorageToFill(options)) {
      generate(empty, scale);
    }
    return Installation.openStorage(options);
  }

  private static void generate(Storage storage, DemonstrationScale scale) {
    Demonstration demonstration =
        Demonstration.plan(scale, Demonstration.USUAL_SEED, LocalDate.now(Installation.ZONE));
    try (ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Demonstration")
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .build()) {
      demonstration.generate(
          storage,
          Argon2PasswordHasher.forPublicPasswords(),
          (step, done, total) -> {
            bar.maxHint(total);
            bar.stepTo(done);
            bar.setExtraMessage(step.english());
          });
    }
  }
}
