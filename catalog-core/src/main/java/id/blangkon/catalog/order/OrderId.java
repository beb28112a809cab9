package id.blangkon.catalog.order;

import java.util.UUID;

/** The id of an order. */
public record OrderId(UUID value) {

  public static OrderId of(UUID value) {
    return new OrderId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
