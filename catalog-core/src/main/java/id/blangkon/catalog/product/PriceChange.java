package id.blangkon.catalog.product;

import id.blangkon.catalog.money.Rupiah;
import java.time.Instant;

/** A price in a product's append-only history, from the instant on until the next one. */
public record PriceChange(
    ProductId product, Instant from, Rupiah price, boolean taxInclusive, Rupiah netPrice) {}
