package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.PriceChange;
import id.blangkon.catalog.product.ProductId;
import java.time.Instant;
import java.util.UUID;

record PriceRow(
    UUID productId, Instant validFrom, long price, boolean taxInclusive, long netPrice) {

  PriceChange toPriceChange() {
    return new PriceChange(
        ProductId.of(productId), validFrom, Rupiah.of(price), taxInclusive, Rupiah.of(netPrice));
  }
}
