package id.blangkon.catalog.storage.mybatis;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.type.TypeHandler;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one statement become records: which column feeds which component is found out
 * once by name, rows are then read by position. MyBatis itself compares the names again for every
 * row, which took a fifth of all work.
 */
final class RecordShape {

  private final MethodHandle constructor;
  private final List<TypeHandler<?>> handlers;
  private final int[] columns;

  private RecordShape(MethodHandle constructor, List<TypeHandler<?>> handlers, int[] columns) {
    this.constructor = constructor;
    this.handlers = handlers;
    this.columns = columns;
  }

  /**
   * The shape of a record that is read from rows of such columns; empty when one of its components
   * is of a type that is not read from one column, so that MyBatis must do it.
   *
   * @throws IllegalStateException when columns and components do not match by name
   */
  static Optional<RecordShape> of(
      Class<?> type, ResultSetMetaData metaData, TypeHandlerRegistry registry) throws SQLException {
    Map<String, Integer> columnsByName = new HashMap<>();
    for (int column = 1; column <= metaData.getColumnCount(); column++) {
      String label = metaData.getColumnLabel(column).replace("_", "").toLowerCase(Locale.ROOT);
      columnsByName.put(label, column);
    }
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    TypeHandler<?>[] handlers = new TypeHandler<?>[components.length];
    int[] columns = new int[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      TypeHandler<?> handler = registry.getTypeHandler(types[i]);
      if (handler == null) {
        return Optional.empty();
      }
      handlers[i] = handler;
      Integer column = columnsByName.remove(components[i].getName().toLowerCase(Locale.ROOT));
      if (column == null) {
        throw new IllegalStateException(
            "no column for " + components[i].getName() + " of " + type.getName());
      }
      columns[i] = column;
    }
    if (!columnsByName.isEmpty()) {
      throw new IllegalStateException(
          type.getName() + " has nothing for the columns " + columnsByName.keySet());
    }
    return constructor(type, types)
        .map(constructor -> new RecordShape(constructor, List.of(handlers), columns));
  }

  /** The constructor as a function of an array; empty when the record is somebody else's secret. */
  private static Optional<MethodHandle> constructor(Class<?> type, Class<?>[] types) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      if (!constructor.trySetAccessible()) {
        return Optional.empty();
      }
      return Optional.of(
          MethodHandles.lookup()
              .unreflectConstructor(constructor)
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class)));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalStateException("every record has its constructor", e);
    }
  }

  /** The record of the row on which the result set stands. */
  Object read(ResultSet rows) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      values[i] = handlers.get(i).getResult(rows, columns[i]);
    }
    try {
      return constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a record could not be made of its row", e);
    }
  }
}
