package id.blangkon.catalog.storage;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bounded part of a list.
 *
 * @param next the cursor of the next page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    return new Page<>(items.stream().<R>map(mapping).toList(), next);
  }

  /**
   * Makes a page of rows that were asked for with one more than the limit.
   *
   * @param cursor gives the cursor after a row
   */
  public static <T> Page<T> of(
      List<T> rows, PageRequest request, Function<? super T, String> cursor) {
    if (rows.size() <= request.limit()) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, request.limit());
    return new Page<>(items, cursor.apply(items.get(items.size() - 1)));
  }
}
