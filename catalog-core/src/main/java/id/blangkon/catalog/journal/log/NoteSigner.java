package id.blangkon.catalog.journal.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A private key that signs notes, with its public half. It is kept as two lines: {@code
 * PRIVATE+KEY+name+id+key}, as the signed notes of Go write it, and the {@link NoteVerifier}.
 */
public final class NoteSigner {

  private static final String PRIVATE_KEY = "PRIVATE+KEY+";

  private final NoteVerifier verifier;
  private final byte[] seed;
  private final PrivateKey privateKey;

  private NoteSigner(NoteVerifier verifier, byte[] seed) {
    this.verifier = verifier;
    this.seed = seed;
    this.privateKey = NoteKeys.privateKey(seed);
    SignedNote probe = sign("probe\n");
    verifier.hasSigned(probe);
  }

  /** A new key of a name, which is best the address of the log without its scheme. */
  public static NoteSigner generate(String name) {
    KeyPair pair;
    try {
      pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
    }
    return new NoteSigner(
        NoteVerifier.of(name, end(pair.getPublic().getEncoded())),
        end(pair.getPrivate().getEncoded()));
  }

  /** Both encodings of a pair end with the 32 bytes of its key. */
  private static byte[] end(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - NoteKeys.KEY_BYTES, encoded.length);
  }

  /**
   * Reads the two lines.
   *
   * @throws LogFormatException when they are none, or no pair
   */
  public static NoteSigner parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() != 2 || !lines.get(0).startsWith(PRIVATE_KEY)) {
      throw new LogFormatException("a signer has two lines: the private key and the public one");
    }
    NoteVerifier verifier = NoteVerifier.parse(lines.get(1));
    String[] parts = lines.get(0).substring(PRIVATE_KEY.length()).split("\\+", 3);
    if (parts.length != 3
        || !parts[0].equals(verifier.name())
        || !parts[1].equals(NoteVerifier.hex(verifier.id()))) {
      throw new LogFormatException("the private and the public key are not of one name and id");
    }
    return new NoteSigner(verifier, NoteKeys.withoutType(parts[2], NoteKeys.ED25519));
  }

  /** Who signs. */
  public String name() {
    return verifier.name();
  }

  /** What others check its notes with. */
  public NoteVerifier verifier() {
    return verifier;
  }

  /** The text with a signature of this key. */
  public SignedNote sign(String text) {
    try {
      Signature ed25519 = NoteKeys.ed25519();
      ed25519.initSign(privateKey);
      ed25519.update(text.getBytes(StandardCharsets.UTF_8));
      return new SignedNote(
          text, List.of(SignedNote.Line.of(verifier.name(), verifier.id(), ed25519.sign())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of " + verifier.name() + " does not sign", e);
    }
  }

  /** The two lines that {@link #parse} reads; whoever has them can sign. */
  public String secret() {
    return PRIVATE_KEY
        + verifier.name()
        + "+"
        + NoteVerifier.hex(verifier.id())
        + "+"
        + Base64.getEncoder().encodeToString(NoteKeys.withType(NoteKeys.ED25519, seed))
        + "\n"
        + verifier
        + "\n";
  }

  /** Its public half alone: a secret does not get into a log by mistake. */
  @Override
  public String toString() {
    return verifier.toString();
  }
}
