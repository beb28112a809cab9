package id.blangkon.catalog.journal.log;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;

/**
 * The key of a witness, which signs checkpoints of logs that it found to extend what it had seen
 * (C2SP tlog-cosignature). It does not look by itself: who calls it has.
 */
public final class WitnessSigner {

  private final WitnessVerifier verifier;
  private final KeyPair pair;

  private WitnessSigner(WitnessVerifier verifier, KeyPair pair) {
    this.verifier = verifier;
    this.pair = pair;
  }

  /** A new key of a name, which is best an address without its scheme. */
  public static WitnessSigner generate(String name) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      byte[] encoded = pair.getPublic().getEncoded();
      byte[] key = Arrays.copyOfRange(encoded, encoded.length - NoteKeys.KEY_BYTES, encoded.length);
      return new WitnessSigner(WitnessVerifier.of(name, key), pair);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
    }
  }

  public WitnessVerifier verifier() {
    return verifier;
  }

  /** The witness's signature on the text of a checkpoint. */
  public SignedNote.Line sign(String text, Instant now) {
    long time = now.getEpochSecond();
    try {
      Signature ed25519 = NoteKeys.ed25519();
      ed25519.initSign(pair.getPrivate());
      ed25519.update(WitnessVerifier.message(time, text));
      byte[] signature = ed25519.sign();
      return SignedNote.Line.of(
          verifier.name(),
          verifier.id(),
          ByteBuffer.allocate(Long.BYTES + signature.length).putLong(time).put(signature).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of " + verifier.name() + " does not sign", e);
    }
  }
}
