package id.blangkon.catalog.transparency;

import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was counted for each order, and the sums of it; written by their follower only. */
public interface CountedOrderStore {

  /** What was counted for the orders so far, in no order. */
  List<CountedOrder> of(Collection<String> orders);

  /** Those of the suppliers that have a paid order already. */
  Set<String> sellers(Collection<String> suppliers);

  /** Adds what was counted, and to each row its sums; a row that is not there begins. */
  void add(List<CountedOrder> counted, Map<FigureRow, Measures> sums);

  /**
   * One order behind a figure, with what of it counts.
   *
   * @param reference the number of the order letter; the id where the public view lacks the order
   * @param value what it has of the value under the filter, in rupiah
   */
  record Counted(
      String order,
      LocalDate day,
      String reference,
      String tenant,
      String agencyName,
      String supplierName,
      String legalForm,
      String scale,
      String category,
      long value,
      long smallValue,
      long domesticValue,
      long localValue,
      boolean late,
      boolean first) {}

  /**
   * The paid orders behind the figures of a filter, newest first: one row for each root category of
   * an order, whose values sum to the figures exactly.
   *
   * @param filter its {@code asOf} is applied already
   */
  Page<Counted> paid(StatisticsFilter filter, PageRequest page);

  /** Forgets all of it, to be followed anew from the journal. */
  void deleteAll();
}
