package id.blangkon.catalog.journal.ledger;

import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.journal.Worker;
import id.blangkon.catalog.journal.check.LogCheck;
import id.blangkon.catalog.journal.check.LogFault;
import id.blangkon.catalog.journal.log.NoteVerifier;
import id.blangkon.catalog.storage.MemoryStorage;
import id.blangkon.catalog.storage.SettableClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** A log in memory that one node signs. */
final class LogScene {

  static final String NAME = "catalog.example/log";

  final MemoryStorage storage = MemoryLog.storage();
  final SigningNode signer;
  final PublicLog log;
  private final Worker worker;

  LogScene(Path keyFile) {
    signer = new SigningNode(storage, keyFile, NAME);
    log = new PublicLog(storage, signer);
    worker =
        new Worker(
            storage,
            SettableClock.at("2026-11-24T02:00:00Z"),
            List.of(new LogFollower(signer::runDue)),
            List.of(signer));
  }

  /** Every third event is private; of the others every fourth one has private facts too. */
  static NewEvent event(long number) {
    boolean isPublic = number % 3 != 0;
    return new NewEvent(
        new UUID(7, number),
        "order.paid",
        Instant.ofEpochSecond(1_700_000_000 + number),
        number % 2 == 0 ? "33.74" : null,
        subject(number),
        number,
        List.of(),
        new UUID(9, number % 4),
        isPublic
            ? "{\"reference\":\"SP-" + number % 10 + "\",\"title\":\"Kertas " + number + "\"}"
            : null,
        isPublic && number % 4 != 0 ? null : "{\"turnover\":" + number + "}");
  }

  static UUID subject(long number) {
    return new UUID(8, number % 10);
  }

  /** Sequences the events of the numbers, grows the tree and signs it. */
  void add(long from, long to) {
    storage.write(
        unit -> {
          LongStream.rangeClosed(from, to)
              .forEach(number -> unit.store(JournalInbox.class).append(event(number)));
          return to;
        });
    worker.runDue();
  }

  void follow() {
    worker.runDue();
  }

  /** Changes rows of the journal directly. */
  void tamper(Consumer<NavigableMap<Long, SequencedEvent>> change) {
    storage.write(
        unit -> {
          change.accept(unit.store(MemoryLog.Intruder.class).sequence());
          return change;
        });
  }

  NoteVerifier key() {
    return NoteVerifier.parse(
        log.published().orElseThrow().keys().lines().findFirst().orElseThrow());
  }

  String checkpoint() {
    return log.checkpoint().orElseThrow().toString();
  }

  LogCheck check() {
    return new LogCheck(log::file, key(), read -> {});
  }

  List<LogFault> faults() {
    return check().run();
  }
}
