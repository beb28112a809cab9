package id.blangkon.catalog.policy.splitting;

import id.blangkon.catalog.error.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the orders that led to a flag are named beside the judged one: the newest few, and how many
 * others there are. What has no number yet is not public and is counted only.
 */
public final class OrderNames {

  private static final int MOST_NAMED = 10;

  private OrderNames() {}

  /**
   * What a reader finds the newest of them by.
   *
   * @param orders the oldest first
   */
  public static String references(List<PlacedOrder> orders) {
    return newest(orders).stream().map(PlacedOrder::reference).collect(Collectors.joining(", "));
  }

  /** The same in words. */
  public static Bilingual called(List<PlacedOrder> orders) {
    List<PlacedOrder> newest = newest(orders);
    List<String> indonesian = new ArrayList<>();
    List<String> english = new ArrayList<>();
    int unnumbered = 0;
    for (PlacedOrder order : newest) {
      String number = order.number();
      if (number == null) {
        unnumbered++;
      } else {
        indonesian.add(number);
        english.add(number);
      }
    }
    if (unnumbered > 0) {
      indonesian.add(unnumbered + " permintaan yang belum bernomor");
      english.add(unnumbered + (unnumbered == 1 ? " request" : " requests") + " without a number");
    }
    int others = orders.size() - newest.size();
    if (others > 0) {
      indonesian.add(others + " pesanan lain");
      english.add(others + (others == 1 ? " other order" : " other orders"));
    }
    return Bilingual.of(
        String.join(", ", indonesian) + ", dan pesanan ini",
        String.join(", ", english) + " and this order");
  }

  private static List<PlacedOrder> newest(List<PlacedOrder> orders) {
    return orders.subList(Math.max(0, orders.size() - MOST_NAMED), orders.size());
  }
}
