package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/** A product in a list. */
public record ProductCard(
    String id,
    String name,
    String categoryCode,
    @Nullable String imageHref,
    Price price,
    SupplierTag supplier,
    Stock stock,
    LocalContent localContent) {}
