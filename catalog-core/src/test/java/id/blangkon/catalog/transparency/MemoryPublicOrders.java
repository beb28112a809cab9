package id.blangkon.catalog.transparency;

import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.storage.MemoryStorage;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The public view of orders in memory, to build it anew beside the one that is kept. */
public final class MemoryPublicOrders implements PublicOrderStore {

  private final NavigableMap<String, PublicOrder> rows;

  public MemoryPublicOrders(MemoryStorage.Tables tables) {
    this.rows = tables.of("public orders");
  }

  @Override
  public void saveAll(List<PublicOrder> orders) {
    orders.forEach(
        order ->
            rows.merge(
                order.id(),
                order,
                (before, after) -> after.version() > before.version() ? after : before));
  }

  @Override
  public List<PublicOrder> list(Collection<String> ids) {
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  @Override
  public Optional<PublicOrder> find(String idOrReference) {
    return rows.values().stream()
        .filter(o -> o.id().equals(idOrReference) || o.reference().equals(idOrReference))
        .findFirst();
  }

  @Override
  public Page<PublicOrder> list(PublicOrderFilter filter, PageRequest page) {
    return new Page<>(rows.values().stream().limit(page.limit()).toList(), null);
  }

  @Override
  public Total total(PublicOrderFilter filter) {
    return new Total(
        rows.size(),
        sum(order -> true),
        sum(PublicOrder::isPaid),
        sum(order -> OrderState.valueOf(order.state()).endedWithoutPurchase()));
  }

  private long sum(Predicate<PublicOrder> which) {
    return rows.values().stream()
        .filter(which)
        .mapToLong(order -> Objects.requireNonNullElse(order.gross(), 0L))
        .sum();
  }

  @Override
  public List<Trade> trade(Collection<String> suppliers) {
    return suppliers.stream()
        .map(
            supplier -> {
              List<PublicOrder> sold =
                  rows.values().stream()
                      .filter(o -> o.supplierId().equals(supplier) && o.isPaid())
                      .toList();
              return new Trade(
                  supplier,
                  sold.size(),
                  sold.stream().mapToLong(o -> Objects.requireNonNullElse(o.gross(), 0L)).sum(),
                  sold.stream().map(PublicOrder::agencyId).distinct().count(),
                  median(sold));
            })
        .filter(trade -> trade.count() > 0)
        .toList();
  }

  private static @Nullable Integer median(List<PublicOrder> sold) {
    List<Integer> days =
        sold.stream()
            .map(PublicOrder::paymentTime)
            .filter(Objects::nonNull)
            .map(PublicOrder.PaymentTime::workingDays)
            .sorted()
            .toList();
    return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
  }
}
