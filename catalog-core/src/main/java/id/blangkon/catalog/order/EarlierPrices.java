package id.blangkon.catalog.order;

import id.blangkon.catalog.policy.sign.EarlierPrice;
import id.blangkon.catalog.product.PriceChange;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the products of an order cost in the days before it: read in one statement, and not at all
 * when no rule asks.
 */
final class EarlierPrices {

  private final WorkingCalendar calendar;
  private final long days;

  EarlierPrices(WorkingCalendar calendar, long days) {
    this.calendar = calendar;
    this.days = days;
  }

  /** Prices that ended in the days up to the day, as far as they count tax as the line does. */
  Map<ProductId, List<EarlierPrice>> before(UnitOfWork unit, List<OrderLine> lines, LocalDate day) {
    if (days == 0) {
      return Map.of();
    }
    Map<ProductId, List<PriceChange>> histories =
        unit.store(ProductStore.class).prices(lines.stream().map(OrderLine::product).toList());
    Map<ProductId, List<EarlierPrice>> before = new HashMap<>();
    for (OrderLine line : lines) {
      List<EarlierPrice> earlier =
          ended(line, histories.getOrDefault(line.product(), List.of()), day);
      if (!earlier.isEmpty()) {
        before.put(line.product(), earlier);
      }
    }
    return before;
  }

  private List<EarlierPrice> ended(OrderLine line, List<PriceChange> oldestFirst, LocalDate day) {
    List<EarlierPrice> ended = new ArrayList<>();
    for (int i = 0; i + 1 < oldestFirst.size(); i++) {
      PriceChange price = oldestFirst.get(i);
      LocalDate until = calendar.dayOf(oldestFirst.get(i + 1).from());
      if (price.taxInclusive() == line.taxInclusive()
          && !until.isAfter(day)
          && !until.isBefore(day.minusDays(days))) {
        ended.add(new EarlierPrice(price.price(), until));
      }
    }
    return ended;
  }
}
