package id.blangkon.catalog.web.page.model;

/**
 * A product of one's own.
 *
 * @param state {@code DRAFT}, {@code SUBMITTED}, {@code LISTED} or {@code DELISTED}
 */
public record ShopProduct(
    String id, String name, Price price, Stock stock, String state, FormToken token) {}
