package id.blangkon.catalog.storage.mybatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Toko  Maju, toko maju",
    "ÉCOLE, école",
    "ﬁlm, film",
    "'  x \t y\u0085z ', x y z",
    "'', ''"
  })
  void aNameIsFolded(String name, String key) {
    assertThat(SortKey.of(name)).isEqualTo(key);
  }

  @Test
  void aPatternTakesEveryCharacterLiterally() {
    assertThat(SortKey.containing("50%_!")).isEqualTo("%50!%!_!!%");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aKeyFitsItsColumnHoldsNoControlsAndNoHalfCharacter(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(300); length > 0; length--) {
        int codePoint = random.nextInt(0x20000);
        name.appendCodePoint(codePoint >= 0xd800 && codePoint < 0xe000 ? 'a' : codePoint);
      }
      String key = SortKey.of(name.toString());
      assertThat(key.length()).isLessThanOrEqualTo(200);
      assertThat(key.chars().noneMatch(Character::isISOControl)).isTrue();
      assertThat(key.codePoints().noneMatch(c -> c >= 0xd800 && c < 0xe000)).isTrue();
      assertThat(key).isEqualTo(key.strip());
    }
  }
}
