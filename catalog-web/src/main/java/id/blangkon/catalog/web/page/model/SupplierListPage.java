package id.blangkon.catalog.web.page.model;

import java.util.List;

/** The list of suppliers. */
public record SupplierListPage(
    Frame frame,
    String text,
    List<Choice> regions,
    List<Choice> legalForms,
    List<SupplierRow> suppliers,
    Cursor cursor) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public SupplierListPage {
    regions = List.copyOf(regions);
    legalForms = List.copyOf(legalForms);
    suppliers = List.copyOf(suppliers);
  }
}
