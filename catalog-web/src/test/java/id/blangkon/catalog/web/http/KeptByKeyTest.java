package id.blangkon.catalog.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptByKeyTest {

  private static final int FEW = 10;
  private static final int MANY = 1_000;

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void aValueIsWorkedOutOnceForEachGeneration(int most) {
    KeptByKey<Integer, String> kept = new KeptByKey<>(most, Duration.ofHours(1));
    assertThat(kept.find(7, 1)).isEmpty();
    assertThat(kept.get(7, 1, key -> "first " + key)).isEqualTo("first 7");
    assertThat(kept.get(7, 1, key -> "again " + key)).isEqualTo("first 7");
    assertThat(kept.find(7, 1)).contains("first 7");
    assertThat(kept.find(7, 2)).isEmpty();
    assertThat(kept.get(7, 2, key -> "then " + key)).isEqualTo("then 7");
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void noMoreAreKeptThanWereAskedFor(int most) {
    KeptByKey<Integer, String> kept = new KeptByKey<>(most, Duration.ofHours(1));
    for (int key = 0; key < 5 * most; key++) {
      kept.get(key, String::valueOf);
    }
    int known = 0;
    for (int key = 0; key < 5 * most; key++) {
      known += kept.find(key, 0).isPresent() ? 1 : 0;
    }
    assertThat(known).isBetween(most / 2, most);
    assertThat(kept.find(5 * most - 1, 0)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void whatIsTooOldIsWorkedOutAnew(int most) {
    KeptByKey<Integer, String> kept = new KeptByKey<>(most, Duration.ZERO);
    kept.get(7, key -> "first");
    assertThat(kept.find(7, 0)).isEmpty();
    assertThat(kept.get(7, key -> "second")).isEqualTo("second");
  }
}
