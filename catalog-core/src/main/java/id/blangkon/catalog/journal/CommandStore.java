package id.blangkon.catalog.journal;

import java.time.Instant;
import java.util.Optional;

/** Commands done in the last days, by which a repeat is recognised. */
public interface CommandStore {

  /** A command that was committed. */
  record Done(String requestHash, String result) {}

  Optional<Done> find(CommandId id);

  /**
   * Takes the key for this transaction.
   *
   * @throws id.blangkon.catalog.storage.DuplicateException when it is taken; the transaction has
   *     ended then
   */
  void insert(CommandId id, String requestHash, Instant now);

  void complete(CommandId id, String result);

  int deleteOlderThan(Instant instant);
}
