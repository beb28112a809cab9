package id.blangkon.catalog.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AesGcmProtectionTest {

  private final AesGcmProtection protection = AesGcmProtection.withNewKeys();

  @ParameterizedTest
  @ValueSource(strings = {"", "3374010101900001", "Jalan Pemuda ☕ 𝒳", "a\u0000b"})
  void whatIsEncryptedIsReadAgain(String clear) {
    byte[] hidden = protection.encrypt(clear);
    assertThat(protection.decrypt(hidden)).isEqualTo(clear);
    assertThat(hidden).hasSize(1 + 12 + clear.getBytes(StandardCharsets.UTF_8).length + 16);
  }

  @Test
  void theSameTextIsEncryptedDifferentlyEachTime() {
    assertThat(protection.encrypt("3374010101900001"))
        .isNotEqualTo(protection.encrypt("3374010101900001"));
  }

  @Test
  void everyChangedBitIsNoticed() {
    byte[] hidden = protection.encrypt("3374010101900001");
    for (int bit = 0; bit < hidden.length * Byte.SIZE; bit++) {
      byte[] changed = hidden.clone();
      changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThatThrownBy(() -> protection.decrypt(changed))
          .isInstanceOf(IllegalStateException.class);
    }
    for (int length = 0; length < hidden.length; length++) {
      byte[] cut = Arrays.copyOf(hidden, length);
      assertThatThrownBy(() -> protection.decrypt(cut)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void whatOtherKeysEncryptedIsNotRead() {
    byte[] hidden = AesGcmProtection.withNewKeys().encrypt("3374010101900001");
    assertThatThrownBy(() -> protection.decrypt(hidden)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFingerprintIsTheSameForTheSameTextAndKeysOnly() {
    byte[] fingerprint = protection.fingerprint("nik:3374010101900001");
    assertThat(fingerprint)
        .hasSize(32)
        .isEqualTo(protection.fingerprint("nik:3374010101900001"))
        .isNotEqualTo(protection.fingerprint("nik:3374010101900002"))
        .isNotEqualTo(AesGcmProtection.withNewKeys().fingerprint("nik:3374010101900001"));
  }

  @Test
  void aNewKeyFileIsForItsOwnerOnlyAndReadAgain(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("keys");
    AesGcmProtection created = AesGcmProtection.create(file);
    AesGcmProtection read = AesGcmProtection.read(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(read.decrypt(created.encrypt("rahasia"))).isEqualTo("rahasia");
    assertThat(read.fingerprint("x")).isEqualTo(created.fingerprint("x"));
  }

  @Test
  void aKeyFileIsNeverOverwritten(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("keys");
    AesGcmProtection.create(file);
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> AesGcmProtection.create(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("exists already");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aKeyFileThatOthersMayReadIsRefusedWithTheRemedy(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("keys");
    AesGcmProtection.create(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> AesGcmProtection.read(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("chmod 600");
  }

  @Test
  void aMissingKeyFileIsToldOf(@TempDir Path directory) {
    assertThatThrownBy(() -> AesGcmProtection.read(directory.resolve("keys")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fingerprint=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "1=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "1=AAAA\nfingerprint=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "1=%%%\nfingerprint=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "0=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
            + "fingerprint=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "256=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
            + "fingerprint=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "x=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "no line of ours"
      })
  void aBrokenKeyFileIsRefusedWithoutSayingWhatItHolds(String text, @TempDir Path directory)
      throws IOException {
    Path file = keyFile(directory, text);
    assertThatThrownBy(() -> AesGcmProtection.read(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken")
        .hasMessageNotContaining("AAAA");
  }

  @Test
  void textsOfOlderKeysStayReadableAndNewOnesTakeTheNewestKey(@TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("keys");
    byte[] old = AesGcmProtection.create(file).encrypt("lama");
    List<String> lines = Files.readAllLines(file);
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) 7);
    Files.writeString(
        file, String.join("\n", lines) + "\n200=" + Base64.getEncoder().encodeToString(key) + "\n");
    AesGcmProtection rotated = AesGcmProtection.read(file);
    assertThat(rotated.decrypt(old)).isEqualTo("lama");
    byte[] fresh = rotated.encrypt("baru");
    assertThat(Byte.toUnsignedInt(fresh[0])).isEqualTo(200);
    assertThat(rotated.decrypt(fresh)).isEqualTo("baru");
  }

  private static Path keyFile(Path directory, String text) throws IOException {
    Path file = directory.resolve("keys");
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return file;
  }
}
