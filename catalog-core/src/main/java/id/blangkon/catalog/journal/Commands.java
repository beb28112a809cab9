package id.blangkon.catalog.journal;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Runs a change once for each {@link CommandId}. The key is taken first in the transaction and the
 * result is stored last, so the same key gives the same result, and a refusal frees it.
 */
public final class Commands {

  private final Storage storage;
  private final InstantSource clock;

  public Commands(Storage storage, InstantSource clock) {
    this.storage = storage;
    this.clock = clock;
  }

  /**
   * The change; its result is a short text by which the caller finds what was made, such as an id.
   */
  @FunctionalInterface
  public interface Change {
    String in(UnitOfWork unit);
  }

  /**
   * Runs the change, or returns the stored result of the first time.
   *
   * @param requestHash a hash of everything that was asked
   * @throws CatalogException with {@link ErrorCode#IDEMPOTENCY_KEY_REUSED} when the key was used
   *     for another request
   */
  public String once(CommandId id, String requestHash, Change change) {
    Optional<CommandStore.Done> earlier =
        storage.read(unit -> unit.store(CommandStore.class).find(id));
    if (earlier.isPresent()) {
      return sameRequest(earlier.get(), requestHash);
    }
    try {
      return storage.write(
          unit -> {
            CommandStore store = unit.store(CommandStore.class);
            store.insert(id, requestHash, clock.instant());
            String result = change.in(unit);
            store.complete(id, result);
            return result;
          });
    } catch (DuplicateException duplicate) {
      // Either the key was taken by a twin that has committed since, or the change itself met a
      // duplicate.
      CommandStore.Done done =
          storage
              .read(unit -> unit.store(CommandStore.class).find(id))
              .orElseThrow(() -> duplicate);
      return sameRequest(done, requestHash);
    }
  }

  /**
   * A hash over the parts of a request, in order; no two different lists of parts have the same
   * one.
   */
  public static String hash(List<String> parts) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String sameRequest(CommandStore.Done done, String requestHash) {
    if (!done.requestHash().equals(requestHash)) {
      throw CatalogException.of(
          ErrorCode.IDEMPOTENCY_KEY_REUSED,
          "Kunci idempotensi ini sudah dipakai untuk permintaan lain. Pakai kunci baru.",
          "This idempotency key was used for another request. Use a new key.");
    }
    return done.result();
  }
}
