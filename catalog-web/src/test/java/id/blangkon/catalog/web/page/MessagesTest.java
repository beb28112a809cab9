package id.blangkon.catalog.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.web.page.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private final Messages indonesian = Messages.of(Language.ID);
  private final Messages english = Messages.of(Language.EN);

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaces() {
    assertThat(english.texts().keySet()).isEqualTo(indonesian.texts().keySet());
    indonesian
        .texts()
        .forEach(
            (key, text) -> assertThat(places(english.text(key))).as(key).isEqualTo(places(text)));
  }

  /** Of two texts of one key the later would win in silence. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void noKeyStandsTwice(Language language) throws IOException {
    String name = "messages_" + language.tag() + ".properties";
    try (InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(name))) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
          .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
          .extracting(line -> line.substring(0, line.indexOf('=')))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void wordsAreCalmAndComplete() {
    for (Language language : Language.values()) {
      Messages.of(language)
          .texts()
          .forEach(
              (key, text) ->
                  assertThat(text)
                      .as(key)
                      .isNotBlank()
                      .doesNotContain("!")
                      .doesNotContainIgnoringCase("mohon maaf")
                      .doesNotContainIgnoringCase("invalid")
                      .doesNotContainIgnoringCase("terjadi kesalahan"));
    }
  }

  @ParameterizedTest
  @EnumSource(OrderStateStyle.class)
  void everyStateOfAnOrderHasAWord(OrderStateStyle state) {
    assertThat(indonesian.find("state." + state.name())).isPresent();
  }

  @Test
  void fillsPlaces() {
    assertThat(indonesian.text("pages.range", 1, 20, 152)).isEqualTo("1–20 dari 152");
  }

  @Test
  void refusesAnUnknownKey() {
    assertThatThrownBy(() -> indonesian.text("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }
}
