package id.blangkon.catalog.party;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The file of {@link ProtectionKeys}: lines {@code <id>=<key>} and {@code fingerprint=<key>}, the
 * keys in base 64, and comments that begin with {@code #}. Only its owner may read it.
 */
final class KeyFile {

  private static final Set<PosixFilePermission> OWNER_ONLY = Set.of(OWNER_READ, OWNER_WRITE);
  private static final String FINGERPRINT = "fingerprint";

  private KeyFile() {}

  static ProtectionKeys read(Path file) {
    try {
      if (isPosix(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
        throw new IllegalStateException(
            "others may read the key file " + file + "; take that away first: chmod 600 " + file);
      }
      return parse(file, Files.readAllLines(file, StandardCharsets.US_ASCII));
    } catch (NoSuchFileException e) {
      throw new IllegalStateException(
          "the key file "
              + file
              + " is missing; without it personal data cannot be read. Put it back from its copy",
          e);
    } catch (IOException e) {
      throw new IllegalStateException("the key file " + file + " cannot be read", e);
    }
  }

  static void write(Path file, ProtectionKeys keys) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# The keys that protect personal data. Without this file the data is lost: keep a copy of it,");
    lines.add("# apart from copies of the database.");
    for (Map.Entry<Integer, byte[]> key : keys.encryptionBytes().entrySet()) {
      lines.add(key.getKey() + "=" + Base64.getEncoder().encodeToString(key.getValue()));
    }
    lines.add(FINGERPRINT + "=" + Base64.getEncoder().encodeToString(keys.fingerprintBytes()));
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
    FileAttribute<?>[] ownerOnly =
        isPosix(file)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
            : new FileAttribute<?>[0];
    Set<StandardOpenOption> isNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, isNew, ownerOnly)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      // Data that was encrypted with a key must not outlive the key.
      channel.force(true);
    } catch (FileAlreadyExistsException e) {
      throw new IllegalStateException(
          "the key file " + file + " exists already and is not overwritten", e);
    } catch (IOException e) {
      throw new IllegalStateException("the key file " + file + " cannot be written", e);
    }
  }

  private static ProtectionKeys parse(Path file, List<String> lines) {
    SortedMap<Integer, byte[]> encryption = new TreeMap<>();
    byte @Nullable [] fingerprint = null;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String name = equals < 0 ? "" : line.substring(0, equals);
      byte[] key = equals < 0 ? new byte[0] : decode(file, line.substring(equals + 1));
      if (key.length != ProtectionKeys.KEY_BYTES) {
        throw broken(file, null);
      }
      if (name.equals(FINGERPRINT)) {
        fingerprint = key;
      } else if (name.matches("[0-9]{1,3}")) {
        encryption.put(Integer.parseInt(name), key);
      } else {
        throw broken(file, null);
      }
    }
    if (fingerprint == null) {
      throw broken(file, null);
    }
    try {
      return new ProtectionKeys(encryption, fingerprint);
    } catch (IllegalArgumentException e) {
      throw broken(file, e);
    }
  }

  private static byte[] decode(Path file, String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw broken(file, e);
    }
  }

  /** The message tells nothing of what the file holds. */
  private static IllegalStateException broken(Path file, @Nullable Exception cause) {
    return new IllegalStateException(
        "the key file " + file + " is broken; put it back from its copy", cause);
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
