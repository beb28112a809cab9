package id.blangkon.catalog.product;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The categories as a tree. Immutable. */
public final class CategoryTree {

  private final Map<String, Category> byCode = new LinkedHashMap<>();
  private final Set<String> parents = new HashSet<>();

  public CategoryTree(List<Category> categories) {
    for (Category category : categories) {
      byCode.put(category.code(), category);
      if (category.parent() != null) {
        parents.add(category.parent());
      }
    }
  }

  public Optional<Category> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Whether the code is a category on which products may hang. */
  public boolean isLeaf(String code) {
    return byCode.containsKey(code) && !parents.contains(code);
  }

  /** All, parents before their children. */
  public Collection<Category> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The children of a category, or the roots for null. */
  public List<Category> children(@Nullable String parent) {
    return byCode.values().stream()
        .filter(category -> Objects.equals(category.parent(), parent))
        .toList();
  }

  /** The category and those above it, the root first; empty for an unknown code. */
  public List<Category> path(String code) {
    List<Category> path = new ArrayList<>();
    Category category = byCode.get(code);
    while (category != null) {
      path.add(0, category);
      category = category.parent() == null ? null : byCode.get(category.parent());
    }
    return path;
  }
}
