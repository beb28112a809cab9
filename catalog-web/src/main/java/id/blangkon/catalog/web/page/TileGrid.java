package id.blangkon.catalog.web.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each regency and city stands on the tile map. A region without a place is in the table
 * only.
 */
final class TileGrid {

  /** A place on the grid and the three letters written on it. */
  record Tile(String letters, int column, int row) {}

  private static final Map<String, Tile> TILES = read();

  private TileGrid() {}

  static @Nullable Tile find(String regionCode) {
    return TILES.get(regionCode);
  }

  private static Map<String, Tile> read() {
    try (InputStream in = TileGrid.class.getResourceAsStream("region-tiles.csv")) {
      if (in == null) {
        throw new IllegalStateException("region-tiles.csv is missing from the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, Tile> tiles = new HashMap<>();
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              cells ->
                  tiles.put(
                      cells[0],
                      new Tile(cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]))));
      return Collections.unmodifiableMap(tiles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
