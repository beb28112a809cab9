package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalFormGroup;

/**
 * Everything of a product that is filtered and counted, in one long, so that a match costs one
 * memory access: category path (20 bits), region (16), price band (4), legal form group (4), scale
 * (4), domestic (1). Held in memory only.
 */
final class Traits {

  static final int MOST_CATEGORIES = 1 << 20;
  static final int MOST_REGIONS = 1 << 16;

  private static final int REGION = 20;
  private static final int BAND = 36;
  private static final int LEGAL_FORM = 40;
  private static final int SCALE = 44;
  private static final int DOMESTIC = 48;
  private static final int NIBBLE = 0xf;

  private Traits() {}

  static long of(int category, int region, int band, int legalForm, int scale, boolean domestic) {
    return category
        | (long) region << REGION
        | (long) band << BAND
        | (long) legalForm << LEGAL_FORM
        | (long) scale << SCALE
        | (domestic ? 1L << DOMESTIC : 0);
  }

  static int category(long traits) {
    return (int) traits & (MOST_CATEGORIES - 1);
  }

  static int region(long traits) {
    return (int) (traits >>> REGION) & (MOST_REGIONS - 1);
  }

  static int band(long traits) {
    return (int) (traits >>> BAND) & NIBBLE;
  }

  static int legalForm(long traits) {
    return (int) (traits >>> LEGAL_FORM) & NIBBLE;
  }

  static int scale(long traits) {
    return (int) (traits >>> SCALE) & NIBBLE;
  }

  static boolean isDomestic(long traits) {
    return (traits >>> DOMESTIC & 1) == 1;
  }

  static int code(LegalFormGroup group) {
    return switch (group) {
      case INDIVIDUAL -> 0;
      case ENTITY -> 1;
      case COOPERATIVE -> 2;
    };
  }

  static int code(BusinessScale scale) {
    return switch (scale) {
      case MICRO -> 0;
      case SMALL -> 1;
      case MEDIUM -> 2;
      case LARGE -> 3;
    };
  }
}
