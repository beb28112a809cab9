package id.blangkon.catalog.journal.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;

/**
 * The public key of a witness, written {@code name+id+key} as that of a log is, with the type of
 * Ed25519 cosignatures (C2SP tlog-cosignature): a signature over the checkpoint and the time at
 * which the witness saw that it extends what it had seen before.
 */
public final class WitnessVerifier {

  private static final int SIGNATURE_BYTES = 64;

  private final String name;
  private final int id;
  private final byte[] key;
  private final PublicKey publicKey;

  private WitnessVerifier(String name, byte[] key) {
    this.name = NoteKeys.checkName(name);
    this.key = key;
    this.id = NoteKeys.id(name, NoteKeys.COSIGNATURE, key);
    this.publicKey = NoteKeys.publicKey(key);
  }

  static WitnessVerifier of(String name, byte[] key) {
    return new WitnessVerifier(name, key.clone());
  }

  /**
   * Reads a key.
   *
   * @throws LogFormatException when it is none, or its id is not that of its name and key
   */
  public static WitnessVerifier parse(String text) {
    String[] parts = text.split("\\+", 3);
    if (parts.length != 3) {
      throw new LogFormatException("a key is written name+id+key");
    }
    WitnessVerifier witness =
        new WitnessVerifier(parts[0], NoteKeys.withoutType(parts[2], NoteKeys.COSIGNATURE));
    if (!parts[1].equals(NoteVerifier.hex(witness.id))) {
      throw new LogFormatException("the id of the key of " + parts[0] + " is not that of its key");
    }
    return witness;
  }

  public String name() {
    return name;
  }

  /** Whether the line is a signature of this witness on the text of a checkpoint. */
  public boolean hasSigned(String text, SignedNote.Line line) {
    byte[] signature = line.signature();
    if (!line.name().equals(name)
        || line.keyId() != id
        || signature.length != Long.BYTES + SIGNATURE_BYTES) {
      return false;
    }
    ByteBuffer parts = ByteBuffer.wrap(signature);
    long time = parts.getLong();
    byte[] signed = new byte[SIGNATURE_BYTES];
    parts.get(signed);
    return time >= 0 && NoteKeys.isValid(publicKey, message(time, text), signed);
  }

  /** What a witness signs. */
  static byte[] message(long time, String text) {
    return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }

  int id() {
    return id;
  }

  @Override
  public String toString() {
    return name
        + "+"
        + NoteVerifier.hex(id)
        + "+"
        + Base64.getEncoder().encodeToString(NoteKeys.withType(NoteKeys.COSIGNATURE, key));
  }
}
