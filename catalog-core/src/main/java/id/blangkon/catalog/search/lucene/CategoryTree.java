package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.product.Category;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Categories by code, to name a leaf and all above it. */
final class CategoryTree {

  static final String SEPARATOR = "/";
  static final CategoryTree EMPTY = new CategoryTree(List.of());

  /** Deeper than any tree; ends the climb should parents ever form a ring. */
  private static final int DEEPEST = 12;

  private final Map<String, Category> byCode = new HashMap<>();

  CategoryTree(List<Category> categories) {
    categories.forEach(category -> byCode.put(category.code(), category));
  }

  boolean has(String code) {
    return byCode.containsKey(code);
  }

  /** Codes from the root down to this one; a code that is not known stands alone. */
  String path(String code) {
    Deque<String> codes = new ArrayDeque<>();
    codes.addFirst(code);
    Category category = byCode.get(code);
    while (category != null && category.parent() != null && codes.size() < DEEPEST) {
      String parent = category.parent();
      codes.addFirst(parent);
      category = byCode.get(parent);
    }
    return String.join(SEPARATOR, codes);
  }

  static List<String> codes(String path) {
    return List.of(path.split(SEPARATOR, -1));
  }

  /** The Indonesian name; null when the code is not known. */
  @Nullable String name(String code) {
    Category category = byCode.get(code);
    return category == null ? null : category.name().indonesian();
  }
}
