package id.blangkon.catalog.storage.mybatis;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of UUIDs: columns, and the ids of {@code = any(…)}, one statement for any number of them.
 */
final class UuidArrayTypeHandler extends BaseTypeHandler<UUID[]> {

  @Override
  public void setNonNullParameter(PreparedStatement ps, int i, UUID[] ids, @Nullable JdbcType type)
      throws SQLException {
    ps.setArray(i, ps.getConnection().createArrayOf("uuid", ids));
  }

  @Override
  public UUID @Nullable [] getNullableResult(ResultSet rows, String column) throws SQLException {
    return read(rows.getArray(column));
  }

  @Override
  public UUID @Nullable [] getNullableResult(ResultSet rows, int column) throws SQLException {
    return read(rows.getArray(column));
  }

  @Override
  public UUID @Nullable [] getNullableResult(CallableStatement cs, int column) throws SQLException {
    return read(cs.getArray(column));
  }

  private static UUID @Nullable [] read(@Nullable Array array) throws SQLException {
    if (array == null) {
      return null;
    }
    Object[] elements = (Object[]) array.getArray();
    return Arrays.copyOf(elements, elements.length, UUID[].class);
  }
}
