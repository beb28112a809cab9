package id.blangkon.catalog.product;

import java.util.UUID;

/** The id of a product: one supplier's offer of one thing. */
public record ProductId(UUID value) implements Comparable<ProductId> {

  public static ProductId of(UUID value) {
    return new ProductId(value);
  }

  @Override
  public int compareTo(ProductId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
