package id.blangkon.catalog.storage.mybatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.CatalogException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  @Test
  void aCursorIsReadAsItWasWritten() {
    Instant instant = Instant.parse("2026-11-24T03:00:00.000001Z");
    Cursor cursor = Cursor.read("list", 5, Cursor.write("list", instant, null, "nama ☕", 7, ID));
    assertThat(cursor.instant(0)).isEqualTo(instant);
    assertThat(cursor.nullableInstant(1)).isNull();
    assertThat(cursor.text(2)).isEqualTo("nama ☕");
    assertThat(cursor.integer(3)).isEqualTo(7);
    assertThat(cursor.id(4)).isEqualTo(ID);
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    refused(() -> Cursor.read("list", 1, Cursor.write("other", ID)));
    refused(() -> Cursor.read("list", 2, Cursor.write("list", ID)));
  }

  @Test
  void aCursorWithWrongPartsIsRefused() {
    Cursor cursor = Cursor.read("list", 1, Cursor.write("list", "-"));
    refused(() -> cursor.id(0));
    refused(() -> cursor.integer(0));
    refused(() -> cursor.instant(0));
    Cursor tab = Cursor.read("list", 1, Cursor.write("list", "a\u0000"));
    refused(() -> tab.text(0));
    Cursor never = Cursor.read("list", 1, Cursor.write("list", Instant.MAX));
    refused(() -> never.instant(0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverComesBackIsReadOrRefusedInWords(long seed) {
    Random random = new Random(seed);
    String right = Cursor.write("list", Instant.EPOCH, "nama", ID);
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = right.getBytes(StandardCharsets.US_ASCII);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) (random.nextInt(96) + 32);
      }
      String broken = new String(bytes, StandardCharsets.US_ASCII);
      try {
        Cursor cursor = Cursor.read("list", 3, broken);
        assertThat(cursor.instant(0)).isNotNull();
        assertThat(cursor.text(1)).isNotNull();
        assertThat(cursor.id(2)).isNotNull();
      } catch (CatalogException e) {
        assertThat(e.fields()).extracting("field").containsExactly("after");
      }
    }
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    refused(
        () ->
            Cursor.read(
                "list",
                0,
                Base64.getUrlEncoder().encodeToString(new byte[] {(byte) 0xc0, (byte) 0x80})));
  }

  private static void refused(ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> assertThat(e.fields()).extracting("field").containsExactly("after"));
  }
}
