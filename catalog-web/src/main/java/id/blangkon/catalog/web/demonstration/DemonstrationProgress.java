package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.error.Bilingual;

/** Is told how far the making of a demonstration is; the command line draws a bar of it. */
@FunctionalInterface
public interface DemonstrationProgress {

  /**
   * Called after each transaction, by the thread that generates.
   *
   * @param step what is being made
   * @param done 0 to {@code total}
   * @param total the same in every call
   */
  void at(Bilingual step, long done, long total);

  /** Tells nobody. */
  static DemonstrationProgress silent() {
    return (step, done, total) -> {};
  }
}
