package id.blangkon.catalog.storage.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface ReleaseMapper {

  record EntryRow(long position, UUID orderId, Instant releasedAt) {}

  /** Which rows are asked for. */
  record Query(long after, @Nullable Instant from, @Nullable Instant until, long upTo, int rows) {}

  void insert(EntryRow entry);

  @Nullable Long firstSince(Instant from);

  List<SequencedRow> list(Query query);

  List<UUID> orders(@Nullable UUID after, int rows);

  List<SequencedRow> ofOrders(UUID[] orders);

  ReleaseTotalsRow totals(Query query);

  void deleteAll();
}
