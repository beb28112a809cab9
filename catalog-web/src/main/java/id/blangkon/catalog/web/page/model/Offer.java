package id.blangkon.catalog.web.page.model;

/**
 * A comparable offer of another supplier.
 *
 * @param preferred whether the ladder of domestic products leaves it
 */
public record Offer(
    String productId,
    String supplierName,
    long price,
    String legalForm,
    String scale,
    Stock stock,
    boolean current,
    boolean preferred) {}
