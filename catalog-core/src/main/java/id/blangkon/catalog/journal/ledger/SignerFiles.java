package id.blangkon.catalog.journal.ledger;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.NoteSigner;
import id.blangkon.catalog.journal.log.SignedNote;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The key of a signing node and, beside it, the newest checkpoint that it signed. Both lie outside
 * the database, so that putting back an old copy of the database does not put these back too.
 */
final class SignerFiles {

  private static final Set<PosixFilePermission> OWNER_ONLY = Set.of(OWNER_READ, OWNER_WRITE);

  private final Path key;
  private final Path signed;

  SignerFiles(Path key) {
    this.key = key;
    this.signed = key.resolveSibling(key.getFileName() + ".signed");
  }

  Path key() {
    return key;
  }

  Path signed() {
    return signed;
  }

  /**
   * The keys, the newest first; several while one is replaced. Empty when there is no file.
   *
   * @throws IllegalStateException when others may read the file
   * @throws LogFormatException when it is broken, or the keys are of several logs
   */
  Optional<List<NoteSigner>> signers() throws IOException {
    List<String> lines;
    try {
      if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(key))) {
        throw new IllegalStateException("chmod 600 " + key);
      }
      lines = Files.readAllLines(key, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    List<String> pairs = lines.stream().filter(line -> !line.startsWith("#")).toList();
    List<NoteSigner> signers = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      signers.add(
          NoteSigner.parse(String.join("\n", pairs.subList(i, Math.min(i + 2, pairs.size())))));
    }
    if (signers.isEmpty() || signers.stream().map(NoteSigner::name).distinct().count() > 1) {
      throw new LogFormatException("the key file has no key, or keys of several names");
    }
    return Optional.of(signers);
  }

  /** Writes the keys, the newest first. */
  void saveSigners(List<NoteSigner> signers) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Signs the public log. Whoever has this file can sign in its name: copy it to a\n");
    text.append("# safe place, and never together with copies of the database.\n");
    signers.forEach(signer -> text.append(signer.secret()));
    replace(key, text.toString());
  }

  /**
   * The newest checkpoint that was signed.
   *
   * @throws LogFormatException when the file is broken
   */
  Optional<SignedNote> newest() throws IOException {
    try {
      return Optional.of(SignedNote.parse(Files.readString(signed)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  void saveNewest(SignedNote note) throws IOException {
    replace(signed, note.toString());
  }

  /** A crash leaves either what was there or what is new. */
  private void replace(Path file, String text) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null) {
      throw new IOException("no directory of " + file);
    }
    Files.createDirectories(directory);
    Path aside = directory.resolve(file.getFileName() + ".new");
    Files.deleteIfExists(aside);
    Set<StandardOpenOption> isNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileAttribute<?>[] ownerOnly =
        isPosix()
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
            : new FileAttribute<?>[0];
    try (FileChannel channel = FileChannel.open(aside, isNew, ownerOnly)) {
      ByteBuffer buffer = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    if (isPosix()) {
      // The new name is to outlive a loss of power too.
      try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  private boolean isPosix() {
    return key.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
