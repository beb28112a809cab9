package id.blangkon.catalog.web.page.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures.
 *
 * @param ordersHref leads to the transactions that are counted
 * @param csvHref the address of a table as CSV lacks only its dimension, which is appended
 */
public record StatisticsPage(
    Frame frame,
    Headline headline,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Choice> regions,
    List<Bar> categories,
    List<MonthBar> months,
    List<Bar> scales,
    RegionMap map,
    List<PaymentDelay> paymentDelays,
    String ordersHref,
    String csvHref) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public StatisticsPage {
    regions = List.copyOf(regions);
    categories = List.copyOf(categories);
    months = List.copyOf(months);
    scales = List.copyOf(scales);
    paymentDelays = List.copyOf(paymentDelays);
  }
}
