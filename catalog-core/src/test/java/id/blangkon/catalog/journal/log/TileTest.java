package id.blangkon.catalog.journal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 256, tile/0/000",
    "1, 5, 17, tile/1/005.p/17",
    "0, 1234067, 256, tile/0/x001/x234/067",
    "63, 1000, 1, tile/63/x001/000.p/1"
  })
  void addressesAreThoseOfTheSpecification(int level, long index, int width, String path) {
    Tile tile = new Tile(level, index, width);

    assertThat(tile.path()).isEqualTo(path);
    assertThat(Tile.of(level, path.substring(path.indexOf('/', 5) + 1))).isEqualTo(tile);
    assertThat(tile.entriesPath())
        .isEqualTo("tile/entries/" + path.substring(path.indexOf('/', 5) + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "00",
        "0000",
        "x000/001",
        "001/002",
        "x001",
        "000.p/0",
        "000.p/256",
        "000.p/01",
        "000.p/",
        "-01",
        "x001/x234/067/",
        "x999/x999/x999/x999/x999/x999/x999/999"
      })
  void anAddressOfAnotherFormIsRefused(String place) {
    assertThatThrownBy(() -> Tile.of(0, place)).isInstanceOf(LogFormatException.class);
  }

  /** The example of the specification: a tree of 70,000 entries. */
  @ParameterizedTest
  @CsvSource({
    "0, 272, 256",
    "0, 273, 112",
    "0, 274, 0",
    "1, 0, 256",
    "1, 1, 17",
    "1, 2, 0",
    "2, 0, 1",
    "3, 0, 0",
    "63, 0, 0"
  })
  void theWidthsOfATreeAreThoseOfTheSpecification(int level, long index, int width) {
    assertThat(Tile.width(level, index, 70_000)).isEqualTo(width);
  }

  @Test
  void bundlesKeepEntriesApart() {
    List<byte[]> entries =
        List.of(new byte[0], "{\"a\":1}".getBytes(StandardCharsets.UTF_8), new byte[65_535]);

    byte[] bundle = EntryBundle.write(entries);

    assertThat(bundle).hasSize(3 * 2 + 7 + 65_535).startsWith(0, 0, 0, 7, '{');
    assertThat(EntryBundle.read(bundle)).containsExactlyElementsOf(entries);
    assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[65_536])))
        .isInstanceOf(LogFormatException.class);
    assertThatThrownBy(() -> EntryBundle.read(new byte[] {0}))
        .isInstanceOf(LogFormatException.class);
    assertThatThrownBy(() -> EntryBundle.read(new byte[] {0, 2, 1}))
        .isInstanceOf(LogFormatException.class);
  }
}
