package id.blangkon.catalog.journal.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an entry in place of facts that are not public: HMAC-SHA-256 over them with a
 * secret of their own. Who is given secret and facts can prove that they were recorded then; once
 * the secret is forgotten nobody can, and the entry and every proof stay as they are.
 */
public final class Commitment {

  /** How long a secret is. */
  public static final int SECRET_BYTES = 32;

  private final long index;
  private final String value;
  private final byte @Nullable [] secret;

  /**
   * @param index of the entry
   * @param value 64 hexadecimal digits
   * @param secret null when it was forgotten
   */
  public Commitment(long index, String value, byte @Nullable [] secret) {
    this.index = index;
    this.value = value;
    this.secret = secret == null ? null : secret.clone();
  }

  /** The commitment to the facts under the secret. */
  static Commitment to(String facts, long index, byte[] secret) {
    return new Commitment(index, hmac(facts, secret), secret);
  }

  public long index() {
    return index;
  }

  public String value() {
    return value;
  }

  /** The secret; null when it was forgotten. */
  public byte @Nullable [] secret() {
    return secret == null ? null : secret.clone();
  }

  /** Whether these are the facts; false when the secret was forgotten. */
  public boolean opensTo(String facts) {
    return secret != null
        && MessageDigest.isEqual(
            value.getBytes(StandardCharsets.US_ASCII),
            hmac(facts, Objects.requireNonNull(secret)).getBytes(StandardCharsets.US_ASCII));
  }

  private static String hmac(String facts, byte[] secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(facts.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }
}
