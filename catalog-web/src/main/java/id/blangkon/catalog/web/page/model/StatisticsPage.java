package id.blangkon.catalog.web.page.model;

import id.blangkon.catalog.transparency.Measures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures.
 *
 * @param scope what they are narrowed to; null for nothing
 * @param asOfDay the last day that is counted; null for now
 * @param agencies the largest by value, and a rest
 * @param suppliers likewise
 * @param ordersHref leads to the transactions that are counted
 * @param csvHref the address of a table as CSV lacks only its dimension, which is appended
 * @param xlsxHref likewise
 * @param detailCsvHref the orders behind the figures
 * @param detailXlsxHref likewise
 */
public record StatisticsPage(
    Frame frame,
    @Nullable Scope scope,
    Headline headline,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate asOfDay,
    List<Choice> regions,
    List<Bar> categories,
    List<MonthBar> months,
    List<Bar> scales,
    List<Bar> legalForms,
    List<Bar> agencies,
    List<Bar> suppliers,
    Measures measures,
    RegionMap map,
    List<PaymentDelay> paymentDelays,
    String ordersHref,
    String csvHref,
    String xlsxHref,
    String detailCsvHref,
    String detailXlsxHref) {

  /**
   * What figures are narrowed to.
   *
   * @param agency its id; null for any
   * @param category its code; null for any
   */
  public record Scope(String label, @Nullable String agency, @Nullable String category) {}

  /** Copies the lists, so that a model never changes while it is drawn. */
  public StatisticsPage {
    regions = List.copyOf(regions);
    categories = List.copyOf(categories);
    months = List.copyOf(months);
    scales = List.copyOf(scales);
    legalForms = List.copyOf(legalForms);
    agencies = List.copyOf(agencies);
    suppliers = List.copyOf(suppliers);
    paymentDelays = List.copyOf(paymentDelays);
  }
}
