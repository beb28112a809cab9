package id.blangkon.catalog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  @Test
  void sorts_names_and_leaves_out_white_space_and_nulls() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("b", 2);
    object.put("a", List.of("x", 1L, Map.of("d", "y", "c", -1L)));
    object.put("nothing", null);
    object.put("B", "");

    assertThat(CanonicalJson.write(object))
        .isEqualTo("{\"B\":\"\",\"a\":[\"x\",1,{\"c\":-1,\"d\":\"y\"}],\"b\":2}");
  }

  @Test
  void escapes_what_json_must_escape_and_nothing_else() {
    assertThat(
            CanonicalJson.write(Map.of("t", "\" \\ / \b\f\n\r\t \u0000 \u001f \u007f é 🙂 \u2028")))
        .isEqualTo("{\"t\":\"\\\" \\\\ / \\b\\f\\n\\r\\t \\u0000 \\u001F \u007f é 🙂 \u2028\"}");
  }

  @Test
  void half_a_surrogate_pair_survives_the_way_through_utf_8() {
    String text = "a\ud800b\udc00\"\n🙂\ud83d";

    String written = CanonicalJson.write(Map.of("t", text));
    String stored = new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(stored).isEqualTo(written).contains("\\uD800").contains("\\uDC00").contains("🙂");
    assertThat(CanonicalJson.read(stored)).containsEntry("t", text);
  }

  @Test
  void a_name_with_half_a_surrogate_pair_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.write(Map.of("\ud800", "x")));
  }

  @Test
  void whole_numbers_keep_all_their_digits() {
    for (long number : new long[] {0, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53}) {
      String written = CanonicalJson.write(Map.of("n", number));
      assertThat(written).isEqualTo("{\"n\":" + number + "}");
      assertThat(CanonicalJson.read(written)).containsEntry("n", number);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void what_is_written_is_read_again_and_has_one_form(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Map<String, Object> object = object(random, 3);

      String written = CanonicalJson.write(object);
      Map<String, Object> read = CanonicalJson.read(written);

      assertThat(read).isEqualTo(object);
      assertThat(CanonicalJson.write(read)).isEqualTo(written);
      assertThat(CanonicalJson.write(shuffled(object, random))).isEqualTo(written);
      assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(written);
    }
  }

  @Test
  void values_of_other_types_are_refused() {
    for (Object value : List.of(1.5, true, 'c', new int[0], List.of(2.5f))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CanonicalJson.write(Map.of("v", value)));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.write(Map.of("v", Collections.singletonList(null))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "\"text\"",
        "{",
        "{\"a\":}",
        "{\"a\":1",
        "{\"a\":1}{\"b\":2}",
        "{\"a\":1.5}",
        "{\"a\":true}",
        "{\"a\":null}",
        "{\"a\":9223372036854775808}",
        "{a:1}",
        "{\"a\":[1,}",
        "{\"a\":\"\n\"}"
      })
  void text_that_is_no_such_object_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.read(text));
  }

  @Test
  void text_nested_too_deep_is_refused_and_not_followed() {
    String deep = "{\"a\":".repeat(100_000);

    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.read(deep));
  }

  private static Map<String, Object> object(Random random, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      object.put(text(random, false), value(random, depth));
    }
    return object;
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 4 : 2)) {
      case 0 -> text(random, true);
      case 1 -> random.nextLong() >> random.nextInt(64);
      case 2 -> object(random, depth - 1);
      default -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(random, depth - 1));
        }
        yield list;
      }
    };
  }

  private static String text(Random random, boolean halfPairs) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      int character =
          switch (random.nextInt(6)) {
            case 0 -> random.nextInt(0x20);
            case 1 -> "\"\\/{}[]:,".charAt(random.nextInt(9));
            case 2 -> 0x80 + random.nextInt(0x700);
            case 3 -> 0x10000 + random.nextInt(0x100000);
            case 4 -> halfPairs ? 0xd800 + random.nextInt(0x800) : 'h';
            default -> ' ' + random.nextInt(95);
          };
      text.appendCodePoint(character);
    }
    return text.toString();
  }

  private static Map<String, Object> shuffled(Map<String, Object> object, Random random) {
    List<String> names = new ArrayList<>(object.keySet());
    Collections.shuffle(names, random);
    Map<String, Object> shuffled =
        random.nextBoolean() ? new LinkedHashMap<>() : new TreeMap<>(Collections.reverseOrder());
    names.forEach(name -> shuffled.put(name, object.get(name)));
    assertThat(shuffled).hasSize(object.size());
    assertThat(Arrays.asList(shuffled.keySet().toArray()))
        .containsExactlyInAnyOrderElementsOf(names);
    return shuffled;
  }
}
