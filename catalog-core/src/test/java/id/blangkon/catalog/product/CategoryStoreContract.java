package id.blangkon.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.tax.TaxTreatment;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link CategoryStore} does. */
public interface CategoryStoreContract extends OnStorage {

  @Test
  default void categoriesAreReadAsTheyWereWrittenByCode() {
    String root = "c" + Samples.number();
    List<Category> tree =
        List.of(
            category(root + ".1.1", root + ".1"),
            category(root, null),
            category(root + ".1", root));
    insert(tree);
    List<Category> all = storage().read(unit -> unit.store(CategoryStore.class).list());
    assertThat(all).containsAll(tree).isSortedAccordingTo(Comparator.comparing(Category::code));
  }

  @Test
  default void aCategoryIsInsertedOnce() {
    Category category = category("c" + Samples.number(), null);
    insert(List.of(category));
    assertThatThrownBy(() -> insert(List.of(category))).isInstanceOf(DuplicateException.class);
  }

  @Test
  default void aCategoryLiesInAKnownOneAndNotInItself() {
    String code = "c" + Samples.number();
    assertThatThrownBy(() -> insert(List.of(category(code, code + "-unknown"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> insert(List.of(category(code, code))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> insert(List.of(category(code, code + "x"), category(code + "x", code))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Category category(String code, @Nullable String parent) {
    return new Category(
        code,
        parent,
        Bilingual.of("Nama " + code, "Name " + code),
        parent == null ? null : "21541",
        TaxTreatment.TAXABLE);
  }

  private void insert(List<Category> categories) {
    storage()
        .write(
            unit -> {
              unit.store(CategoryStore.class).insertAll(categories);
              return categories;
            });
  }
}
