package id.blangkon.catalog.transparency;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads the kept sums, and names what they are of. */
public interface StatisticsStore {

  /**
   * Totals over paid orders.
   *
   * @param microSmallCooperativeValue what micro and small businesses and cooperatives got of the
   *     value
   * @param domesticValue what domestic products have of the value
   * @param transactingRegions regencies and cities (not the province) with at least one paid order
   */
  record Totals(
      long count,
      long value,
      long microSmallCooperativeValue,
      long domesticValue,
      long transactingRegions) {}

  /**
   * One row of a breakdown. For categories an order counts in each root category that it has a
   * share of, so counts of rows may add up to more than the total's; values sum exactly.
   */
  record Row(String key, String label, long count, long value) {}

  /**
   * How long suppliers waited for their money, over paid orders.
   *
   * @param region the code of the buying government's region, or the id of an agency
   * @param count the orders counted
   * @param medianDays the median, the lower of two middle ones, of the working days from the
   *     invoice to the payment
   * @param late how many of them were paid after their deadline
   */
  record PaymentTimes(String region, long count, int medianDays, long late) {}

  /** First and last period or day, both included. */
  record Span(int first, int last) {}

  /**
   * Which sums are wanted.
   *
   * @param scope of the kept rows; not used where no periods are given
   * @param key what rows are told apart by
   * @param kept what the kept rows are told apart by; not the same for months, which every cut has
   * @param byCategory whether single days count an order in each of its categories
   * @param periods of kept rows
   * @param days to be summed up from single orders, as eight digits
   * @param filter of the single orders; its days are not looked at
   */
  record Query(
      Cut.Scope scope,
      String scopeKey,
      Cut.Key key,
      Cut.Key kept,
      boolean byCategory,
      List<Span> periods,
      List<Span> days,
      StatisticsFilter filter) {

    public Query {
      periods = List.copyOf(periods);
      days = List.copyOf(days);
    }
  }

  /** Sums by the key of a query, in no order. */
  record Sums(String rowKey, Measures measures) {}

  /** The sums, each key once. */
  List<Sums> sums(Query query);

  /** What the keys of a dimension are called today; those that have no name are left out. */
  Map<String, String> names(Dimension dimension, Collection<String> keys);

  /** Suppliers and products as they stand. */
  record Standing(
      long individuals, long businessEntities, long cooperatives, long listedProducts) {}

  Standing standing();
}
