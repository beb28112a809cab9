package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.tax.TaxTreatment;
import org.jspecify.annotations.Nullable;

record CategoryRow(
    String code,
    @Nullable String parent,
    String root,
    String nameIndonesian,
    String nameEnglish,
    @Nullable String classification,
    TaxTreatment taxTreatment) {

  static CategoryRow of(Category category, String root) {
    return new CategoryRow(
        category.code(),
        category.parent(),
        root,
        category.name().indonesian(),
        category.name().english(),
        category.classification(),
        category.taxTreatment());
  }

  Category toCategory() {
    return new Category(
        code, parent, Bilingual.of(nameIndonesian, nameEnglish), classification, taxTreatment);
  }
}
