package id.blangkon.catalog.storage.mybatis;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows into records by {@link RecordShape}. The text of a statement decides its columns, so
 * shapes are kept by it.
 */
final class RecordRows {

  private record Key(Class<?> type, String sql) {}

  private final TypeHandlerRegistry registry;
  private final Map<Key, Optional<RecordShape>> shapes = new ConcurrentHashMap<>();

  RecordRows(TypeHandlerRegistry registry) {
    this.registry = registry;
  }

  /** A handler for statements that simply give records; the usual one for all others. */
  ResultSetHandler handler(
      MappedStatement statement,
      RowBounds bounds,
      @Nullable ResultHandler<?> resultHandler,
      BoundSql sql,
      ResultSetHandler usual) {
    List<ResultMap> maps = statement.getResultMaps();
    if (maps.size() != 1 || resultHandler != null || bounds != RowBounds.DEFAULT) {
      return usual;
    }
    ResultMap map = maps.get(0);
    boolean plainRecord =
        map.getType().isRecord()
            && map.getResultMappings().isEmpty()
            && map.getDiscriminator() == null;
    return plainRecord ? new Handler(new Key(map.getType(), sql.getSql()), usual) : usual;
  }

  private final class Handler implements ResultSetHandler {

    private final Key key;
    private final ResultSetHandler usual;

    Handler(Key key, ResultSetHandler usual) {
      this.key = key;
      this.usual = usual;
    }

    @Override
    @SuppressWarnings("unchecked") // the records are of the type that the statement's map names
    public <E> List<E> handleResultSets(Statement statement) throws SQLException {
      ResultSet rows = statement.getResultSet();
      Optional<RecordShape> shape = shapes.get(key);
      if (shape == null) {
        shape = RecordShape.of(key.type(), rows.getMetaData(), registry);
        shapes.put(key, shape);
      }
      if (shape.isEmpty()) {
        return usual.handleResultSets(statement);
      }
      List<Object> records = new ArrayList<>();
      try (rows) {
        while (rows.next()) {
          records.add(shape.get().read(rows));
        }
      }
      return (List<E>) records;
    }

    @Override
    public <E> Cursor<E> handleCursorResultSets(Statement statement) throws SQLException {
      return usual.handleCursorResultSets(statement);
    }

    @Override
    public void handleOutputParameters(CallableStatement statement) throws SQLException {
      usual.handleOutputParameters(statement);
    }
  }
}
