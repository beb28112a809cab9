package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.storage.StorageUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * The schema of a database. Scripts lie in {@code db/migration/common} and in one folder for each
 * dialect; a version is in the first or in any of the others. Several nodes may migrate at once:
 * each script runs once.
 */
public final class Migrations {

  private static final Set<MigrationState> UNKNOWN =
      EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

  private final DataSource dataSource;
  private final Dialect dialect;
  private final Flyway flyway;

  public Migrations(DataSource dataSource, Dialect dialect) {
    this.dataSource = dataSource;
    this.dialect = dialect;
    this.flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration/common", "classpath:db/migration/" + dialect.id())
            .table("schema_history")
            // A host's own tables may be in the schema already.
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .failOnMissingLocations(true)
            // What this program does not know was applied by a newer one.
            .ignoreMigrationPatterns(new String[0])
            .validateMigrationNaming(true)
            .cleanDisabled(true)
            .load();
  }

  /**
   * Applies what is missing, beside tables of the host's own that the schema may hold.
   *
   * @throws NewerSchemaException when the database was brought further than this program knows
   */
  public void migrate() {
    try {
      if (dialect.migrationTurn().isEmpty()) {
        flyway.migrate();
      } else {
        migrateInTurn();
      }
    } catch (FlywayValidateException e) {
      requireKnown();
      throw e;
    }
  }

  /** Two nodes that both find an empty schema would both begin its history, and one would fail. */
  private void migrateInTurn() {
    try (Connection turn = dataSource.getConnection()) {
      turn.setAutoCommit(false);
      try (Statement statement = turn.createStatement()) {
        for (String sql : dialect.migrationTurn()) {
          statement.execute(sql);
        }
        flyway.migrate();
      } finally {
        turn.rollback();
      }
    } catch (SQLException e) {
      throw new StorageUnavailableException(e);
    }
  }

  /**
   * What {@link #migrate} would apply, oldest first, such as {@code 002 catalogue}; empty when the
   * schema is up to date. Changes nothing.
   *
   * @throws NewerSchemaException when the database was brought further than this program knows
   */
  public List<String> check() {
    requireKnown();
    return Arrays.stream(flyway.info().pending()).map(Migrations::describe).toList();
  }

  private void requireKnown() {
    List<String> unknown =
        Arrays.stream(flyway.info().applied())
            .filter(migration -> UNKNOWN.contains(migration.getState()))
            .map(Migrations::describe)
            .toList();
    if (!unknown.isEmpty()) {
      throw new NewerSchemaException(unknown);
    }
  }

  private static String describe(MigrationInfo migration) {
    return migration.getVersion() + " " + migration.getDescription();
  }
}
