package id.blangkon.catalog.ocds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All releases as files in a directory: one for each year and one with all of them, a list of them
 * and their checksums. A file is written aside and moved when it is whole; a year in which nothing
 * was added is not written anew.
 */
public final class Dumps {

  /** The checksums of all files, as {@code sha256sum -c} reads them. */
  public static final String CHECKSUMS = "SHA256SUMS";

  private static final String LIST = "dumps.csv";
  private static final String PREFIX = "blangkon-ocds-";
  private static final String SUFFIX = ".jsonl.gz";
  private static final String UNFINISHED = ".part";

  private final OpenContracting source;
  private final Path directory;
  private final InstantSource clock;
  private final ZoneId zone;

  /**
   * @param directory made when something is written
   * @param zone in which years begin
   */
  public Dumps(OpenContracting source, Path directory, InstantSource clock, ZoneId zone) {
    this.source = source;
    this.directory = directory;
    this.clock = clock;
    this.zone = zone;
  }

  /** What is there: the file with everything first, then the newest year first. */
  public List<Dump> list() {
    try {
      return Files.readAllLines(directory.resolve(LIST)).stream().map(Dumps::read).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a name of the list. */
  public Path file(Dump dump) {
    return directory.resolve(dump.name());
  }

  /** A text with the checksums of all files. */
  public String checksums() {
    return list().stream()
        .map(dump -> dump.sha256() + "  " + dump.name() + "\n")
        .collect(Collectors.joining());
  }

  /** Whether something was published that the files lack. */
  public boolean isBehind() {
    long last = source.totals(ReleaseStore.Query.all()).last();
    return list().stream().filter(dump -> dump.year() == null).noneMatch(all -> all.last() == last);
  }

  /**
   * Brings the files up to date; one thread at a time.
   *
   * @return what there is now
   * @throws UncheckedIOException when the directory cannot be written
   */
  public synchronized List<Dump> refresh() {
    try {
      Files.createDirectories(directory);
      List<Dump> made = make(list());
      save(LIST, made.stream().map(Dumps::line).collect(Collectors.joining()));
      save(CHECKSUMS, checksums());
      removeOthers(made);
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write dumps to " + directory, e);
    }
  }

  private List<Dump> make(List<Dump> before) throws IOException {
    ReleaseStore.Totals totals = source.totals(ReleaseStore.Query.all());
    Instant first = totals.first();
    Instant newest = totals.newest();
    Map<String, Dump> known =
        before.stream()
            .filter(dump -> Files.exists(file(dump)))
            .collect(Collectors.toMap(Dump::name, Function.identity()));
    List<Dump> years = new ArrayList<>();
    if (first != null && newest != null) {
      for (int year = yearOf(first); year <= yearOf(newest); year++) {
        ReleaseStore.Query query =
            new ReleaseStore.Query(0, startOf(year), startOf(year + 1), totals.last());
        ReleaseStore.Totals ofYear = source.totals(query);
        if (ofYear.count() > 0) {
          String name = PREFIX + year + "-" + ofYear.last() + SUFFIX;
          Dump there = known.get(name);
          years.add(
              there == null || there.releases() != ofYear.count()
                  ? made(name, year, ofYear.last(), part -> DumpFile.write(part, source, query))
                  : there);
        }
      }
    }
    long releases = years.stream().mapToLong(Dump::releases).sum();
    List<Path> parts = years.stream().map(this::file).toList();
    List<Dump> all = new ArrayList<>();
    all.add(
        made(
            PREFIX + "semua-" + totals.last() + SUFFIX,
            null,
            totals.last(),
            part -> DumpFile.join(part, parts, releases)));
    for (int i = years.size() - 1; i >= 0; i--) {
      all.add(years.get(i));
    }
    return all;
  }

  /** Writes a file aside. */
  private interface Writing {
    DumpFile.Written to(Path part) throws IOException;
  }

  private Dump made(String name, @Nullable Integer year, long last, Writing writing)
      throws IOException {
    Path part = directory.resolve(name + UNFINISHED);
    DumpFile.Written written = writing.to(part);
    Files.move(part, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    return new Dump(
        name, year, written.releases(), last, written.bytes(), written.sha256(), clock.instant());
  }

  private void save(String name, String text) throws IOException {
    Path part = directory.resolve(name + UNFINISHED);
    Files.writeString(part, text);
    Files.move(part, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private void removeOthers(List<Dump> made) throws IOException {
    List<String> kept = made.stream().map(Dump::name).toList();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(PREFIX) && !kept.contains(name)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private int yearOf(Instant instant) {
    return instant.atZone(zone).getYear();
  }

  private Instant startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
  }

  private static String line(Dump dump) {
    return String.join(
            ",",
            dump.name(),
            dump.year() == null ? "" : dump.year().toString(),
            Long.toString(dump.releases()),
            Long.toString(dump.last()),
            Long.toString(dump.bytes()),
            dump.sha256(),
            dump.madeAt().toString())
        + "\n";
  }

  private static Dump read(String line) {
    String[] cells = line.split(",", -1);
    return new Dump(
        cells[0],
        cells[1].isEmpty() ? null : Integer.valueOf(cells[1]),
        Long.parseLong(cells[2]),
        Long.parseLong(cells[3]),
        Long.parseLong(cells[4]),
        cells[5],
        Instant.parse(cells[6]));
  }

  /** The file of a name, as an address asks for it. */
  public Optional<Dump> find(String name) {
    return list().stream().filter(dump -> dump.name().equals(name)).findFirst();
  }
}
