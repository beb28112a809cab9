package id.blangkon.catalog.policy.splitting;

/** The first parts of a category's code. */
final class CategoryPrefix {

  private CategoryPrefix() {}

  /** The whole code when it has no more parts, or when zero are asked for. */
  static String of(String category, long levels) {
    int end = -1;
    for (long level = 0; level < levels; level++) {
      end = category.indexOf('.', end + 1);
      if (end < 0) {
        return category;
      }
    }
    return levels == 0 ? category : category.substring(0, end);
  }
}
