package id.blangkon.catalog.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealPostgresTest {

  @ParameterizedTest
  @ValueSource(strings = {RealPostgres.OLDEST, RealPostgres.NEWEST})
  void theServerIsOfTheVersionThatWasAskedFor(String version) throws SQLException {
    RealPostgres.Database database = RealPostgres.version(version).freshDatabase();

    assertThat(ask(database, "select version()")).startsWith("PostgreSQL " + version + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {RealPostgres.OLDEST, RealPostgres.NEWEST})
  void anOrdinaryRoleOwnsTheDatabase(String version) throws SQLException {
    RealPostgres.Database database = RealPostgres.version(version).freshDatabase();

    assertThat(ask(database, "select rolsuper from pg_roles where rolname = current_user"))
        .isEqualTo("f");
    assertThat(ask(database, "create table t (a int); select count(*) from t")).isEqualTo("0");
  }

  @Test
  void eachFreshDatabaseIsEmpty() throws SQLException {
    RealPostgres postgres = RealPostgres.version(RealPostgres.NEWEST);
    ask(postgres.freshDatabase(), "create table t (a int); select 1");

    assertThat(
            ask(
                postgres.freshDatabase(),
                "select count(*) from pg_tables where schemaname = 'public'"))
        .isEqualTo("0");
  }

  private static String ask(RealPostgres.Database database, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      boolean isResult = statement.execute(sql);
      while (!isResult) {
        isResult = statement.getMoreResults();
      }
      try (ResultSet result = statement.getResultSet()) {
        assertThat(result.next()).isTrue();
        return result.getString(1);
      }
    }
  }
}
