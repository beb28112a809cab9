package id.blangkon.catalog.web.security;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Bounds attempts to sign in: per account, whether it exists or not, and per network (an IPv4
 * address or an IPv6 /64). Each node counts by itself; the account's own lock in the database
 * covers all nodes.
 */
public final class SignInThrottle {

  private static final int MOST_KEPT = 50_000;

  private final Map<String, Bucket> buckets = new LeastRecentlyUsed();
  private final int perAccount;
  private final int perNetwork;
  private final Duration period;

  /**
   * @param perAccount attempts on one account within the period
   * @param perNetwork attempts from one network within the period
   */
  public SignInThrottle(int perAccount, int perNetwork, Duration period) {
    this.perAccount = perAccount;
    this.perNetwork = perNetwork;
    this.period = period;
  }

  /**
   * Counts an attempt.
   *
   * @throws CatalogException with {@link ErrorCode#TOO_MANY_ATTEMPTS} when there were too many
   */
  public void attempt(String username, String address) {
    boolean network = bucket("n " + ClientNetwork.of(address), perNetwork).tryConsume(1);
    String account = username.strip().toLowerCase(Locale.ROOT);
    String bounded = account.substring(0, Math.min(100, account.length()));
    if (!network || !bucket("a " + bounded, perAccount).tryConsume(1)) {
      throw CatalogException.of(
          ErrorCode.TOO_MANY_ATTEMPTS,
          "Terlalu banyak percobaan masuk. Tunggu "
              + period.toMinutes()
              + " menit, lalu coba lagi.",
          "Too many attempts to sign in. Wait " + period.toMinutes() + " minutes and try again.");
    }
  }

  private Bucket bucket(String key, int most) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(
          key,
          unused ->
              Bucket.builder()
                  .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                  .build());
    }
  }

  private static final class LeastRecentlyUsed extends LinkedHashMap<String, Bucket> {
    private static final long serialVersionUID = 1L;

    LeastRecentlyUsed() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
