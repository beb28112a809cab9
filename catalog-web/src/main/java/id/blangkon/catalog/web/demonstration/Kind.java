package id.blangkon.catalog.web.demonstration;

/** How things of a category are kept in stock. */
enum Kind {
  /** Made fresh each day. */
  FOOD,
  /** Done when asked for. */
  SERVICE,
  /** Lies on a shelf and is counted. */
  GOODS;

  /** The kind of a leaf category. */
  static Kind of(String category) {
    return switch (category.substring(0, 2)) {
      case "01" -> FOOD;
      case "05", "06", "12" -> SERVICE;
      case "07" -> category.equals("07.05") ? GOODS : SERVICE;
      default -> GOODS;
    };
  }
}
