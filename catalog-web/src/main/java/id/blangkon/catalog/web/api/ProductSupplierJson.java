package id.blangkon.catalog.web.api;

import id.blangkon.catalog.supplier.Supplier;

/** The supplier of a product. */
record ProductSupplierJson(
    String id, String name, String regionCode, String legalForm, String scale) {

  static ProductSupplierJson of(Supplier supplier) {
    return new ProductSupplierJson(
        supplier.id().toString(),
        supplier.name(),
        supplier.homeRegion().value(),
        supplier.legalForm().name(),
        supplier.scale().name());
  }
}
