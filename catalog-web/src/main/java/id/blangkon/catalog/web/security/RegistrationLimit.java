package id.blangkon.catalog.web.security;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import java.time.Duration;

/**
 * Bounds how many businesses are registered from one network (an IPv4 address or an IPv6 /64), so
 * that nobody fills the work list of the officers. Each node counts by itself.
 */
public final class RegistrationLimit {

  private final Buckets buckets;
  private final int perNetwork;
  private final Duration period;

  /**
   * @param perNetwork within the period
   */
  public RegistrationLimit(int perNetwork, Duration period) {
    this.buckets = new Buckets(period);
    this.perNetwork = perNetwork;
    this.period = period;
  }

  /**
   * Counts a registration.
   *
   * @param address of the client
   * @throws CatalogException with {@link ErrorCode#TOO_MANY_ATTEMPTS} when there were too many
   */
  public void attempt(String address) {
    if (!buckets.tryOne(ClientNetwork.of(address), perNetwork)) {
      throw CatalogException.of(
          ErrorCode.TOO_MANY_ATTEMPTS,
          "Terlalu banyak pendaftaran dari jaringan ini. Isian Anda masih ada; tunggu "
              + period.toMinutes()
              + " menit, lalu kirim lagi. UKPBJ daerah Anda juga dapat mendaftarkan usaha Anda.",
          "Too many registrations from this network. Your input is kept; wait "
              + period.toMinutes()
              + " minutes and send it again. The procurement unit of your region can register your"
              + " business too.");
    }
  }
}
