package id.blangkon.catalog.web.security;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import java.time.Duration;
import java.util.Locale;

/**
 * Bounds attempts to sign in: per account, whether it exists or not, and per network (an IPv4
 * address or an IPv6 /64). Each node counts by itself; the account's own lock in the database
 * covers all nodes.
 */
public final class SignInThrottle {

  private final Buckets buckets;
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
    this.buckets = new Buckets(period);
  }

  /**
   * Counts an attempt.
   *
   * @throws CatalogException with {@link ErrorCode#TOO_MANY_ATTEMPTS} when there were too many
   */
  public void attempt(String username, String address) {
    boolean network = buckets.tryOne("n " + ClientNetwork.of(address), perNetwork);
    String account = username.strip().toLowerCase(Locale.ROOT);
    String bounded = account.substring(0, Math.min(100, account.length()));
    if (!network || !buckets.tryOne("a " + bounded, perAccount)) {
      throw CatalogException.of(
          ErrorCode.TOO_MANY_ATTEMPTS,
          "Terlalu banyak percobaan masuk. Tunggu "
              + period.toMinutes()
              + " menit, lalu coba lagi.",
          "Too many attempts to sign in. Wait " + period.toMinutes() + " minutes and try again.");
    }
  }
}
