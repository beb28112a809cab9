package id.blangkon.catalog.web;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.web.demonstration.Demonstration;
import id.blangkon.catalog.web.demonstration.DemonstrationScale;
import id.blangkon.catalog.web.demonstration.DemonstrationState;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.time.LocalDate;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A storage that holds a demonstration, or nothing yet and is to be filled with one. */
final class DemonstrationData {

  private static final int REFRESH_MILLIS = 500;

  /** Characters of the line that shows progress; asking the terminal costs a tenth of a second. */
  private static final int WIDTH = 79;

  private final Installation.Filling filling;
  private final boolean complete;

  private DemonstrationData(Installation.Filling filling, boolean complete) {
    this.filling = filling;
    this.complete = complete;
  }

  /**
   * Opens the storage. One that was cut short is thrown away if that is ours to do.
   *
   * @throws id.blangkon.catalog.error.CatalogException when it holds anything else
   */
  static DemonstrationData open(StoreOptions options) {
    if (Installation.isNew(options)) {
      return toFill(options);
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
      return new DemonstrationData(new Installation.Filling(found, () -> {}), true);
    }
    found.close();
    if (state == DemonstrationState.INCOMPLETE && options.jdbcUrl() == null) {
      Installation.discard(options);
    }
    return toFill(options);
  }

  private static DemonstrationData toFill(StoreOptions options) {
    Installation.Filling filling = Installation.openStorageToFill(options);
    try {
      Demonstration.requireEmpty(filling.storage());
    } catch (RuntimeException e) {
      filling.storage().close();
      throw e;
    }
    return new DemonstrationData(filling, false);
  }

  Storage storage() {
    return filling.storage();
  }

  /** Makes what is not there yet; the catalogue is the one over this storage. */
  void complete(Catalog catalog, DemonstrationScale scale) {
    if (complete) {
      return;
    }
    generate(scale);
    filling.keep().run();
    // The catalogue's own search was not fed, which takes longer.
    catalog.search().rebuild(storage());
  }

  private void generate(DemonstrationScale scale) {
    Demonstration demonstration =
        Demonstration.plan(scale, Demonstration.USUAL_SEED, LocalDate.now(Installation.ZONE));
    try (ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Demonstration")
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
            .build()) {
      demonstration.generate(
          storage(),
          Argon2PasswordHasher.forPublicPasswords(),
          (step, done, total) -> {
            bar.maxHint(total);
            bar.stepTo(done);
            bar.setExtraMessage(step.english());
          });
    }
  }
}
