package id.blangkon.catalog.examples.benchmark;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.journal.Worker;
import id.blangkon.catalog.ocds.Dump;
import id.blangkon.catalog.ocds.Dumps;
import id.blangkon.catalog.ocds.ReleaseFollower;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.web.demonstration.Demonstration;
import id.blangkon.catalog.web.demonstration.DemonstrationScale;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files with many OCDS releases: the public events of orders of a small demonstration, copied again
 * and again under other ids into a journal on H2, followed, and written as dumps. Run it with
 * {@code -Xmx256m} to see that memory does not grow with the number.
 */
final class ReleaseBenchmark {

  private static final int WRITTEN_AT_ONCE = 5_000;
  private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 24);

  private final PrintStream out;
  private final long releases;

  ReleaseBenchmark(PrintStream out, long releases) {
    this.out = out;
    this.releases = releases;
  }

  void run() throws IOException {
    List<NewEvent> models = models();
    Path folder = Files.createTempDirectory("blangkon-releases");
    try (Catalog catalog = Catalog.builder().storage(H2Storage.toFill(folder)).build()) {
      long start = System.nanoTime();
      fill(catalog.storage(), models);
      say("journal filled and followed", start);
      Dumps dumps =
          new Dumps(
              catalog.openContracting(),
              folder.resolve("dumps"),
              catalog.clock(),
              catalog.calendar().zone());
      start = System.nanoTime();
      List<Dump> made = dumps.refresh();
      say("dumps made", start);
      for (Dump dump : made) {
        out.printf(
            Locale.ROOT,
            "  %s: %,d releases, %,d bytes%n",
            dump.year() == null ? "all" : dump.year(),
            dump.releases(),
            dump.bytes());
      }
    } finally {
      deleteAll(folder);
    }
  }

  private void say(String what, long start) {
    out.printf(
        Locale.ROOT,
        "%,d releases, %s: %.1f s%n",
        releases,
        what,
        (System.nanoTime() - start) / 1_000_000_000.0);
  }

  private static List<NewEvent> models() {
    try (Storage storage = H2Storage.inMemory()) {
      Demonstration.plan(DemonstrationScale.small(), Demonstration.USUAL_SEED, ANCHOR)
          .generate(storage, Argon2PasswordHasher.forPublicPasswords(), (step, done, all) -> {});
      List<NewEvent> models = new ArrayList<>();
      List<SequencedEvent> some;
      long position = 0;
      do {
        long after = position;
        some = storage.read(unit -> unit.store(JournalStore.class).after(after, 500));
        for (SequencedEvent event : some) {
          position = event.position();
          if (event.event().publicBody() != null && event.event().type().startsWith("order.")) {
            models.add(event.event());
          }
        }
      } while (!some.isEmpty());
      return models;
    }
  }

  private void fill(Storage storage, List<NewEvent> models) {
    Worker worker =
        new Worker(storage, InstantSource.system(), List.of(new ReleaseFollower()), List.of());
    List<NewEvent> batch = new ArrayList<>();
    Map<UUID, UUID> copies = new HashMap<>();
    for (long i = 0; i < releases; i++) {
      int model = (int) (i % models.size());
      if (model == 0) {
        copies.clear();
      }
      batch.add(copy(models.get(model), copies));
      if (batch.size() == WRITTEN_AT_ONCE || i + 1 == releases) {
        storage.write(
            unit -> {
              unit.store(JournalInbox.class).appendAll(batch);
              return batch.size();
            });
        batch.clear();
        worker.runDue();
      }
    }
    worker.close();
  }

  private static NewEvent copy(NewEvent model, Map<UUID, UUID> copies) {
    UUID order = copies.computeIfAbsent(model.subject(), id -> UUID.randomUUID());
    @Nullable String body = model.publicBody();
    return new NewEvent(
        UUID.randomUUID(),
        model.type(),
        model.occurredAt(),
        model.tenant(),
        order,
        model.subjectVersion(),
        List.of(),
        model.actor(),
        body == null ? null : body.replace(model.subject().toString(), order.toString()),
        null);
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
