package id.blangkon.catalog.storage.mybatis;

import java.util.List;

interface CategoryMapper {

  List<CategoryRow> list();

  void insert(CategoryRow category);

  void insertAncestor(String ancestor, String code);
}
