package id.blangkon.catalog.party;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM with a random nonce for each text, and HMAC-SHA-256 for fingerprints.
 *
 * <p>The protected bytes are: one byte with the id of the key, 12 bytes of nonce, the encrypted
 * text with its tag of 16 bytes. The id is authenticated too. Safe for use by many threads.
 */
public final class AesGcmProtection implements PersonalDataProtection {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private static final int HEADER_BYTES = 1 + NONCE_BYTES;

  private final ProtectionKeys keys;
  private final SecureRandom random = new SecureRandom();

  private AesGcmProtection(ProtectionKeys keys) {
    this.keys = keys;
  }

  /**
   * Reads the keys from a file that nobody but its owner may read.
   *
   * @throws IllegalStateException when there is no such file, others may read it, or it is broken;
   *     the message says how to mend it
   */
  public static AesGcmProtection read(Path keyFile) {
    return new AesGcmProtection(KeyFile.read(keyFile));
  }

  /**
   * Makes new keys and writes them to a new file that only its owner may read. What the keys
   * protect is lost with the file, so keep a copy of it, apart from copies of the database.
   *
   * @throws IllegalStateException when the file exists or cannot be written
   */
  public static AesGcmProtection create(Path keyFile) {
    ProtectionKeys keys = ProtectionKeys.random();
    KeyFile.write(keyFile, keys);
    return new AesGcmProtection(keys);
  }

  /** Makes new keys that are gone with this object: for data that lives in memory. */
  public static AesGcmProtection withNewKeys() {
    return new AesGcmProtection(ProtectionKeys.random());
  }

  @Override
  public byte[] encrypt(String clear) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte id = (byte) keys.newest();
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys.encryption(keys.newest()), id, nonce);
      byte[] text = clear.getBytes(StandardCharsets.UTF_8);
      byte[] result = new byte[HEADER_BYTES + text.length + TAG_BYTES];
      result[0] = id;
      System.arraycopy(nonce, 0, result, 1, NONCE_BYTES);
      cipher.doFinal(text, 0, text.length, result, HEADER_BYTES);
      return result;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks AES-256-GCM", e);
    }
  }

  @Override
  public String decrypt(byte[] protectedBytes) {
    if (protectedBytes.length < HEADER_BYTES + TAG_BYTES) {
      throw new IllegalStateException("protected personal data is cut short");
    }
    byte id = protectedBytes[0];
    byte[] nonce = Arrays.copyOfRange(protectedBytes, 1, HEADER_BYTES);
    try {
      Cipher cipher =
          cipher(Cipher.DECRYPT_MODE, keys.encryption(Byte.toUnsignedInt(id)), id, nonce);
      byte[] clear =
          cipher.doFinal(protectedBytes, HEADER_BYTES, protectedBytes.length - HEADER_BYTES);
      return new String(clear, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "protected personal data was changed, or the key file is not its own", e);
    }
  }

  @Override
  public byte[] fingerprint(String clear) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(keys.fingerprint());
      return mac.doFinal(clear.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks HMAC-SHA-256", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte id, byte[] nonce)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
    cipher.updateAAD(new byte[] {id});
    return cipher;
  }
}
