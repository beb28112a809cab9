package id.blangkon.catalog.product;

import java.util.List;

/** The categories of the installation; at most a few thousand. */
public interface CategoryStore {

  void insertAll(List<Category> categories);

  /** All, by code. */
  List<Category> list();
}
