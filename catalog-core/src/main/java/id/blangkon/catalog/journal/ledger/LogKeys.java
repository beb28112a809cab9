package id.blangkon.catalog.journal.ledger;

import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.NoteSigner;
import id.blangkon.catalog.journal.log.NoteVerifier;
import id.blangkon.catalog.journal.log.TreeHash;
import id.blangkon.catalog.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an operator does with the key of the public log. */
public final class LogKeys {

  private final SignerFiles files;

  /**
   * @param keyFile the key of the signing node
   */
  public LogKeys(Path keyFile) {
    this.files = new SignerFiles(keyFile);
  }

  private List<NoteSigner> signers() throws IOException {
    return files.signers().orElseThrow(() -> new NoSuchFileException(files.key().toString()));
  }

  /**
   * Adds a key of the same name: from the next checkpoint on both sign, so that everybody has time
   * to learn the new one.
   *
   * @return the new public key
   */
  public NoteVerifier add() throws IOException {
    List<NoteSigner> signers = new ArrayList<>(signers());
    NoteSigner made = NoteSigner.generate(signers.get(0).name());
    signers.add(0, made);
    files.saveSigners(signers);
    return made.verifier();
  }

  /**
   * Lets the newest key sign alone from now on. Needs a checkpoint that it has signed.
   *
   * @return the public keys that were dropped
   * @throws IllegalStateException when the newest key has signed nothing yet
   */
  public List<NoteVerifier> drop() throws IOException {
    List<NoteSigner> signers = signers();
    NoteSigner newest = signers.get(0);
    if (!files.newest().map(newest.verifier()::hasSigned).orElse(false)) {
      throw new IllegalStateException("the newest key has signed nothing yet");
    }
    files.saveSigners(List.of(newest));
    return signers.stream().skip(1).map(NoteSigner::verifier).toList();
  }

  /**
   * Begins a new log with the entries of the database, for an installation whose history was lost:
   * the old name can never sign it. The old key and what it signed are kept beside the new ones.
   *
   * @param name of the new log, another than before
   * @return the new public key
   * @throws IllegalArgumentException when the name is the old one
   */
  public NoteVerifier restart(Storage storage, String name) throws IOException {
    if (files.newest().filter(note -> note.text().startsWith(name + "\n")).isPresent()) {
      throw new IllegalArgumentException("the log is called " + name + " already");
    }
    storage.write(
        unit -> {
          unit.store(LogStore.class).unpublish();
          return name;
        });
    keep(files.key());
    keep(files.signed());
    NoteSigner made = NoteSigner.generate(name);
    files.saveNewest(made.sign(new Checkpoint(name, 0, TreeHash.ofNothing()).text()));
    files.saveSigners(List.of(made));
    return made.verifier();
  }

  private static void keep(Path file) throws IOException {
    Path kept = file;
    for (int number = 1; Files.exists(kept); number++) {
      kept = file.resolveSibling(file.getFileName() + ".old" + number);
    }
    if (!kept.equals(file)) {
      Files.move(file, kept);
    }
  }
}
