package id.blangkon.catalog.journal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.journal.check.LogCheck;
import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.MerkleProofs;
import id.blangkon.catalog.journal.log.NoteVerifier;
import id.blangkon.catalog.journal.log.SignedNote;
import id.blangkon.catalog.journal.log.WitnessSigner;
import id.blangkon.catalog.journal.log.WitnessVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a node signs, and what it never does. */
class SigningNodeTest {

  @TempDir private Path folder;

  private Path keyFile() {
    return folder.resolve("log.key");
  }

  private Path signedFile() {
    return folder.resolve("log.key.signed");
  }

  private static void refuses(LogScene scene, String english) {
    scene.add(900, 905);
    String before = scene.checkpoint();
    scene.signer.runDue();
    assertThat(scene.signer.standing().kind()).isEqualTo(LogStanding.Kind.REFUSED);
    assertThat(scene.signer.standing().text().english()).contains(english);
    assertThat(scene.signer.standing().text().indonesian()).contains("TIDAK ditandatangani");
    assertThat(scene.signer.look().kind()).isEqualTo(LogStanding.Kind.REFUSED);
    assertThat(scene.checkpoint()).isEqualTo(before);
  }

  @Test
  void theKeyIsMadeAtTheFirstStartForItsOwnerAlone() throws IOException {
    LogScene scene = new LogScene(keyFile());
    scene.add(1, 3);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
        .isEqualTo("rw-------");
    assertThat(Files.readString(keyFile())).contains("PRIVATE+KEY+" + LogScene.NAME);
    Checkpoint signed =
        Checkpoint.verified(SignedNote.parse(Files.readString(signedFile())), scene.key());
    assertThat(signed.size()).isEqualTo(2);
    assertThat(scene.checkpoint()).isEqualTo(Files.readString(signedFile()));
    assertThat(scene.signer.standing()).isEqualTo(LogStanding.signing(2));
    assertThat(scene.signer.look()).isEqualTo(LogStanding.signing(2));
  }

  @Test
  void whatIsSignedGrowsWithTheLogAndIsNotSignedTwice() throws IOException {
    LogScene scene = new LogScene(keyFile());
    scene.add(1, 30);
    String early = scene.checkpoint();
    assertThat(scene.signer.runDue()).isZero();
    scene.add(31, 60);
    assertThat(Checkpoint.parse(SignedNote.parse(scene.checkpoint()).text()).size()).isEqualTo(40);
    assertThat(scene.checkpoint()).isNotEqualTo(early).isEqualTo(Files.readString(signedFile()));
    assertThat(scene.faults()).isEmpty();
  }

  @Test
  void anOldCopyOfTheDatabaseIsNotSignedAndANewerOneIsAgain() {
    LogScene old = new LogScene(keyFile());
    old.add(1, 30);
    LogScene newer = new LogScene(keyFile());
    newer.storage.write(unit -> copy(unit.store(LogStore.class), old));
    newer.add(1, 60);
    assertThat(newer.signer.standing().kind()).isEqualTo(LogStanding.Kind.SIGNING);

    old.follow();
    refuses(old, "The database has only 24 entries, while 40 were signed");

    newer.add(61, 90);
    assertThat(newer.signer.standing()).isEqualTo(LogStanding.signing(60));
  }

  /** What was published and committed to goes with a copy of the database. */
  private static LogStore copy(LogStore store, LogScene from) {
    store.add(from.storage.read(unit -> unit.store(LogStore.class).commitments(0, 1_000)));
    store.publish(LogStore.Kind.NEWEST, from.log.published().orElseThrow());
    return store;
  }

  @Test
  void anotherTreeOfTheSameSizeOrALargerOneIsNotSigned() {
    LogScene scene = new LogScene(keyFile());
    scene.add(1, 30);
    LogScene other = new LogScene(keyFile());
    other.storage.write(unit -> copy(unit.store(LogStore.class), scene));
    other.add(101, 160);
    refuses(other, "The first 20 entries are not those that were signed");
  }

  @Test
  void aSecondNodeWithoutTheKeyDoesNotMakeOneOfItsOwn() {
    LogScene scene = new LogScene(keyFile());
    scene.add(1, 30);
    SigningNode second =
        new SigningNode(scene.storage, folder.resolve("other/log.key"), LogScene.NAME);
    assertThat(second.runDue()).isZero();
    assertThat(second.standing().kind()).isEqualTo(LogStanding.Kind.WITHOUT_KEY);
    assertThat(folder.resolve("other")).doesNotExist();
  }

  @Test
  void aLostKeyIsAskedForAndNotReplaced() throws IOException {
    LogScene scene = new LogScene(keyFile());
    scene.add(1, 30);
    Path kept = Files.move(keyFile(), folder.resolve("kept"));
    refuses(scene, "Its key is gone");

    Files.move(kept, keyFile());
    scene.follow();
    assertThat(scene.signer.standing()).isEqualTo(LogStanding.signing(24));
  }

  @Test
  void withoutTheFileOfWhatWasSignedNothingIsSigned() throws IOException {
    LogScene scene = new LogScene(keyFile());
    scene.add(1, 30);
    Files.delete(signedFile());
    refuses(scene, "log.key.signed is gone");
  }

  @Test
  void aKeyThatOthersMayReadOrThatIsBrokenIsNotUsed() throws IOException {
    LogScene scene = new LogScene(keyFile());
    scene.add(1, 30);
    Files.setPosixFilePermissions(keyFile(), PosixFilePermissions.fromString("rw-r--r--"));
    refuses(scene, "chmod 600");
    Files.setPosixFilePermissions(keyFile(), PosixFilePermissions.fromString("rw-------"));
    Files.writeString(keyFile(), "PRIVATE+KEY+none\n");
    scene.add(50, 55);
    assertThat(scene.signer.standing().kind()).isEqualTo(LogStanding.Kind.REFUSED);
  }

  @Test
  void anOldFileOfWhatWasSignedDoesNotMakeItForgetWhatWasPublished() throws IOException {
    LogScene scene = new LogScene(keyFile());
    scene.add(1, 30);
    Path old = Files.copy(signedFile(), folder.resolve("old"));
    scene.add(31, 60);
    Files.move(old, signedFile(), StandardCopyOption.REPLACE_EXISTING);
    scene.add(61, 66);
    assertThat(scene.signer.standing()).isEqualTo(LogStanding.signing(44));
  }

  @Test
  void whileAKeyIsReplacedBothSign() throws IOException {
    LogScene scene = new LogScene(keyFile());
    scene.add(1, 30);
    NoteVerifier before = scene.key();
    LogKeys keys = new LogKeys(keyFile());
    NoteVerifier next = keys.add();
    assertThatThrownBy(keys::drop).isInstanceOf(IllegalStateException.class);
    scene.add(31, 33);

    SignedNote note = SignedNote.parse(scene.checkpoint());
    assertThat(next.hasSigned(note)).isTrue();
    assertThat(before.hasSigned(note)).isTrue();
    assertThat(scene.log.published().orElseThrow().keys()).isEqualTo(next + "\n" + before + "\n");

    assertThat(keys.drop()).extracting(Object::toString).containsExactly(before.toString());
    scene.add(34, 36);
    assertThat(before.hasSigned(SignedNote.parse(scene.checkpoint()))).isFalse();
    assertThat(scene.faults()).isEmpty();
  }

  @Test
  void afterHistoryWasLostANewLogBeginsUnderAnotherNameAlone() throws IOException {
    LogScene lost = new LogScene(keyFile());
    lost.add(1, 60);
    String signed = lost.checkpoint();
    LogScene old = new LogScene(keyFile());
    old.add(1, 30);
    refuses(old);
    LogKeys keys = new LogKeys(keyFile());
    assertThatThrownBy(() -> keys.restart(old.storage, LogScene.NAME))
        .isInstanceOf(IllegalArgumentException.class);

    NoteVerifier next = keys.restart(old.storage, "catalog.example/log-2");
    old.follow();

    assertThat(old.signer.standing()).isEqualTo(LogStanding.signing(20));
    assertThat(old.key()).hasToString(next.toString());
    assertThat(old.faults()).isEmpty();
    assertThat(Files.readString(folder.resolve("log.key.signed.old1"))).isEqualTo(signed);
    assertThat(folder.resolve("log.key.old1")).exists();
  }

  private static void refuses(LogScene scene) {
    scene.follow();
    assertThat(scene.signer.standing().kind()).isEqualTo(LogStanding.Kind.REFUSED);
  }

  @Test
  void witnessesSignAndProofsComeUnderTheCheckpointThatTheySigned() {
    LogScene scene = new LogScene(keyFile());
    scene.add(1, 30);
    WitnessSigner witness = WitnessSigner.generate("witness.example/w1");
    WitnessSigner stranger = WitnessSigner.generate("stranger.example");
    SignedNote sent = scene.log.checkpoint().orElseThrow();
    Instant now = Instant.parse("2026-11-24T02:00:00Z");
    List<SignedNote.Line> lines =
        List.of(
            witness.sign(sent.text(), now),
            stranger.sign(sent.text(), now),
            witness.sign("other\n", now));

    assertThat(scene.log.cosigned(sent, lines, List.of(witness.verifier()))).isEqualTo(1);

    assertThat(scene.log.checkpoint().orElseThrow().signatures())
        .extracting(SignedNote.Line::name)
        .containsExactly(LogScene.NAME, "witness.example/w1");
    assertThat(
            WitnessVerifier.parse(witness.verifier().toString())
                .hasSigned(sent.text(), lines.get(0)))
        .isTrue();
    String proof = scene.log.proof(LogScene.subject(4)).orElseThrow().toString();
    scene.add(31, 33);
    assertThat(scene.log.checkpoint().orElseThrow().signatures()).hasSize(1);
    assertThat(scene.log.proof(LogScene.subject(4)).orElseThrow()).hasToString(proof);
    LogCheck check = scene.check();
    assertThat(check.run()).isEmpty();
    assertThat(check.proof("witnessed", proof)).isEmpty();
    assertThat(check.proof("later", scene.log.proof(LogScene.subject(1)).orElseThrow().toString()))
        .isEmpty();
    assertThat(
            MerkleProofs.extendsTree(
                20,
                Checkpoint.parse(sent.text()).root(),
                22,
                Checkpoint.parse(scene.log.checkpoint().orElseThrow().text()).root(),
                scene.log.consistency(20, 22)))
        .isTrue();
  }
}
