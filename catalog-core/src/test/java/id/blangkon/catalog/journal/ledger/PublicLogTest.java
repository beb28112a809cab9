package id.blangkon.catalog.journal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.journal.check.LogCheck;
import id.blangkon.catalog.journal.check.LogFault;
import id.blangkon.catalog.journal.check.ProofFile;
import id.blangkon.catalog.journal.log.EntryBundle;
import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.Tile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That whatever is changed behind the log's back is found, and named. */
class PublicLogTest {

  private static final long SEED = 20_261_124;
  private static final int EVENTS = 420;
  private static final int LEAVES = 280;

  /** For what is repeated a thousand times. */
  private static final int FEWER = 120;

  @TempDir private Path folder;

  private LogScene scene() {
    return scene(EVENTS);
  }

  private LogScene scene(int events) {
    LogScene scene = new LogScene(folder.resolve("log.key"));
    scene.add(1, events);
    return scene;
  }

  private static SequencedEvent with(SequencedEvent row, UnaryOperator<NewEvent> change) {
    return new SequencedEvent(
        row.position(), row.publicIndex(), row.chainHash(), change.apply(row.event()));
  }

  private static SequencedEvent at(SequencedEvent row, long publicIndex) {
    return new SequencedEvent(row.position(), publicIndex, row.chainHash(), row.event());
  }

  private static List<SequencedEvent> published(LogScene scene) {
    List<SequencedEvent> rows = new ArrayList<>();
    scene.tamper(
        sequence ->
            sequence.values().stream().filter(row -> row.publicIndex() != null).forEach(rows::add));
    return rows;
  }

  private static long index(SequencedEvent row) {
    return Objects.requireNonNull(row.publicIndex());
  }

  private static List<Long> leaves(List<LogFault> faults) {
    return faults.stream().map(LogFault::leaf).toList();
  }

  /** Another character in a place of the row's body, type, tenant, time, subject or version. */
  private static NewEvent changed(NewEvent event, Random random) {
    String body = Objects.requireNonNull(event.publicBody());
    String type = event.type();
    String tenant = event.tenant();
    switch (random.nextInt(8)) {
      case 0 -> type = otherCharacter(type, random);
      case 1 -> tenant = tenant == null ? "33.25" : otherCharacter(tenant, random);
      default -> body = otherCharacter(body, random);
    }
    return new NewEvent(
        event.id(),
        type,
        event.occurredAt(),
        tenant,
        event.subject(),
        event.subjectVersion(),
        event.related(),
        event.actor(),
        body,
        event.privateBody());
  }

  private static String otherCharacter(String text, Random random) {
    int place = random.nextInt(text.length());
    char other = (char) (text.charAt(place) ^ 1 << random.nextInt(5));
    return text.substring(0, place) + other + text.substring(place + 1);
  }

  @Test
  void theLogOfAnInstallationHoldsAndItsProofsToo() {
    LogScene scene = scene();
    LogCheck check = scene.check();

    assertThat(check.run()).isEmpty();
    assertThat(check.size()).isEqualTo(LEAVES);
    assertThat(check.orders()).hasSize(10);
    for (long number = 1; number <= 10; number++) {
      String proof = scene.log.proof(LogScene.subject(number)).orElseThrow().toString();
      assertThat(check.proof("order", proof)).isEmpty();
    }
    assertThat(scene.log.proof(new UUID(1, 1))).isEmpty();
    assertThat(scene.log.file("tile/0/001.p/24")).isPresent();
    assertThat(scene.log.file("tile/8/0/001.p/24")).isEqualTo(scene.log.file("tile/0/001.p/24"));
    assertThat(scene.log.file("tile/8/data/000").orElseThrow())
        .isEqualTo(scene.log.file("tile/entries/000").orElseThrow());
    for (String path :
        List.of("tile/0/001", "tile/0/001.p/25", "tile/0/002", "tile/1/000", "tile/64/000", "x")) {
      assertThat(scene.log.file(path)).as(path).isEmpty();
    }
  }

  @Test
  void aThousandChangesOfSingleBytesOfStoredEventsAreFoundAndTheLeafIsNamed() {
    LogScene scene = scene(FEWER);
    List<SequencedEvent> rows = published(scene);
    Random random = new Random(SEED);
    for (int round = 0; round < 1_000; round++) {
      SequencedEvent row = rows.get(random.nextInt(rows.size()));
      SequencedEvent other = with(row, event -> changed(event, random));
      scene.tamper(sequence -> sequence.put(row.position(), other));

      assertThat(scene.faults())
          .as("seed %d, round %d: %s", SEED, round, other)
          .singleElement()
          .matches(fault -> Objects.equals(fault.leaf(), row.publicIndex()))
          .matches(
              fault ->
                  fault.text().english().contains("leaf " + row.publicIndex() + " ")
                      || fault.text().english().contains("Leaf " + row.publicIndex() + " "));

      scene.tamper(sequence -> sequence.put(row.position(), row));
    }
    assertThat(scene.faults()).isEmpty();
  }

  @Test
  void deletedEventsAreFoundAndNamed() {
    LogScene scene = scene();
    Random random = new Random(SEED);
    List<SequencedEvent> rows = published(scene);
    for (int round = 0; round < 100; round++) {
      SequencedEvent row = rows.get(random.nextInt(rows.size()));
      scene.tamper(sequence -> sequence.remove(row.position()));

      assertThat(scene.faults())
          .singleElement()
          .matches(fault -> fault.kind() == LogFault.Kind.MISSING)
          .matches(fault -> Objects.equals(fault.leaf(), row.publicIndex()));

      scene.tamper(sequence -> sequence.put(row.position(), row));
    }
  }

  @Test
  void eventsThatChangedPlacesAreFoundAndNamed() {
    LogScene scene = scene();
    Random random = new Random(SEED);
    List<SequencedEvent> rows = published(scene);
    for (int round = 0; round < 100; round++) {
      SequencedEvent one = rows.get(random.nextInt(rows.size() - 1));
      SequencedEvent two = rows.get(random.nextInt((int) index(one) + 1, rows.size()));
      scene.tamper(
          sequence -> {
            sequence.put(one.position(), at(one, index(two)));
            sequence.put(two.position(), at(two, index(one)));
          });

      assertThat(leaves(scene.faults())).containsExactly(one.publicIndex(), two.publicIndex());

      scene.tamper(
          sequence -> {
            sequence.put(one.position(), one);
            sequence.put(two.position(), two);
          });
    }
  }

  @Test
  void anEndThatWasCutOffIsFoundLeafByLeaf() {
    LogScene scene = scene();
    Random random = new Random(SEED);
    List<SequencedEvent> rows = published(scene);
    for (int round = 0; round < 50; round++) {
      int from = random.nextInt(1, rows.size());
      List<SequencedEvent> end = rows.subList(from, rows.size());
      scene.tamper(sequence -> end.forEach(row -> sequence.remove(row.position())));

      assertThat(scene.faults()).hasSize(rows.size() - from);
      assertThat(leaves(scene.faults())).startsWith((long) from);

      scene.tamper(sequence -> end.forEach(row -> sequence.put(row.position(), row)));
    }
  }

  @Test
  void entriesThatWereServedInAnotherOrderAreNamedByWhatTheySay() {
    LogScene scene = scene();
    Map<String, byte[]> files = new HashMap<>();
    List<byte[]> entries =
        new ArrayList<>(EntryBundle.read(scene.log.file("tile/entries/000").orElseThrow()));
    Collections.swap(entries, 3, 200);
    files.put("tile/entries/000", EntryBundle.write(entries));
    LogCheck check =
        new LogCheck(
            path -> files.containsKey(path) ? Optional.of(files.get(path)) : scene.log.file(path),
            scene.key(),
            read -> {});

    assertThat(check.run().stream().map(fault -> fault.text().english()))
        .containsExactly(
            "In the place of leaf 3 stands leaf 200.", "In the place of leaf 200 stands leaf 3.");
  }

  @Test
  void anyByteOfAnyServedFileThatIsAnotherIsFound() {
    LogScene scene = scene();
    List<String> paths =
        List.of(
            "checkpoint",
            "tile/0/000",
            "tile/0/001.p/24",
            "tile/1/000.p/1",
            "tile/entries/000",
            "tile/entries/001.p/24");
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      String changed = paths.get(random.nextInt(paths.size()));
      byte[] bytes = scene.log.file(changed).orElseThrow().clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      LogCheck check =
          new LogCheck(
              path -> path.equals(changed) ? Optional.of(bytes) : scene.log.file(path),
              scene.key(),
              read -> {});

      assertThat(check.run()).as("seed %d, round %d of %s", SEED, round, changed).isNotEmpty();
    }
  }

  @Test
  void aLogThatGrewExtendsWhatItWasAndOneThatWasCutDoesNot() {
    LogScene scene = scene();
    String early = scene.checkpoint();
    scene.add(EVENTS + 1, EVENTS + 30);
    String late = scene.checkpoint();
    LogCheck check = scene.check();
    assertThat(check.run()).isEmpty();
    assertThat(check.since(early)).isEmpty();
    assertThat(check.since(late)).isEmpty();

    // Served from an old copy: every file is right, and only who kept a checkpoint can tell.
    LogCheck old =
        new LogCheck(
            path ->
                path.equals("checkpoint")
                    ? Optional.of(early.getBytes(StandardCharsets.UTF_8))
                    : scene.log.file(path),
            scene.key(),
            read -> {});
    assertThat(old.run()).isEmpty();
    assertThat(old.since(late))
        .singleElement()
        .matches(fault -> fault.text().english().startsWith("The log was cut: it had 300"));
    assertThat(check.since(early.replace("280", "281"))).isNotEmpty();
  }

  @Test
  void aProofWithAnyOtherByteIsRefused() {
    LogScene scene = scene();
    LogCheck check = scene.check();
    check.run();
    byte[] proof =
        scene
            .log
            .proof(LogScene.subject(4))
            .orElseThrow()
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      byte[] changed = proof.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      assertThat(check.proof("order", new String(changed, StandardCharsets.UTF_8)))
          .as("seed %d, round %d", SEED, round)
          .isNotEmpty();
    }
    assertThatThrownBy(
            () -> ProofFile.parse("c2sp.org/tlog-proof@v1\nindex 0\n\n" + scene.checkpoint()))
        .isInstanceOf(LogFormatException.class);
  }

  @Test
  void onePersonsDataIsForgottenAndEveryProofAndTileStaysAsItIs() {
    LogScene scene = scene();
    UUID person = LogScene.subject(4);
    Map<UUID, String> proofs = new HashMap<>();
    for (long number = 1; number <= 10; number++) {
      UUID subject = LogScene.subject(number);
      proofs.put(subject, scene.log.proof(subject).orElseThrow().toString());
    }
    byte[] tile = scene.log.file("tile/0/000").orElseThrow();
    List<SequencedEvent> about =
        published(scene).stream()
            .filter(row -> row.event().subject().equals(person))
            .filter(row -> row.event().privateBody() != null)
            .toList();
    assertThat(about).isNotEmpty().allMatch(row -> opens(scene, row));

    assertThat(scene.log.forget(person)).isEqualTo(about.size());

    assertThat(about).noneMatch(row -> opens(scene, row));
    LogCheck check = scene.check();
    assertThat(check.run()).isEmpty();
    proofs.forEach(
        (subject, proof) -> {
          assertThat(check.proof("order", proof)).isEmpty();
          assertThat(scene.log.proof(subject).orElseThrow()).hasToString(proof);
        });
    scene.storage.write(
        unit -> {
          LogFollower.rebuild(unit);
          return unit;
        });
    scene.follow();
    assertThat(scene.log.file("tile/0/000").orElseThrow()).isEqualTo(tile);
    assertThat(scene.faults()).isEmpty();
  }

  private static boolean opens(LogScene scene, SequencedEvent row) {
    return scene.storage.<Boolean>read(
        unit ->
            unit.store(LogStore.class)
                .commitments(index(row), index(row) + 1)
                .get(0)
                .opensTo(Objects.requireNonNull(row.event().privateBody())));
  }

  @Test
  void entriesHoldNothingThatIsPrivateAndNotWhoActed() {
    LogScene scene = scene();
    String entries =
        new String(scene.log.file("tile/entries/000").orElseThrow(), StandardCharsets.UTF_8);
    assertThat(entries).contains("\"private\":\"").doesNotContain("turnover");
    for (SequencedEvent row : published(scene)) {
      assertThat(entries).doesNotContain(row.event().actor().toString());
    }
  }

  @Test
  void anEventThatIsLongerThanAnEntryMayBeIsInTheLogByItsHash() {
    LogScene scene = new LogScene(folder.resolve("log.key"));
    NewEvent small = LogScene.event(1);
    String body = "{\"reference\":\"SP-1\",\"title\":\"" + "x".repeat(70_000) + "\"}";
    scene.storage.write(
        unit -> {
          unit.store(JournalInbox.class)
              .append(
                  new NewEvent(
                      small.id(),
                      small.type(),
                      small.occurredAt(),
                      small.tenant(),
                      small.subject(),
                      1,
                      List.of(),
                      small.actor(),
                      body,
                      null));
          return unit;
        });
    scene.follow();

    LogCheck check = scene.check();
    assertThat(check.run()).isEmpty();
    ProofFile proof = scene.log.proof(small.subject()).orElseThrow();
    assertThat(check.proof("order", proof.toString())).isEmpty();
    assertThat(proof.entries().get(0).body()).isEqualTo(body);
    assertThat(check.proof("order", proof.toString().replaceFirst("extra .*\n", ""))).isNotEmpty();
  }

  @Test
  void anEventThatIsTakenOutBeforeItIsFollowedLeavesAnEmptyEntryAndStopsNobody() {
    LogScene scene = scene();
    String signed = scene.checkpoint();
    List<SequencedEvent> rows = published(scene);
    SequencedEvent gone = rows.get(7);
    scene.tamper(sequence -> sequence.remove(gone.position()));
    scene.storage.write(
        unit -> {
          LogFollower.rebuild(unit);
          return unit;
        });
    scene.add(EVENTS + 1, EVENTS + 3);

    assertThat(scene.signer.standing().kind()).isEqualTo(LogStanding.Kind.REFUSED);
    assertThat(scene.checkpoint()).isEqualTo(signed);
    assertThat(scene.faults())
        .anyMatch(
            fault -> fault.kind() == LogFault.Kind.MISSING && Objects.equals(fault.leaf(), 7L));
  }

  @Test
  void aTileThatIsGoneIsGrownAnew() {
    LogScene scene = scene();
    byte[] tile = scene.log.file("tile/0/001.p/24").orElseThrow();
    scene.storage.write(
        unit -> {
          LogStore store = unit.store(LogStore.class);
          byte[] first = store.tile(0, 0).orElseThrow();
          store.deleteTiles();
          store.save(Map.of(new Tile(0, 0, Tile.WIDTH), first));
          return store;
        });
    assertThat(scene.log.file("tile/0/001.p/24")).isEmpty();

    scene.add(EVENTS + 1, EVENTS + 30);
    scene.follow();

    assertThat(scene.signer.standing()).isEqualTo(LogStanding.signing(LEAVES + 20));
    assertThat(scene.log.file("tile/0/001.p/24").orElseThrow()).isEqualTo(tile);
    assertThat(scene.faults()).isEmpty();
  }
}
