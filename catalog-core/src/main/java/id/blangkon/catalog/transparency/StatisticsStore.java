package id.blangkon.catalog.transparency;

import java.time.ZoneId;
import java.util.List;

/** Figures over paid orders of the public view. */
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

  Totals totals(StatisticsFilter filter);

  /**
   * Rows of a breakdown, largest value first, months oldest first; at most {@code most}, the rest
   * in a last row with the key {@code other}.
   *
   * @param zone in which months begin
   */
  List<Row> by(Dimension dimension, StatisticsFilter filter, ZoneId zone, int most);

  /**
   * How long suppliers waited for their money in one region, over its paid orders.
   *
   * @param region the code of the buying government's region
   * @param count the orders counted
   * @param medianDays the median, the lower of two middle ones, of the working days from the
   *     invoice to the payment
   * @param late how many of them were paid after their deadline
   */
  record PaymentTimes(String region, long count, int medianDays, long late) {}

  /** One row for each region with a payment under the filter, the quickest first. */
  List<PaymentTimes> paymentTimes(StatisticsFilter filter);

  /** Suppliers and products as they stand. */
  record Standing(
      long individuals, long businessEntities, long cooperatives, long listedProducts) {}

  Standing standing();
}
