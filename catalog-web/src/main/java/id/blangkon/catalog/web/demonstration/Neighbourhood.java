package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.region.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The regencies and cities of the province and how far they are from each other, in tiles of the
 * map that the home page draws too.
 */
final class Neighbourhood {

  private record Tile(int column, int row) {}

  private final Map<RegionCode, Tile> tiles = new HashMap<>();
  private final List<RegionCode> regions = new ArrayList<>();

  Neighbourhood() {
    Tables.read("tiles.csv")
        .forEach(
            row -> {
              RegionCode region = RegionCode.of(row.getField("code"));
              regions.add(region);
              tiles.put(
                  region,
                  new Tile(
                      Integer.parseInt(row.getField("column")),
                      Integer.parseInt(row.getField("row"))));
            });
    regions.sort(Comparator.naturalOrder());
  }

  /** All regencies and cities, by code. */
  List<RegionCode> regions() {
    return List.copyOf(regions);
  }

  int distance(RegionCode one, RegionCode other) {
    Tile a = tile(one);
    Tile b = tile(other);
    return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row));
  }

  /** The regions no farther than so many tiles, the region itself first. */
  List<RegionCode> within(RegionCode centre, int tilesAway) {
    return regions.stream()
        .filter(region -> distance(centre, region) <= tilesAway)
        .sorted(Comparator.comparingInt((RegionCode region) -> distance(centre, region)))
        .toList();
  }

  private Tile tile(RegionCode region) {
    Tile tile = tiles.get(region);
    if (tile == null) {
      throw new IllegalArgumentException("the map has no tile for " + region);
    }
    return tile;
  }
}
