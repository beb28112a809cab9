package id.blangkon.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.storage.MemoryStorage;
import id.blangkon.catalog.tax.TaxTreatment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {

  private static Category category(String code, String parent) {
    return new Category(code, parent, Bilingual.of(code, code), null, TaxTreatment.TAXABLE);
  }

  private final CategoryTree tree =
      new CategoryTree(
          List.of(
              category("01", null),
              category("01.01", "01"),
              category("01.01.01", "01.01"),
              category("01.02", "01"),
              category("02", null)));

  @Test
  void products_hang_on_leaves_of_any_depth() {
    assertThat(tree.isLeaf("01.01.01")).isTrue();
    assertThat(tree.isLeaf("01.02")).isTrue();
    assertThat(tree.isLeaf("02")).isTrue();
    assertThat(tree.isLeaf("01")).isFalse();
    assertThat(tree.isLeaf("01.01")).isFalse();
    assertThat(tree.isLeaf("03")).isFalse();
    assertThat(tree.isLeaf("")).isFalse();
  }

  @Test
  void a_path_leads_from_the_root() {
    assertThat(tree.path("01.01.01"))
        .extracting(Category::code)
        .containsExactly("01", "01.01", "01.01.01");
    assertThat(tree.path("02")).extracting(Category::code).containsExactly("02");
    assertThat(tree.path("03")).isEmpty();
  }

  @Test
  void children_are_those_directly_below() {
    assertThat(tree.children(null)).extracting(Category::code).containsExactly("01", "02");
    assertThat(tree.children("01")).extracting(Category::code).containsExactly("01.01", "01.02");
    assertThat(tree.children("01.02")).isEmpty();
  }

  @Test
  void nobody_changes_the_tree_from_outside() {
    assertThatThrownBy(() -> tree.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThat(tree.all()).hasSize(5);
  }

  /** A store that already has what another node has installed, or is empty. */
  private static final class MemoryCategories implements CategoryStore {

    private final List<Category> rows;

    MemoryCategories(List<Category> rows) {
      this.rows = rows;
    }

    @Override
    public void insertAll(List<Category> categories) {
      rows.addAll(categories);
    }

    @Override
    public List<Category> list() {
      return List.copyOf(rows);
    }
  }

  @Test
  void a_new_installation_gets_the_categories_that_are_shipped() {
    List<Category> rows = new ArrayList<>();
    CategoryTree shipped =
        new Categories(
                new MemoryStorage().with(CategoryStore.class, tables -> new MemoryCategories(rows)))
            .tree();

    assertThat(rows).hasSize(shipped.all().size()).hasSizeGreaterThan(50);
    for (Category category : shipped.all()) {
      assertThat(category.name().indonesian()).isNotBlank();
      assertThat(category.name().english()).isNotBlank();
      assertThat(category.parent() == null || shipped.find(category.parent()).isPresent())
          .as(category.code())
          .isTrue();
      assertThat(shipped.path(category.code())).last().isEqualTo(category);
      assertThat(category.taxTreatment() == TaxTreatment.REGIONAL_FOOD)
          .as("catering is outside VAT: %s", category.code())
          .isEqualTo(category.code().equals("01") || category.code().startsWith("01."));
    }
    List<String> codes = shipped.all().stream().map(Category::code).toList();
    for (Category category : shipped.all()) {
      if (category.parent() != null) {
        assertThat(codes.indexOf(category.parent())).isLessThan(codes.indexOf(category.code()));
      }
    }
  }

  @Test
  void categories_that_are_stored_stay_as_they_are() {
    List<Category> rows = new ArrayList<>(List.of(category("99", null)));

    CategoryTree kept =
        new Categories(
                new MemoryStorage().with(CategoryStore.class, tables -> new MemoryCategories(rows)))
            .tree();

    assertThat(kept.all()).extracting(Category::code).containsExactly("99");
  }
}
