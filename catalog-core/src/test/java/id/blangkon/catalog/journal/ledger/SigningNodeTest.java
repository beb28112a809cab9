package id.blangkon.catalog.journal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.NoteSigner;
import id.blangkon.catalog.journal.log.SignedNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
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
    NoteSigner before = new SignerFiles(keyFile()).signers().orElseThrow().get(0);
    NoteSigner next = NoteSigner.generate(LogScene.NAME);
    new SignerFiles(keyFile()).saveSigners(List.of(next, before));
    scene.add(31, 33);

    SignedNote note = SignedNote.parse(scene.checkpoint());
    assertThat(next.verifier().hasSigned(note)).isTrue();
    assertThat(before.verifier().hasSigned(note)).isTrue();
    assertThat(scene.log.published().orElseThrow().keys())
        .isEqualTo(next.verifier() + "\n" + before.verifier() + "\n");

    new SignerFiles(keyFile()).saveSigners(List.of(next));
    scene.add(34, 36);
    assertThat(before.verifier().hasSigned(SignedNote.parse(scene.checkpoint()))).isFalse();
    assertThat(scene.faults()).isEmpty();
  }
}
