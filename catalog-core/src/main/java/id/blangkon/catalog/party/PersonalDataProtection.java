package id.blangkon.catalog.party;

/**
 * Encrypts personal data for storage and makes keyed hashes by which duplicates are found without
 * decrypting. The keys live outside the database.
 */
public interface PersonalDataProtection {

  /** The text encrypted and authenticated; the result carries the id of the key. */
  byte[] encrypt(String clear);

  /**
   * The clear text.
   *
   * @throws IllegalStateException when the key is not known or the bytes were changed
   */
  String decrypt(byte[] protectedBytes);

  /**
   * A keyed hash: the same text gives the same 32 bytes, which say nothing of the text to one
   * without the key.
   */
  byte[] fingerprint(String clear);
}
