package id.blangkon.catalog.storage.mybatis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.session.SqlSession;

/**
 * What a store works with: mappers that run at once, and batches that are flushed before they
 * return.
 */
final class Sessions {

  /** So many statements are collected before they are sent, to bound the memory of a batch. */
  private static final int FLUSH_AT = 1_000;

  private final SqlUnit unit;
  private final Map<Class<?>, Object> mappers = new HashMap<>();
  private final Map<Class<?>, Object> batchMappers = new HashMap<>();

  Sessions(SqlUnit unit) {
    this.unit = unit;
  }

  SqlSession session() {
    return unit.session();
  }

  <M> M mapper(Class<M> type) {
    return type.cast(mappers.computeIfAbsent(type, t -> unit.session().getMapper(t)));
  }

  /** Runs the statement for each of the items in batches. */
  <M, I> void forEach(Class<M> type, Collection<I> items, BiConsumer<M, I> statement) {
    if (items.size() == 1) {
      // The session keeps its prepared statements, a batch prepares them anew.
      statement.accept(mapper(type), items.iterator().next());
      return;
    }
    countingRows(type, items, statement);
  }

  /** As {@link #forEach}; how many rows were touched together. Not meaningful for inserts. */
  <M, I> long countingRows(Class<M> type, Collection<I> items, BiConsumer<M, I> statement) {
    if (items.isEmpty()) {
      return 0;
    }
    M mapper = type.cast(batchMappers.computeIfAbsent(type, t -> unit.batch().getMapper(t)));
    long rows = 0;
    int collected = 0;
    for (I item : items) {
      statement.accept(mapper, item);
      if (++collected == FLUSH_AT) {
        rows += sum(unit.batch().flushStatements());
        collected = 0;
      }
    }
    return rows + sum(unit.batch().flushStatements());
  }

  /** Runs the statement for each of the items in batches, and gives those that touched no row. */
  <M, I> List<I> untouched(Class<M> type, List<I> items, BiConsumer<M, I> statement) {
    if (items.isEmpty()) {
      return List.of();
    }
    M mapper = type.cast(batchMappers.computeIfAbsent(type, t -> unit.batch().getMapper(t)));
    List<I> untouched = new ArrayList<>();
    for (int start = 0; start < items.size(); start += FLUSH_AT) {
      List<I> some = items.subList(start, Math.min(start + FLUSH_AT, items.size()));
      some.forEach(item -> statement.accept(mapper, item));
      int index = 0;
      for (BatchResult result : unit.batch().flushStatements()) {
        for (int count : result.getUpdateCounts()) {
          if (count == 0) {
            untouched.add(some.get(index));
          }
          index++;
        }
      }
    }
    return untouched;
  }

  private static long sum(List<BatchResult> results) {
    long rows = 0;
    for (BatchResult result : results) {
      for (int count : result.getUpdateCounts()) {
        rows += count;
      }
    }
    return rows;
  }
}
