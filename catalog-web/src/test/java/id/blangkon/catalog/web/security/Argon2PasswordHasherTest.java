package id.blangkon.catalog.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds our hashes against those of the reference implementation, and against abuse. */
class Argon2PasswordHasherTest {

  private final Argon2PasswordHasher hasher = new Argon2PasswordHasher(2);

  // From the tests of the reference implementation (P-H-C/phc-winner-argon2, src/test.c).
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "password; $argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "password; $argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "password; $argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"
      })
  void publishedHashesAreRead(String password, String hash) {
    assertThat(hasher.matches(password, hash)).isTrue();
    assertThat(hasher.matches(password + "x", hash)).isFalse();
  }

  @Test
  void onlyThePasswordThatWasHashedMatches() {
    String hash = hasher.hash("rahasia sekali");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(hasher.matches("rahasia sekali", hash)).isTrue();
    assertThat(hasher.matches("Rahasia sekali", hash)).isFalse();
    assertThat(hasher.matches("", hash)).isFalse();
  }

  @Test
  void thePasswordIsSaltedAnewEachTime() {
    assertThat(hasher.hash("rahasia sekali")).isNotEqualTo(hasher.hash("rahasia sekali"));
  }

  @Test
  void nothingIsCutFromALongPasswordInSilence() {
    String longest = "a".repeat(200);
    String hash = hasher.hash(longest);
    assertThat(hasher.matches(longest, hash)).isTrue();
    assertThat(hasher.matches(longest + "b", hash)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rahasia",
        "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=16$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=99,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"
      })
  void aHashOfAnotherFormOrThatWouldCostTooMuchIsRefused(String hash) {
    assertThatThrownBy(() -> hasher.matches("rahasia", hash))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
