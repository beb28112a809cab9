package id.blangkon.catalog.storage.mybatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.session.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapperFilesTest {

  private static final Path MAPPERS =
      Path.of("src/main/resources/id/blangkon/catalog/storage/mybatis");

  private static final DataSource NO_DATABASE = new UnpooledDataSource();

  static List<Path> mappers() throws IOException {
    try (Stream<Path> files = Files.list(MAPPERS)) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void noTextIsPastedIntoSqlAndNothingIsCached(Path mapper) throws IOException {
    assertThat(Files.readString(mapper))
        .doesNotContain("${")
        .doesNotContain("<cache")
        .doesNotContain("select *");
  }

  /** A difference between the databases is allowed with the reason beside it; there is none yet. */
  @ParameterizedTest
  @MethodSource("mappers")
  void aStatementOfOneDatabaseSaysWhy(Path mapper) throws IOException {
    List<String> lines = Files.readAllLines(mapper);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).contains("databaseId")) {
        assertThat(lines.get(i - 1)).contains("-->");
      }
    }
  }

  @Test
  void everyMethodOfEveryMapperHasItsStatementAndEveryStatementItsMethod() throws Exception {
    Configuration configuration = Configurations.create(NO_DATABASE, new Dialect("h2"));
    for (Class<?> mapper : configuration.getMapperRegistry().getMappers()) {
      TreeSet<String> methods =
          Arrays.stream(mapper.getDeclaredMethods())
              .map(method -> mapper.getName() + "." + method.getName())
              .collect(Collectors.toCollection(TreeSet::new));
      TreeSet<String> statements =
          configuration.getMappedStatementNames().stream()
              .filter(id -> id.startsWith(mapper.getName() + "."))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(statements).as(mapper.getName()).isEqualTo(methods);
    }
    assertThat(configuration.getMapperRegistry().getMappers()).hasSameSizeAs(mappers());
  }

  @Test
  void aDialectIsNamedLikeAFolder() {
    assertThat(new Dialect("postgres").id()).isEqualTo("postgres");
    assertThatThrownBy(() -> new Dialect("../x")).isInstanceOf(IllegalArgumentException.class);
  }
}
