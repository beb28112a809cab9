package id.blangkon.catalog.storage.mybatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scripts of the schema, in this module and in those of the databases beside it. */
class MigrationFilesTest {

  private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9_]+\\.sql");
  private static final Path COMMON = Path.of("src/main/resources/db/migration/common");
  private static final Path H2 =
      Path.of("../catalog-storage-h2/src/main/resources/db/migration/h2");
  private static final Path POSTGRES =
      Path.of("../catalog-storage-postgres/src/main/resources/db/migration/postgres");

  @Test
  void aVersionIsEitherCommonOrOfDialects() throws IOException {
    Set<Integer> common = versions(COMMON);
    Set<Integer> h2 = versions(H2);
    Set<Integer> postgres = versions(POSTGRES);
    assertThat(h2).isNotEmpty().doesNotContainAnyElementsOf(common);
    assertThat(postgres).isNotEmpty().doesNotContainAnyElementsOf(common);
    Set<Integer> all = new TreeSet<>(common);
    all.addAll(h2);
    all.addAll(postgres);
    List<Integer> dense = Stream.iterate(1, n -> n + 1).limit(all.size()).toList();
    assertThat(all).as("versions without gaps").containsExactlyElementsOf(dense);
  }

  private static Set<Integer> versions(Path folder) throws IOException {
    List<Integer> versions = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        assertThat(name.matches()).as(file.toString()).isTrue();
        versions.add(Integer.valueOf(name.group(1)));
      }
    }
    assertThat(versions).as("versions in " + folder).doesNotHaveDuplicates();
    return new TreeSet<>(versions);
  }
}
