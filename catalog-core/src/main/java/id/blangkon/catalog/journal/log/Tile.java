package id.blangkon.catalog.journal.log;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a run of consecutive hashes of one level, as C2SP tlog-tiles cuts the tree.
 *
 * @param level from 0, the hashes of entries; each level is of complete tiles of the one below
 * @param index which of the level's tiles, from 0
 * @param width how many hashes it has, from 1 to 256; fewer than 256 at the tree's right edge
 */
public record Tile(int level, long index, int width) {

  /** How many hashes a complete tile has. */
  public static final int WIDTH = 256;

  /** So many levels of the tree lie between the hashes of a tile and of the one above. */
  static final int HEIGHT = 8;

  private static final int LAST_LEVEL = 63;

  private static final Pattern PLACE =
      Pattern.compile("((?:x[0-9]{3}/)*)([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  public Tile {
    if (level < 0 || level > LAST_LEVEL) {
      throw new LogFormatException("a tile's level is from 0 to 63, not " + level);
    }
    if (index < 0) {
      throw new LogFormatException("a tile's index is 0 or more, not " + index);
    }
    if (width < 1 || width > WIDTH) {
      throw new LogFormatException("a tile's width is from 1 to 256, not " + width);
    }
  }

  /**
   * Reads the part of an address after {@code tile/} and the level, such as {@code x001/234.p/7}.
   *
   * @throws LogFormatException when it is none, or not in its one form
   */
  public static Tile of(int level, String place) {
    Matcher parts = PLACE.matcher(place);
    if (!parts.matches()) {
      throw new LogFormatException("not the place of a tile: " + place);
    }
    String digits = parts.group(1).replaceAll("[x/]", "") + parts.group(2);
    if (digits.length() > 18) {
      throw new LogFormatException("too large an index of a tile: " + place);
    }
    String width = parts.group(3);
    Tile tile =
        new Tile(level, Long.parseLong(digits), width == null ? WIDTH : Integer.parseInt(width));
    if (!tile.place().equals(place)) {
      throw new LogFormatException("not the usual form of a tile's place: " + place);
    }
    return tile;
  }

  /**
   * How wide the tile of a level and index is in a tree of so many entries; 0 if it is not there.
   */
  public static int width(int level, long index, long size) {
    long hashes = HEIGHT * level >= Long.SIZE - 1 ? 0 : size >> (HEIGHT * level);
    return (int) Math.max(0, Math.min(WIDTH, hashes - index * WIDTH));
  }

  /** Its address below that of the log: {@code tile/0/x001/234.p/7}. */
  public String path() {
    return "tile/" + level + "/" + place();
  }

  /**
   * The address of the entries that a tile of level 0 hashes: {@code tile/entries/x001/234.p/7}.
   */
  public String entriesPath() {
    return "tile/entries/" + place();
  }

  private String place() {
    String last = String.format(Locale.ROOT, "%03d", index % 1_000);
    StringBuilder path = new StringBuilder(last);
    for (long rest = index / 1_000; rest > 0; rest /= 1_000) {
      path.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1_000));
    }
    return width == WIDTH ? path.toString() : path + ".p/" + width;
  }
}
