package id.blangkon.catalog.storage.mybatis;

import java.util.UUID;

/** What another supplier asks for the same as a product. */
record OfferRow(UUID productId, long netPrice) {}
