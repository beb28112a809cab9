package id.blangkon.catalog.web.page.model;

/** A supplier in a list. */
public record SupplierRow(SupplierTag tag, long products, long orders, long value) {}
