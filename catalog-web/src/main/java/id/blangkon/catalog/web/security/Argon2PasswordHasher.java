package id.blangkon.catalog.web.security;

import id.blangkon.catalog.access.PasswordHasher;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP's minimum); about 45 ms each. Only a few are
 * worked out at once, so that a flood of sign-ins can take neither the memory nor the processor
 * from everybody else.
 *
 * <p>Hashes are written in the usual form, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, and
 * read with whatever parameters they name.
 */
public final class Argon2PasswordHasher implements PasswordHasher {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int LEAST_MEMORY_KIB = 64;
  private static final int MOST_MEMORY_KIB = 256 * 1024;
  private static final int PASSES = 2;
  private static final int MOST_PASSES = 16;
  private static final int LONGEST_PASSWORD = 200;
  private static final long PATIENCE_SECONDS = 5;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d)\\$([\\w+/-]+)\\$([\\w+/-]+)");

  private final SecureRandom random = new SecureRandom();
  private final Semaphore turns;
  private final int memoryKib;
  private final int passes;

  /**
   * @param atOnce how many passwords are hashed at the same time
   */
  public Argon2PasswordHasher(int atOnce) {
    this(atOnce, MEMORY_KIB, PASSES);
  }

  private Argon2PasswordHasher(int atOnce, int memoryKib, int passes) {
    this.turns = new Semaphore(atOnce, true);
    this.memoryKib = memoryKib;
    this.passes = passes;
  }

  /**
   * For passwords that everybody knows, as those of a demonstration: what is no secret needs no
   * costly hash. Hashes are of the same form and are read by every hasher.
   */
  public static Argon2PasswordHasher forPublicPasswords() {
    return new Argon2PasswordHasher(1, LEAST_MEMORY_KIB, 1);
  }

  @Override
  public String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] hash = inTurn(() -> digest(password, memoryKib, passes, LANES, salt, HASH_BYTES));
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m="
        + memoryKib
        + ",t="
        + passes
        + ",p="
        + LANES
        + "$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(hash);
  }

  /**
   * @throws IllegalArgumentException when the hash is of another form, or asks for more memory or
   *     time than is sane
   */
  @Override
  public boolean matches(String password, String hash) {
    Matcher form = FORM.matcher(hash);
    if (!form.matches()) {
      throw new IllegalArgumentException("not an Argon2id hash of version 19");
    }
    int memory = Integer.parseInt(form.group(1));
    int passes = Integer.parseInt(form.group(2));
    int lanes = Integer.parseInt(form.group(3));
    if (memory > MOST_MEMORY_KIB || passes > MOST_PASSES || passes < 1 || lanes < 1) {
      throw new IllegalArgumentException("an Argon2id hash with unusual parameters");
    }
    byte[] salt = Base64.getDecoder().decode(form.group(4));
    byte[] expected = Base64.getDecoder().decode(form.group(5));
    // A password that nobody can have set still costs the same time, cut to a bounded length.
    String bounded =
        password.length() > LONGEST_PASSWORD ? password.substring(0, LONGEST_PASSWORD) : password;
    byte[] actual = inTurn(() -> digest(bounded, memory, passes, lanes, salt, expected.length));
    return MessageDigest.isEqual(actual, expected) && bounded.length() == password.length();
  }

  private static byte[] digest(
      String password, int memory, int passes, int lanes, byte[] salt, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] digest = new byte[length];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), digest);
    return digest;
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private static CatalogException busy() {
    return CatalogException.of(
        ErrorCode.TOO_MANY_ATTEMPTS,
        "Terlalu banyak orang masuk bersamaan. Coba lagi 1 menit lagi.",
        "Too many people are signing in at once. Try again in a minute.");
  }
}
