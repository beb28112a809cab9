package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.product.CategoryStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class SqlCategoryStore implements CategoryStore {

  private final Sessions sessions;
  private final CategoryMapper mapper;

  SqlCategoryStore(Sessions sessions) {
    this.sessions = sessions;
    this.mapper = sessions.mapper(CategoryMapper.class);
  }

  @Override
  public void insertAll(List<Category> categories) {
    Map<String, @Nullable String> parents = new HashMap<>();
    mapper.list().forEach(row -> parents.put(row.code(), row.parent()));
    categories.forEach(category -> parents.put(category.code(), category.parent()));
    List<CategoryRow> rows = new ArrayList<>();
    List<Ancestor> ancestors = new ArrayList<>();
    for (Category category : categories) {
      List<String> path = path(category.code(), parents);
      rows.add(CategoryRow.of(category, path.get(path.size() - 1)));
      path.forEach(ancestor -> ancestors.add(new Ancestor(ancestor, category.code())));
    }
    sessions.forEach(CategoryMapper.class, rows, CategoryMapper::insert);
    sessions.forEach(
        CategoryMapper.class,
        ancestors,
        (batch, ancestor) -> batch.insertAncestor(ancestor.ancestor(), ancestor.code()));
  }

  @Override
  public List<Category> list() {
    return mapper.list().stream()
        .map(CategoryRow::toCategory)
        .sorted(Comparator.comparing(Category::code))
        .toList();
  }

  /** The code, its parent, and so on up to the root. */
  private static List<String> path(String code, Map<String, @Nullable String> parents) {
    List<String> path = new ArrayList<>();
    for (@Nullable String next = code; next != null; next = parents.get(next)) {
      if (!parents.containsKey(next)) {
        throw new IllegalArgumentException("category " + code + " lies in an unknown one: " + next);
      }
      if (path.contains(next)) {
        throw new IllegalArgumentException("category " + code + " lies in itself");
      }
      path.add(next);
    }
    return path;
  }

  private record Ancestor(String ancestor, String code) {}
}
