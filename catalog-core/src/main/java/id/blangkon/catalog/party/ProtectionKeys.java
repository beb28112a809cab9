package id.blangkon.catalog.party;

import java.security.SecureRandom;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of {@link AesGcmProtection}. New texts are encrypted with the newest; older ones stay
 * readable with theirs. There is one key of fingerprints, since two could not be compared.
 */
final class ProtectionKeys {

  static final int KEY_BYTES = 32;
  static final int LARGEST_ID = 255;

  private final SortedMap<Integer, byte[]> encryption;
  private final byte[] fingerprint;

  ProtectionKeys(SortedMap<Integer, byte[]> encryption, byte[] fingerprint) {
    if (encryption.isEmpty() || encryption.firstKey() < 1 || encryption.lastKey() > LARGEST_ID) {
      throw new IllegalArgumentException("keys have ids from 1 to " + LARGEST_ID);
    }
    this.encryption = new TreeMap<>(encryption);
    this.fingerprint = fingerprint.clone();
  }

  static ProtectionKeys random() {
    SecureRandom random = new SecureRandom();
    byte[] first = new byte[KEY_BYTES];
    byte[] fingerprint = new byte[KEY_BYTES];
    random.nextBytes(first);
    random.nextBytes(fingerprint);
    return new ProtectionKeys(new TreeMap<>(Map.of(1, first)), fingerprint);
  }

  int newest() {
    return encryption.lastKey();
  }

  SecretKey encryption(int id) {
    byte[] key = encryption.get(id);
    if (key == null) {
      throw new IllegalStateException(
          "the key file lacks key " + id + ", with which personal data was encrypted");
    }
    return new SecretKeySpec(key, "AES");
  }

  SecretKey fingerprint() {
    return new SecretKeySpec(fingerprint, "HmacSHA256");
  }

  SortedMap<Integer, byte[]> encryptionBytes() {
    return encryption;
  }

  byte[] fingerprintBytes() {
    return fingerprint;
  }
}
