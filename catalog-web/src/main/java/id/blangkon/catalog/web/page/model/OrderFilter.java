package id.blangkon.catalog.web.page.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list of transactions is narrowed to. */
public record OrderFilter(
    List<Choice> regions,
    List<Choice> agencies,
    List<Choice> categories,
    List<Choice> states,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable SupplierTag supplier) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public OrderFilter {
    regions = List.copyOf(regions);
    agencies = List.copyOf(agencies);
    categories = List.copyOf(categories);
    states = List.copyOf(states);
  }
}
