package id.blangkon.catalog.storage.mybatis;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** The texts of {@code = any(…)}, one statement for any number of them. */
final class TextArrayTypeHandler extends BaseTypeHandler<String[]> {

  @Override
  public void setNonNullParameter(
      PreparedStatement ps, int i, String[] texts, @Nullable JdbcType type) throws SQLException {
    ps.setArray(i, ps.getConnection().createArrayOf("varchar", texts));
  }

  @Override
  public String @Nullable [] getNullableResult(ResultSet rows, String column) throws SQLException {
    return read(rows.getArray(column));
  }

  @Override
  public String @Nullable [] getNullableResult(ResultSet rows, int column) throws SQLException {
    return read(rows.getArray(column));
  }

  @Override
  public String @Nullable [] getNullableResult(CallableStatement cs, int column)
      throws SQLException {
    return read(cs.getArray(column));
  }

  private static String @Nullable [] read(@Nullable Array array) throws SQLException {
    if (array == null) {
      return null;
    }
    Object[] elements = (Object[]) array.getArray();
    return Arrays.copyOf(elements, elements.length, String[].class);
  }
}
