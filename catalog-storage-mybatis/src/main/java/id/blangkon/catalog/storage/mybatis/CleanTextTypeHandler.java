package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.error.CatalogException;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * Texts. PostgreSQL refuses the character 0 and turns half a surrogate pair into a question mark,
 * H2 keeps both; here they are refused on either, in words.
 */
final class CleanTextTypeHandler extends BaseTypeHandler<String> {

  @Override
  public void setNonNullParameter(PreparedStatement ps, int i, String text, @Nullable JdbcType type)
      throws SQLException {
    if (!isClean(text)) {
      throw CatalogException.invalid(
          "text",
          "Teks berisi karakter yang tidak dapat disimpan. Ketik ulang teksnya.",
          "The text has characters that cannot be stored. Type it anew.");
    }
    ps.setString(i, text);
  }

  @Override
  public @Nullable String getNullableResult(ResultSet rows, String column) throws SQLException {
    return rows.getString(column);
  }

  @Override
  public @Nullable String getNullableResult(ResultSet rows, int column) throws SQLException {
    return rows.getString(column);
  }

  @Override
  public @Nullable String getNullableResult(CallableStatement cs, int column) throws SQLException {
    return cs.getString(column);
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
