package id.blangkon.catalog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.storage.MemoryStorage;
import id.blangkon.catalog.storage.SettableClock;
import id.blangkon.catalog.storage.TimeOrderedIds;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

  private static final String PASSWORD = "kata sandi yang panjang";
  private static final String WRONG = "bukan kata sandinya";

  private final SettableClock clock = SettableClock.at("2026-11-24T02:00:00Z");
  private final MemoryStorage storage = MemoryPeople.storage();
  private final People people =
      new People(
          storage, clock, new TimeOrderedIds(clock, new Random(1)), ZoneId.of("Asia/Jakarta"));
  private final CountingHasher hasher = new CountingHasher();
  private final Accounts accounts = new Accounts(storage, clock, people, hasher);
  private PersonId person;

  /** Readable hashes, what was compared, and something that happens meanwhile. */
  private static final class CountingHasher implements PasswordHasher {

    final List<String> compared = new ArrayList<>();
    final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

    @Override
    public String hash(String password) {
      return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
      compared.add(hash);
      meanwhile.getAndSet(() -> {}).run();
      return hash.equals(hash(password));
    }
  }

  @BeforeEach
  void thereIsAnAccount() {
    person = people.installAdministrator("Sri").person();
    accounts.add("Sri", person, PASSWORD);
  }

  private ErrorCode refusal(String username, String password) {
    AtomicReference<ErrorCode> code = new AtomicReference<>();
    assertThatThrownBy(() -> accounts.signIn(username, password))
        .isInstanceOfSatisfying(CatalogException.class, e -> code.set(e.code()));
    return code.get();
  }

  @Test
  void one_signs_in_with_name_and_password_and_is_found_by_the_token() {
    SignedIn signedIn = accounts.signIn("  SRI ", PASSWORD);

    assertThat(signedIn.actor().person()).isEqualTo(person);
    assertThat(signedIn.actor().holds(Role.PROVINCIAL_ADMIN)).isTrue();
    assertThat(accounts.session(signedIn.token())).contains(signedIn);
    assertThat(accounts.session("another")).isEmpty();
  }

  @Test
  void each_session_has_secrets_of_its_own_that_are_stored_hashed() {
    SignedIn one = accounts.signIn("sri", PASSWORD);
    SignedIn two = accounts.signIn("sri", PASSWORD);

    assertThat(one.token()).isNotEqualTo(two.token()).hasSizeGreaterThanOrEqualTo(43);
    assertThat(one.session().csrfToken()).isNotEqualTo(two.session().csrfToken());
    assertThat(one.session().tokenHash()).matches("[0-9a-f]{64}").doesNotContain(one.token());
  }

  @Test
  void nothing_that_is_secret_shows_in_a_log() {
    SignedIn signedIn = accounts.signIn("sri", PASSWORD);
    Account account =
        storage.read(unit -> unit.store(AccountStore.class).find("sri")).orElseThrow();

    assertThat(signedIn + " " + signedIn.session() + " " + account)
        .doesNotContain(
            signedIn.token(),
            signedIn.session().csrfToken(),
            signedIn.session().tokenHash(),
            account.passwordHash());
  }

  @Test
  void an_unknown_name_and_a_wrong_password_are_answered_alike() {
    hasher.compared.clear();

    assertThat(refusal("nobody", WRONG)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);
    assertThat(refusal("sri", WRONG)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);

    // The slow comparison takes place in both, which makes their times alike.
    assertThat(hasher.compared).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void a_disabled_account_is_answered_as_a_wrong_password() {
    accounts.disable("sri");
    hasher.compared.clear();

    assertThat(refusal("sri", PASSWORD)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);
    assertThat(hasher.compared).hasSize(1);
  }

  @Test
  void five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour() {
    for (int i = 0; i < 5; i++) {
      assertThat(refusal("sri", WRONG)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);
    }

    assertThat(refusal("sri", PASSWORD)).isEqualTo(ErrorCode.TOO_MANY_ATTEMPTS);
    clock.advance(Duration.ofMinutes(15).minusNanos(1_000));
    assertThat(refusal("sri", WRONG)).isEqualTo(ErrorCode.TOO_MANY_ATTEMPTS);
    clock.advance(Duration.ofNanos(1_000));
    assertThat(accounts.signIn("sri", PASSWORD).actor().person()).isEqualTo(person);
  }

  @Test
  void an_unknown_name_is_locked_as_an_account_is() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 5; i++) {
        assertThat(refusal(" Nobody", WRONG)).isEqualTo(refusal("sri", WRONG));
      }
      assertThat(refusal("nobody", WRONG)).isEqualTo(ErrorCode.TOO_MANY_ATTEMPTS);
      assertThat(refusal("sri", WRONG)).isEqualTo(ErrorCode.TOO_MANY_ATTEMPTS);
      assertThat(refusal("somebody" + round, WRONG)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);
      clock.advance(Duration.ofMinutes(15).minusNanos(1_000));
      assertThat(refusal("nobody", WRONG)).isEqualTo(refusal("sri", WRONG));
      assertThat(refusal("nobody", WRONG)).isEqualTo(ErrorCode.TOO_MANY_ATTEMPTS);
      clock.advance(Duration.ofNanos(1_000));
    }
  }

  @Test
  void after_a_lock_there_are_five_attempts_again() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 5; i++) {
        assertThat(refusal("sri", WRONG)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);
      }
      assertThat(refusal("sri", WRONG)).isEqualTo(ErrorCode.TOO_MANY_ATTEMPTS);
      clock.advance(Duration.ofMinutes(15));
    }
  }

  @Test
  void only_wrong_passwords_in_a_row_count() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 4; i++) {
        refusal("sri", WRONG);
      }
      accounts.signIn("sri", PASSWORD);
    }
  }

  @Test
  void a_wrong_password_that_is_checked_meanwhile_does_not_undo_a_disabling() {
    hasher.meanwhile.set(() -> accounts.disable("sri"));

    assertThat(refusal("sri", WRONG)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);
    assertThat(refusal("sri", PASSWORD)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);
  }

  @Test
  void a_wrong_password_that_is_checked_meanwhile_does_not_undo_a_reset() {
    hasher.meanwhile.set(() -> accounts.reset("sri", "kata sandi yang baru"));

    refusal("sri", WRONG);

    assertThat(refusal("sri", PASSWORD)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);
    assertThat(accounts.signIn("sri", "kata sandi yang baru").actor().person()).isEqualTo(person);
  }

  @Test
  void wrong_passwords_at_the_same_time_all_count() {
    // Each attempt begins while the one before compares.
    for (int i = 0; i < 4; i++) {
      Runnable inner = hasher.meanwhile.get();
      hasher.meanwhile.set(
          () -> {
            hasher.meanwhile.set(inner);
            refusal("sri", WRONG);
          });
    }
    refusal("sri", WRONG);

    assertThat(refusal("sri", PASSWORD)).isEqualTo(ErrorCode.TOO_MANY_ATTEMPTS);
  }

  @Test
  void one_who_signs_in_while_the_account_is_disabled_or_reset_gets_no_session() {
    hasher.meanwhile.set(() -> accounts.disable("sri"));
    assertThat(refusal("sri", PASSWORD)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);

    accounts.add("sri2", person, PASSWORD);
    hasher.meanwhile.set(() -> accounts.reset("sri2", "kata sandi yang baru"));
    assertThat(refusal("sri2", PASSWORD)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);
  }

  @Test
  void one_who_is_right_too_late_stays_locked_out() {
    hasher.meanwhile.set(
        () -> {
          for (int i = 0; i < 5; i++) {
            refusal("sri", WRONG);
          }
        });

    assertThat(refusal("sri", PASSWORD)).isEqualTo(ErrorCode.TOO_MANY_ATTEMPTS);
  }

  @Test
  void disabling_and_resetting_end_the_sessions_at_once() {
    SignedIn one = accounts.signIn("sri", PASSWORD);
    accounts.reset("sri", PASSWORD);
    assertThat(accounts.session(one.token())).isEmpty();

    SignedIn two = accounts.signIn("sri", PASSWORD);
    accounts.disable("sri");
    assertThat(accounts.session(two.token())).isEmpty();
  }

  @Test
  void a_session_of_a_disabled_account_is_none_even_if_it_is_still_there() {
    SignedIn signedIn = accounts.signIn("sri", PASSWORD);
    accounts.disable("sri");
    storage.write(
        unit -> {
          unit.store(AccountStore.class).insert(signedIn.session());
          return 0;
        });

    assertThat(accounts.session(signedIn.token())).isEmpty();
  }

  @Test
  void a_session_ends_after_half_an_hour_without_a_request() {
    SignedIn signedIn = accounts.signIn("sri", PASSWORD);
    for (int i = 0; i < 10; i++) {
      clock.advance(Duration.ofMinutes(29));
      assertThat(accounts.session(signedIn.token())).isPresent();
    }
    clock.advance(Accounts.IDLE);

    assertThat(accounts.session(signedIn.token())).isEmpty();
  }

  @Test
  void a_session_ends_after_twelve_hours_however_busy() {
    SignedIn signedIn = accounts.signIn("sri", PASSWORD);
    Instant end = clock.instant().plus(Accounts.ABSOLUTE);
    while (clock.instant().isBefore(end)) {
      assertThat(accounts.session(signedIn.token())).isPresent();
      clock.advance(Duration.ofMinutes(20));
    }

    assertThat(accounts.session(signedIn.token())).isEmpty();
  }

  @Test
  void a_clock_that_is_set_back_does_not_revive_a_session() {
    SignedIn signedIn = accounts.signIn("sri", PASSWORD);
    Instant start = clock.instant();
    clock.advance(Accounts.IDLE);
    assertThat(accounts.session(signedIn.token())).isEmpty();

    clock.set(start);

    assertThat(accounts.session(signedIn.token())).isEmpty();
  }

  @Test
  void an_account_that_was_disabled_signs_in_again_when_it_is_enabled() {
    accounts.disable("sri");
    assertThat(refusal("sri", PASSWORD)).isEqualTo(ErrorCode.WRONG_CREDENTIALS);

    accounts.enable("Sri");

    assertThat(accounts.signIn("sri", PASSWORD).actor().person()).isEqualTo(person);
    assertThatThrownBy(() -> accounts.enable("nobody"))
        .isInstanceOfSatisfying(
            CatalogException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
  }

  @Test
  void one_who_signs_out_is_out() {
    SignedIn signedIn = accounts.signIn("sri", PASSWORD);

    accounts.signOut(signedIn.token());

    assertThat(accounts.session(signedIn.token())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", " ", "-ab", "a b", "é1", "a/b", "a\u0000b"})
  void a_user_name_of_another_form_is_refused(String username) {
    assertThatThrownBy(() -> accounts.add(username, person, PASSWORD))
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> assertThat(e.fields()).extracting("field").containsExactly("username"));
  }

  @Test
  void a_user_name_is_taken_once_whatever_its_case() {
    assertThatThrownBy(() -> accounts.add("SRI", person, PASSWORD))
        .isInstanceOfSatisfying(
            CatalogException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ALREADY_EXISTS));
  }

  @Test
  void a_person_is_made_with_their_account_or_not_at_all() {
    Person budi = new Person(PersonId.of(new UUID(7, 7)), "Budi");
    Accounts.Owner made =
        unit -> {
          unit.store(PersonStore.class).insert(budi);
          return budi.id();
        };
    for (String taken : new String[] {"sri", "a"}) {
      assertThatThrownBy(() -> accounts.add(taken, PASSWORD, made))
          .isInstanceOf(CatalogException.class);
    }
    assertThatThrownBy(() -> accounts.add("budi", "too short", made))
        .isInstanceOf(CatalogException.class);
    assertThatThrownBy(
            () ->
                accounts.add(
                    "budi",
                    PASSWORD,
                    unit -> {
                      made.in(unit);
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");
    assertThatThrownBy(() -> people.actor(budi.id())).isInstanceOf(CatalogException.class);

    accounts.add("budi", PASSWORD, made);

    assertThat(accounts.signIn("budi", PASSWORD).actor().person()).isEqualTo(budi.id());
  }

  @Test
  void a_password_has_twelve_to_two_hundred_characters() {
    for (int length : new int[] {0, 11, 201}) {
      assertThatThrownBy(() -> accounts.reset("sri", "p".repeat(length)))
          .isInstanceOfSatisfying(
              CatalogException.class,
              e -> assertThat(e.fields()).extracting("field").containsExactly("password"));
    }
    accounts.reset("sri", "p".repeat(12));
    accounts.reset("sri", "p".repeat(200));
    assertThat(accounts.signIn("sri", "p".repeat(200)).actor().person()).isEqualTo(person);
  }

  @Test
  void a_password_of_endless_length_is_wrong_and_not_hashed() {
    hasher.compared.clear();

    assertThat(refusal("sri", "p".repeat(1_000_000))).isEqualTo(ErrorCode.WRONG_CREDENTIALS);
    assertThat(hasher.compared).isEmpty();
  }

  @Test
  void an_account_that_is_not_there_can_be_neither_reset_nor_disabled() {
    for (Runnable change :
        List.<Runnable>of(
            () -> accounts.disable("nobody"), () -> accounts.reset("nobody", PASSWORD))) {
      assertThatThrownBy(change::run)
          .isInstanceOfSatisfying(
              CatalogException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }
  }
}
