package id.blangkon.catalog.policy.splitting;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Finding;
import java.util.List;

/**
 * A sign that one need was divided.
 *
 * @param limit the limit that the orders keep below one by one and pass together; zero when the
 *     rule has none
 * @param orders that led to it, the judged one last
 * @param sum of those orders
 */
public record SplittingFlag(Finding finding, Rupiah limit, List<PlacedOrder> orders, Rupiah sum) {

  public SplittingFlag {
    orders = List.copyOf(orders);
  }
}
