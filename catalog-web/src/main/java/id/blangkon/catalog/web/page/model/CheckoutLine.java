package id.blangkon.catalog.web.page.model;

/** A product and how much of it; the quantity is kept as it was typed. */
public record CheckoutLine(
    String productId,
    String name,
    String unit,
    long price,
    String quantity,
    long total,
    Stock stock) {}
