package id.blangkon.catalog.journal.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
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
    this.id = NoteKeys.id(name, key);
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
    NoteVerifier verifier = new NoteVerifier(parts[0], NoteKeys.withoutType(parts[2]));
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
        if (!isValid(note.text(), line.signature())) {
          throw new LogFormatException("the signature of " + name + " does not fit the text");
        }
        signed = true;
      }
    }
    return signed;
  }

  private boolean isValid(String text, byte[] signature) {
    try {
      Signature ed25519 = NoteKeys.ed25519();
      ed25519.initVerify(publicKey);
      ed25519.update(text.getBytes(StandardCharsets.UTF_8));
      return ed25519.verify(signature);
    } catch (GeneralSecurityException e) {
      // A signature that is not even one.
      return false;
    }
  }

  static String hex(int id) {
    return String.format(Locale.ROOT, "%08x", id);
  }

  @Override
  public String toString() {
    return name + "+" + hex(id) + "+" + Base64.getEncoder().encodeToString(NoteKeys.withType(key));
  }
}
