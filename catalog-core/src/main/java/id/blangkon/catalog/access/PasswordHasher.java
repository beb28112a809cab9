package id.blangkon.catalog.access;

/** Hashes passwords; slow on purpose. */
public interface PasswordHasher {

  /** A salted hash that names its algorithm and parameters. */
  String hash(String password);

  /** Whether the password made the hash; takes the same time whatever the answer. */
  boolean matches(String password, String hash);
}
