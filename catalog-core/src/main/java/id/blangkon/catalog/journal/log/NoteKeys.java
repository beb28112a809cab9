package id.blangkon.catalog.journal.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** What signers and verifiers of notes share: names, ids and encodings of Ed25519 keys. */
final class NoteKeys {

  static final byte ED25519 = 1;
  static final byte COSIGNATURE = 4;
  static final int KEY_BYTES = 32;

  private static final String ALGORITHM = "Ed25519";

  /** What stands before the 32 bytes of a key in its usual DER encodings (RFC 8410). */
  private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private NoteKeys() {}

  /** A name without spaces and plus signs, as signed-note asks for. */
  static String checkName(String name) {
    if (name.isEmpty()
        || name.indexOf('+') >= 0
        || name.chars().anyMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c))) {
      throw new LogFormatException("a key's name has one letter or more, no space, no plus sign");
    }
    return name;
  }

  /** The first four bytes of SHA-256 over the name, a line feed, the type and the public key. */
  static int id(String name, byte type, byte[] publicKey) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
      digest.update(type);
      return ByteBuffer.wrap(digest.digest(publicKey)).getInt();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The type and the key of an encoded key, without the type. */
  static byte[] withoutType(String base64, byte type) {
    byte[] bytes = Encodings.base64(base64);
    if (bytes.length != 1 + KEY_BYTES || bytes[0] != type) {
      throw new LogFormatException("not an Ed25519 key of 32 bytes");
    }
    return Arrays.copyOfRange(bytes, 1, bytes.length);
  }

  static byte[] withType(byte type, byte[] key) {
    return ByteBuffer.allocate(1 + KEY_BYTES).put(type).put(key).array();
  }

  static PublicKey publicKey(byte[] key) {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(join(PUBLIC, key)));
    } catch (GeneralSecurityException e) {
      throw new LogFormatException("not a public Ed25519 key", e);
    }
  }

  static PrivateKey privateKey(byte[] seed) {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePrivate(new PKCS8EncodedKeySpec(join(PRIVATE, seed)));
    } catch (GeneralSecurityException e) {
      throw new LogFormatException("not a private Ed25519 key", e);
    }
  }

  /** Whether the signature is the key's; one that is not even one is not. */
  static boolean isValid(PublicKey key, byte[] text, byte[] signature) {
    try {
      Signature ed25519 = ed25519();
      ed25519.initVerify(key);
      ed25519.update(text);
      return ed25519.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  static Signature ed25519() throws GeneralSecurityException {
    return Signature.getInstance(ALGORITHM);
  }

  private static byte[] join(byte[] head, byte[] tail) {
    return ByteBuffer.allocate(head.length + tail.length).put(head).put(tail).array();
  }
}
