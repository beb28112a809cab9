package id.blangkon.catalog.transparency;

import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The public view of orders, written by its follower only. */
public interface PublicOrderStore {

  /** Inserts, or replaces one of an older version. */
  void saveAll(List<PublicOrder> orders);

  /** Those of the ids that are public, in no order. */
  List<PublicOrder> list(Collection<String> ids);

  /** By id or by reference. */
  Optional<PublicOrder> find(String idOrReference);

  /** Newest public date first, then id. */
  Page<PublicOrder> list(PublicOrderFilter filter, PageRequest page);

  /** How many there are and the exact sums of their gross values. */
  Total total(PublicOrderFilter filter);

  /** What each of the suppliers sold; one that sold nothing yet is left out. */
  List<Trade> trade(Collection<String> suppliers);

  /**
   * What a supplier sold, by paid orders.
   *
   * @param value the sum of their gross values in rupiah
   * @param buyers how many agencies bought
   * @param medianPaymentDays the median, the lower of two middle ones, of the working days from the
   *     invoice to the payment; null when no payment is known
   */
  record Trade(
      String supplier, long count, long value, long buyers, @Nullable Integer medianPaymentDays) {

    /** Of one that sold nothing yet. */
    public static Trade none(String supplier) {
      return new Trade(supplier, 0, 0, 0, null);
    }
  }

  /**
   * A count and sums of gross values in rupiah. Under a filter by category an order adds what that
   * category has of it, so that the sums of all categories make up the whole.
   *
   * @param value of all of them, whatever became of them
   * @param paidValue of those that were paid
   * @param endedValue of those that ended without a purchase
   */
  record Total(long count, long value, long paidValue, long endedValue) {}
}
