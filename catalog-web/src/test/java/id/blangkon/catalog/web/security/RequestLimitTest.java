package id.blangkon.catalog.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many requests a network may make. */
class RequestLimitTest {

  private final AtomicLong clock = new AtomicLong(-7);

  private RequestLimit limit(int perMinute) {
    return new RequestLimit(perMinute, clock::get);
  }

  private static long answered(RequestLimit limit, String address, int requests) {
    return IntStream.range(0, requests).filter(i -> limit.secondsToWait(address) == 0).count();
  }

  @Test
  void aNetworkHasItsRequestsOfAMinuteAtOnceAndThenAsTimeGoesBy() {
    RequestLimit limit = limit(60);
    assertThat(answered(limit, "203.0.113.7", 100)).isEqualTo(60);
    assertThat(limit.secondsToWait("203.0.113.7")).isEqualTo(2);
    clock.addAndGet(TimeUnit.SECONDS.toNanos(10));
    assertThat(answered(limit, "203.0.113.7", 100)).isEqualTo(10);
    clock.addAndGet(TimeUnit.HOURS.toNanos(1));
    assertThat(answered(limit, "203.0.113.7", 100)).as("no more than a minute's").isEqualTo(60);
  }

  @Test
  void networksDoNotTakeFromOneAnother() {
    // Two may share a slot; of a hundred others hardly one does.
    RequestLimit limit = limit(5);
    answered(limit, "203.0.113.7", 5);
    long others =
        IntStream.range(0, 100).filter(i -> limit.secondsToWait("198.51.100." + i) == 0).count();
    assertThat(others).isGreaterThanOrEqualTo(99);
    assertThat(limit.secondsToWait("203.0.113.7")).isPositive();
  }

  @Test
  void theAddressesOfOneIpv6NetworkCountAsOne() {
    RequestLimit limit = limit(2);
    assertThat(limit.secondsToWait("2001:db8:1:2::1")).isZero();
    assertThat(limit.secondsToWait("[2001:db8:1:2:ffff::9]")).isZero();
    assertThat(limit.secondsToWait("2001:db8:1:2::3")).isPositive();
  }

  @Test
  void thisMachineAndAServerWithoutALimitAreNotBounded() {
    assertThat(answered(limit(1), "127.0.0.1", 50)).isEqualTo(50);
    assertThat(answered(limit(1), "0:0:0:0:0:0:0:1", 50)).isEqualTo(50);
    assertThat(answered(limit(0), "203.0.113.7", 50)).isEqualTo(50);
  }
}
