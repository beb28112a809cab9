package id.blangkon.catalog.web.page.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of transactions is narrowed to.
 *
 * @param paid whether only paid orders are wanted, by the days of their payment
 */
public record OrderFilter(
    List<Choice> regions,
    List<Choice> agencies,
    List<Choice> categories,
    List<Choice> scales,
    List<Choice> states,
    boolean paid,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable SupplierTag supplier) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public OrderFilter {
    regions = List.copyOf(regions);
    agencies = List.copyOf(agencies);
    categories = List.copyOf(categories);
    scales = List.copyOf(scales);
    states = List.copyOf(states);
  }
}
