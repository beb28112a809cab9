package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The one runnable file, which is merged from a hundred others and loses things silently when that
 * goes wrong.
 */
class ServerJarIT {

  private static final Path SERVER = Path.of("target", "catalog-server.jar");
  private static final Path MERGED_FROM = Path.of("target", "runtime-class-path.txt");

  @Test
  void noServiceIsLost() throws IOException {
    Map<String, Set<String>> expected = new TreeMap<>();
    for (String file : Files.readString(MERGED_FROM).strip().split(File.pathSeparator, -1)) {
      collectServices(Path.of(file), expected);
    }
    Map<String, Set<String>> merged = new TreeMap<>();
    collectServices(SERVER, merged);

    assertThat(expected).containsKeys("org.apache.lucene.codecs.Codec", "java.sql.Driver");
    assertThat(merged).containsAllEntriesOf(expected);
  }

  @Test
  void theManifestNamesTheMainClassAndAllowsVersionsOfClasses() throws IOException {
    try (JarFile jar = new JarFile(SERVER.toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();

      assertThat(manifest.getValue("Main-Class")).isEqualTo("id.blangkon.catalog.web.Main");
      assertThat(manifest.getValue("Multi-Release")).isEqualTo("true");
    }
  }

  @Test
  void noSignatureOfAPartIsLeft() throws IOException {
    try (JarFile jar = new JarFile(SERVER.toFile());
        Stream<JarEntry> entries = jar.stream()) {
      assertThat(entries.map(JarEntry::getName))
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)"))
          .noneMatch(name -> name.endsWith("module-info.class"));
    }
  }

  private static void collectServices(Path file, Map<String, Set<String>> services)
      throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      List<JarEntry> entries =
          jar.stream()
              .filter(entry -> !entry.isDirectory())
              .filter(entry -> entry.getName().startsWith("META-INF/services/"))
              .toList();
      for (JarEntry entry : entries) {
        String service = entry.getName().substring("META-INF/services/".length());
        Set<String> providers = services.computeIfAbsent(service, ignored -> new TreeSet<>());
        try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8))) {
          reader
              .lines()
              .map(line -> line.replaceFirst("#.*", "").strip())
              .filter(line -> !line.isEmpty())
              .forEach(providers::add);
        }
      }
    }
  }
}
