package id.blangkon.catalog.storage.mybatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatJsonTest {

  @Test
  void textsAreReadAsTheyWereWritten() {
    TreeMap<String, String> texts =
        new TreeMap<>(Map.of("b", "\"\\\n☕", "a", "", "c d", "{\"x\":1}"));
    String json = FlatJson.write(texts);
    assertThat(json).startsWith("{\"a\":\"\",\"b\":");
    assertThat(FlatJson.read(json)).isEqualTo(texts);
    assertThat(FlatJson.read(FlatJson.write(new TreeMap<>()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"a\":1}", "{\"a\":{}}", "{\"a\":"})
  void whatIsNoFlatObjectIsRefused(String json) {
    assertThatThrownBy(() -> FlatJson.read(json)).isInstanceOf(RuntimeException.class);
  }
}
