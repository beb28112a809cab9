package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.transparency.CountedOrder;
import id.blangkon.catalog.transparency.CountedOrderStore;
import id.blangkon.catalog.transparency.FigureRow;
import id.blangkon.catalog.transparency.Measures;
import id.blangkon.catalog.transparency.StatisticsFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One follower writes here, one at a time, so a row that is not there yet stays away meanwhile. */
final class SqlCountedOrderStore implements CountedOrderStore {

  private static final String LIST = "counted-orders";

  private final Sessions sessions;
  private final CountedOrderMapper mapper;

  SqlCountedOrderStore(Sessions sessions) {
    this.sessions = sessions;
    this.mapper = sessions.mapper(CountedOrderMapper.class);
  }

  @Override
  public List<CountedOrder> of(Collection<String> orders) {
    return orders.isEmpty()
        ? List.of()
        : mapper.ofOrders(Ids.array(orders, UUID::fromString)).stream()
            .map(CountedOrderRow::toCountedOrder)
            .toList();
  }

  @Override
  public Set<String> sellers(Collection<String> suppliers) {
    return suppliers.isEmpty()
        ? Set.of()
        : Set.copyOf(mapper.sellers(suppliers.toArray(String[]::new)));
  }

  @Override
  public void add(List<CountedOrder> counted, Map<FigureRow, Measures> sums) {
    sessions.forEach(
        CountedOrderMapper.class, counted, (batch, one) -> batch.insert(CountedOrderRow.of(one)));
    List<FigureSumsRow> rows = new ArrayList<>();
    sums.forEach((row, added) -> rows.add(FigureSumsRow.of(row, added)));
    // In the order of the key, so that neighbours are written together.
    rows.sort(
        Comparator.comparing(FigureSumsRow::scope)
            .thenComparing(FigureSumsRow::scopeKey)
            .thenComparing(FigureSumsRow::rowKind)
            .thenComparing(FigureSumsRow::period)
            .thenComparing(FigureSumsRow::rowKey));
    List<FigureSumsRow> missing =
        sessions.untouched(CountedOrderMapper.class, rows, CountedOrderMapper::addTo);
    sessions.forEach(CountedOrderMapper.class, missing, CountedOrderMapper::begin);
  }

  @Override
  public Page<Counted> paid(StatisticsFilter filter, PageRequest page) {
    if (SqlStatisticsStore.findsNothing(filter)) {
      return new Page<>(List.of(), null);
    }
    Cursor cursor = page.after() == null ? null : Cursor.read(LIST, 3, page.after());
    Page<CountedOrderMapper.PaidRow> rows =
        Page.of(
            mapper.paid(
                new CountedOrderMapper.Query(
                    number(filter.from()),
                    number(filter.to()),
                    filter.region(),
                    SqlStatisticsStore.id(filter.agency()),
                    SqlStatisticsStore.id(filter.supplier()),
                    filter.category(),
                    filter.scale(),
                    filter.legalForm(),
                    cursor == null ? null : cursor.integer(0),
                    cursor == null ? null : cursor.id(1),
                    cursor == null ? null : cursor.text(2),
                    page.limit() + 1)),
            page,
            row -> Cursor.write(LIST, row.dayNumber(), row.orderId(), row.category()));
    return new Page<>(
        rows.items().stream().map(SqlCountedOrderStore::counted).toList(), rows.next());
  }

  private static @Nullable Integer number(@Nullable LocalDate day) {
    return day == null ? null : CountedOrderRow.number(day);
  }

  private static Counted counted(CountedOrderMapper.PaidRow row) {
    return new Counted(
        row.orderId().toString(),
        CountedOrderRow.day(row.dayNumber()),
        Objects.requireNonNullElseGet(row.reference(), () -> row.orderId().toString()),
        row.tenantId(),
        Objects.requireNonNullElse(row.agencyName(), ""),
        Objects.requireNonNullElse(row.supplierName(), ""),
        row.legalForm(),
        row.scale(),
        row.category(),
        row.gross(),
        row.small() * row.gross(),
        row.domesticGross(),
        row.local() * row.gross(),
        row.late() == 1,
        row.firstSale() == 1);
  }

  @Override
  public void deleteAll() {
    mapper.deleteFigures();
    mapper.deleteCounted();
  }
}
