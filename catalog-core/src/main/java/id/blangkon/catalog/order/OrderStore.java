package id.blangkon.catalog.order;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders with their lines, steps and findings. */
public interface OrderStore {

  PurchaseOrder get(OrderId id);

  Optional<PurchaseOrder> find(OrderId id);

  Optional<PurchaseOrder> findByNumber(String number);

  /**
   * The order's parties under their names of now, in one statement.
   *
   * @throws id.blangkon.catalog.error.CatalogException when one of them is not stored
   */
  OrderParties parties(PurchaseOrder order);

  void insert(PurchaseOrder order);

  /**
   * Writes state, dates, people, sums, taxes, new steps and findings as the next version. Of lines
   * nothing changes but net value and VAT.
   *
   * @throws id.blangkon.catalog.storage.StaleVersionException when the stored version is not the
   *     order's
   */
  PurchaseOrder update(PurchaseOrder order);

  /** Nearest deadline first, those without one last, then newest first. */
  Page<OrderSummary> list(OrderFilter filter, PageRequest page);

  /** As {@link #list}, newest request first. */
  Page<OrderSummary> newest(OrderFilter filter, PageRequest page);

  /** How many orders the filter covers. */
  long count(OrderFilter filter);

  /** The orders that may be of one need with another, newest first, in one statement. */
  List<RelatedOrder> related(RelatedOrders wanted);

  /**
   * Orders as they were asked for, by work unit and then the oldest first: for going over all of a
   * time, in few statements a page.
   *
   * @param from inclusive
   * @param until exclusive
   */
  Page<PastOrder> past(Instant from, Instant until, PageRequest page);

  /** Ids of orders whose deadline has passed in one of the states, oldest first. */
  List<OrderId> due(Set<OrderState> states, Instant now, int most);

  /**
   * Reserves a block of running numbers of the tenant's year for this node; the first number of the
   * block.
   */
  long reserveNumbers(TenantId tenant, int year, int count);
}
