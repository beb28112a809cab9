package id.blangkon.catalog.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts failed sign-ins with user names that no account has, by the rule that locks accounts: the
 * answers must not tell which names exist. Each node counts by itself, and forgets those first that
 * were not tried for longest.
 */
final class UnknownNames {

  private static final int MOST_KEPT = 50_000;

  private record Failures(int attempts, @Nullable Instant lockedUntil) {}

  private final Map<String, Failures> failures = new LeastRecentlyTried();
  private final int attempts;
  private final Duration lock;

  /**
   * @param attempts after how many failures in a row a name is locked
   * @param lock for how long
   */
  UnknownNames(int attempts, Duration lock) {
    this.attempts = attempts;
    this.lock = lock;
  }

  synchronized boolean isLocked(String name, Instant now) {
    Failures counted = failures.get(name);
    return counted != null && counted.lockedUntil() != null && now.isBefore(counted.lockedUntil());
  }

  /** How many attempts are left before the name is locked. */
  synchronized int countFailure(String name, Instant now) {
    if (isLocked(name, now)) {
      return 0;
    }
    Failures counted = failures.get(name);
    int failed = counted == null ? 1 : counted.attempts() + 1;
    boolean locks = failed >= attempts;
    failures.put(name, new Failures(locks ? 0 : failed, locks ? now.plus(lock) : null));
    return attempts - failed;
  }

  private static final class LeastRecentlyTried extends LinkedHashMap<String, Failures> {
    private static final long serialVersionUID = 1L;

    LeastRecentlyTried() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
