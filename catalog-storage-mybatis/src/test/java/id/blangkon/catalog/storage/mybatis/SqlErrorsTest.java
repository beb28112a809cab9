package id.blangkon.catalog.storage.mybatis;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.IntegrityException;
import id.blangkon.catalog.storage.StorageUnavailableException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlErrorsTest {

  @ParameterizedTest
  @CsvSource({
    "40001, TransientFailure",
    "40P01, TransientFailure",
    "HYT00, TransientFailure",
    "90131, TransientFailure",
    "23505, DuplicateException",
    "23503, IntegrityException",
    "23506, IntegrityException",
    "23514, IntegrityException",
    "23513, IntegrityException",
    "23502, IntegrityException",
    "08006, StorageUnavailableException",
    "53300, StorageUnavailableException",
    "57P01, StorageUnavailableException",
    "57014, StorageUnavailableException",
    "55P03, StorageUnavailableException",
    "25006, StorageUnavailableException",
    "90067, StorageUnavailableException",
    "90098, StorageUnavailableException",
    "42601, IllegalStateException"
  })
  void aStateOfSqlHasOneMeaning(String state, String expected) {
    SQLException failure = new SQLException("on purpose", state);
    RuntimeException translated = SqlErrors.translate(new PersistenceException("x", failure));
    assertThat(translated.getClass().getSimpleName()).isEqualTo(expected);
    assertThat(translated).hasCause(failure);
  }

  @Test
  void aPoolWithoutAFreeConnectionIsUnavailable() {
    assertThat(SqlErrors.translate(new SQLTransientConnectionException("timed out")))
        .isInstanceOf(StorageUnavailableException.class);
  }

  @Test
  void theStateOfABatchMayStandInTheNextException() {
    BatchUpdateException batch = new BatchUpdateException("batch", null, 0, new int[0]);
    batch.setNextException(new SQLException("duplicate", "23505"));
    assertThat(SqlErrors.translate(new PersistenceException("x", batch)))
        .isInstanceOf(DuplicateException.class);
  }

  @Test
  void aFailureWithoutAStateIsADefect() {
    assertThat(SqlErrors.translate(new SQLException("on purpose")))
        .isInstanceOf(IllegalStateException.class)
        .isNotInstanceOf(IntegrityException.class);
  }

  @Test
  void aRefusalFromWithinAStatementStaysItself() {
    CatalogException refusal = CatalogException.invalid("text", "tidak", "no");
    assertThat(SqlErrors.translate(new PersistenceException(new Wrapper(refusal))))
        .isSameAs(refusal);
    IllegalArgumentException other = new IllegalArgumentException("on purpose");
    assertThat(SqlErrors.translate(other)).isSameAs(other);
  }

  /** Some wrapper between MyBatis and the refusal. */
  private static final class Wrapper extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrapper(Throwable cause) {
      super(cause);
    }
  }
}
