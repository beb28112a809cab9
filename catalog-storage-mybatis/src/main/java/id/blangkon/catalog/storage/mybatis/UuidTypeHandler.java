package id.blangkon.catalog.storage.mybatis;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** UUIDs, which MyBatis does not know by itself. */
final class UuidTypeHandler extends BaseTypeHandler<UUID> {

  @Override
  public void setNonNullParameter(PreparedStatement ps, int i, UUID id, @Nullable JdbcType type)
      throws SQLException {
    ps.setObject(i, id);
  }

  @Override
  public @Nullable UUID getNullableResult(ResultSet rows, String column) throws SQLException {
    return rows.getObject(column, UUID.class);
  }

  @Override
  public @Nullable UUID getNullableResult(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column, UUID.class);
  }

  @Override
  public @Nullable UUID getNullableResult(CallableStatement cs, int column) throws SQLException {
    return cs.getObject(column, UUID.class);
  }
}
