package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.ocds.ReleaseStore;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class SqlReleaseStore implements ReleaseStore {

  private final Sessions sessions;
  private final ReleaseMapper mapper;

  SqlReleaseStore(Sessions sessions) {
    this.sessions = sessions;
    this.mapper = sessions.mapper(ReleaseMapper.class);
  }

  @Override
  public void add(List<Entry> entries) {
    sessions.forEach(
        ReleaseMapper.class,
        entries,
        (batch, entry) ->
            batch.insert(
                new ReleaseMapper.EntryRow(entry.position(), entry.order(), entry.releasedAt())));
  }

  @Override
  public List<SequencedEvent> list(Query query, int most) {
    long after = query.after();
    if (query.from() != null) {
      // Changes are published in about the order in which they happened: what lies far before the
      // instant need not be looked at one by one.
      Long first = mapper.firstSince(query.from());
      if (first == null) {
        return List.of();
      }
      after = Math.max(after, first - 1);
    }
    return mapper
        .list(new ReleaseMapper.Query(after, query.from(), query.until(), query.upTo(), most))
        .stream()
        .map(SequencedRow::toSequenced)
        .toList();
  }

  @Override
  public List<UUID> orders(@Nullable UUID after, int most) {
    return mapper.orders(after, most);
  }

  @Override
  public List<SequencedEvent> of(Collection<UUID> orders) {
    return orders.isEmpty()
        ? List.of()
        : mapper.ofOrders(Ids.array(orders, Function.identity())).stream()
            .map(SequencedRow::toSequenced)
            .toList();
  }

  @Override
  public Totals totals(Query query) {
    ReleaseTotalsRow row =
        mapper.totals(
            new ReleaseMapper.Query(query.after(), query.from(), query.until(), query.upTo(), 0));
    return new Totals(
        row.releases(), row.last() == null ? 0 : row.last(), row.firstAt(), row.newestAt());
  }

  @Override
  public void deleteAll() {
    mapper.deleteAll();
  }
}
