package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import java.util.Locale;

/**
 * How much a demonstration holds: everything in proportion to its products. {@link #full} has the
 * figures that Central Java reported in March 2022. Governments and accounts are the same at every
 * scale.
 *
 * @param name as typed and stored: {@code small}, {@code full} or the number of products
 * @param products how many are listed, {@value #FEWEST} to {@value #MOST}
 */
public record DemonstrationScale(String name, int products) {

  /** Fewer would leave categories without a supplier. */
  static final int FEWEST = 500;

  static final int MOST = 2_000_000;

  private static final int PRODUCTS_OF_FULL = 55_082;
  private static final int SUPPLIERS_OF_FULL = 2_448;
  private static final int INDIVIDUALS_OF_FULL = 1_244;
  private static final long PAID_OF_FULL = 15_000_000_000L;
  private static final int PARTS_OF_SMALL = 100;

  public DemonstrationScale {
    if (products < FEWEST || products > MOST) {
      throw CatalogException.invalid(
          "demo",
          "Peragaan berisi " + FEWEST + " sampai " + MOST + " produk.",
          "A demonstration has " + FEWEST + " to " + MOST + " products.");
    }
  }

  /** A hundredth of everything, made in a few seconds. */
  public static DemonstrationScale small() {
    return new DemonstrationScale("small", PRODUCTS_OF_FULL / PARTS_OF_SMALL);
  }

  /** 2,448 suppliers, 55,082 products, about Rp15 billion paid. */
  public static DemonstrationScale full() {
    return new DemonstrationScale("full", PRODUCTS_OF_FULL);
  }

  /** So many products and everything else in proportion. */
  public static DemonstrationScale ofProducts(int products) {
    return new DemonstrationScale(Integer.toString(products), products);
  }

  /**
   * Reads {@code small}, {@code full} or a number of products.
   *
   * @throws CatalogException when it is none of these
   */
  public static DemonstrationScale parse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "small" -> small();
      case "full" -> full();
      default -> ofProducts(number(text.strip()));
    };
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw CatalogException.invalid(
          "demo",
          "Tulis small, full, atau jumlah produk, misalnya --demo 5000.",
          "Write small, full or a number of products, such as --demo 5000.");
    }
    return Integer.parseInt(text);
  }

  /** How many suppliers are verified. */
  public int suppliers() {
    return (int) inProportion(SUPPLIERS_OF_FULL);
  }

  /** How many of the suppliers are natural persons. */
  public int individuals() {
    return (int) inProportion(INDIVIDUALS_OF_FULL);
  }

  /** About how much was paid since 2021; catering has four fifteenths of it. */
  public Rupiah paid() {
    return Rupiah.of(inProportion(PAID_OF_FULL));
  }

  /** What has the value at full scale, in proportion and rounded to the nearest. */
  long inProportion(long ofFull) {
    return (ofFull * products + PRODUCTS_OF_FULL / 2) / PRODUCTS_OF_FULL;
  }

  /** As {@link #inProportion}, and at least one. */
  int atLeastOne(int ofFull) {
    return (int) Math.max(1, inProportion(ofFull));
  }

  /** How many of a government's agencies take part: fewer at a small scale, at least two. */
  int agencies(int ofFull) {
    double part = Math.sqrt((double) products / PRODUCTS_OF_FULL);
    return Math.max(2, (int) Math.min(ofFull, Math.round(ofFull * part)));
  }
}
