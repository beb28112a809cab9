package id.blangkon.catalog.journal.log;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Locale;

/**
 * A public key that notes are checked with, written {@code name+id+key}: the id in eight
 * hexadecimal digits, type and key in base 64.
 */
public final class NoteVerifier {

  private final String name;
  private final int id;
  private final byte[] key;
  private final PublicKey publicKey;

  private NoteVerifier(String name, byte[] key) {
    this.name = NoteKeys.checkName(name);
    this.key = key;
    this.id = NoteKeys.id(name, NoteKeys.ED25519, key);
    this.publicKey = NoteKeys.publicKey(key);
  }

  static NoteVerifier of(String name, byte[] key) {
    return new NoteVerifier(name, key.clone());
  }

  /**
   * Reads a key.
   *
   * @throws LogFormatException when it is none, or its id is not that of its name and key
   */
  public static NoteVerifier parse(String text) {
    String[] parts = text.split("\\+", 3);
    if (parts.length != 3) {
      throw new LogFormatException("a key is written name+id+key");
    }
    NoteVerifier verifier =
        new NoteVerifier(parts[0], NoteKeys.withoutType(parts[2], NoteKeys.ED25519));
    if (!parts[1].equals(hex(verifier.id))) {
      throw new LogFormatException("the id of the key of " + parts[0] + " is not that of its key");
    }
    return verifier;
  }

  public String name() {
    return name;
  }

  int id() {
    return id;
  }

  /**
   * Whether this key signed the note.
   *
   * @throws LogFormatException when a signature says that it is of this key, and is not
   */
  public boolean hasSigned(SignedNote note) {
    boolean signed = false;
    for (SignedNote.Line line : note.signatures()) {
      if (line.name().equals(name) && line.keyId() == id) {
        if (!NoteKeys.isValid(
            publicKey, note.text().getBytes(StandardCharsets.UTF_8), line.signature())) {
          throw new LogFormatException("the signature of " + name + " does not fit the text");
        }
        signed = true;
      }
    }
    return signed;
  }

  static String hex(int id) {
    return String.format(Locale.ROOT, "%08x", id);
  }

  @Override
  public String toString() {
    return name
        + "+"
        + hex(id)
        + "+"
        + Base64.getEncoder().encodeToString(NoteKeys.withType(NoteKeys.ED25519, key));
  }
}
