package id.blangkon.catalog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Race;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.DuplicateException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link AccountStore} does. */
public interface AccountStoreContract extends OnStorage {

  Instant NOW = Instant.parse("2026-11-24T03:00:00.123456Z");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  default void anAccountIsReadAsItWasWritten(long seed) {
    Account account = insertedAccount(new Samples(seed));
    assertThat(find(account.username())).contains(account);
    Account locked = new Account(account.username(), account.person(), "other", true, 7, NOW);
    write(accounts -> accounts.update(locked));
    assertThat(find(account.username())).contains(locked);
  }

  @Test
  default void aUserNameIsTakenOnce() {
    Account account = insertedAccount(new Samples(6));
    assertThatThrownBy(() -> write(accounts -> accounts.insert(account)))
        .isInstanceOf(DuplicateException.class);
  }

  @Test
  default void anUnknownAccountIsNotUpdated() {
    Account unknown = new Samples(7).account(new Samples(7).person());
    assertThat(find(unknown.username())).isEmpty();
    assertThatThrownBy(() -> write(accounts -> accounts.update(unknown)))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  @Test
  default void changesOfALockedAccountFollowOneAnother() {
    Account account = insertedAccount(new Samples(11));
    int before = account.failedAttempts();
    Race.of(
        16,
        thread -> {
          write(
              accounts -> {
                Account read = accounts.lock(account.username()).orElseThrow();
                accounts.update(
                    new Account(
                        read.username(),
                        read.person(),
                        read.passwordHash(),
                        read.disabled(),
                        read.failedAttempts() + 1,
                        read.lockedUntil()));
              });
          return thread;
        });
    assertThat(find(account.username()).map(Account::failedAttempts)).contains(before + 16);
  }

  @Test
  default void aSessionLivesUntilItIsDeleted() {
    Account account = insertedAccount(new Samples(8));
    Session session = session(account, NOW.plusSeconds(60));
    write(accounts -> accounts.insert(session));
    assertThat(findSession(session)).contains(session);
    write(accounts -> accounts.touchSession(session.tokenHash(), NOW.plusSeconds(5)));
    assertThat(findSession(session).map(Session::lastSeenAt)).contains(NOW.plusSeconds(5));
    write(accounts -> accounts.deleteSession(session.tokenHash()));
    assertThat(findSession(session)).isEmpty();
  }

  @Test
  default void allSessionsOfAnAccountEndTogether() {
    Account account = insertedAccount(new Samples(9));
    Account other = insertedAccount(new Samples(10));
    Session one = session(account, NOW);
    Session two = session(account, NOW);
    Session others = session(other, NOW.plusSeconds(1_000_000));
    write(
        accounts -> {
          accounts.insert(one);
          accounts.insert(two);
          accounts.insert(others);
          accounts.deleteSessions(account.username());
        });
    assertThat(findSession(one)).isEmpty();
    assertThat(findSession(two)).isEmpty();
    assertThat(findSession(others)).contains(others);
  }

  @Test
  default void sessionsThatHaveExpiredAreDeleted() {
    Account account = insertedAccount(new Samples(11));
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    Session expired = session(account, longAgo.minusSeconds(1));
    Session alive = session(account, longAgo);
    write(
        accounts -> {
          accounts.insert(expired);
          accounts.insert(alive);
          assertThat(accounts.deleteSessionsExpiredBefore(longAgo)).isEqualTo(1);
        });
    assertThat(findSession(expired)).isEmpty();
    assertThat(findSession(alive)).contains(alive);
    write(accounts -> accounts.deleteSession(alive.tokenHash()));
  }

  private static Session session(Account account, Instant expiresAt) {
    return new Session(
        "hash-" + Samples.number(),
        account.username(),
        account.person(),
        "csrf",
        NOW,
        NOW,
        expiresAt);
  }

  private Account insertedAccount(Samples samples) {
    Person person = samples.person();
    Account account = samples.account(person);
    storage()
        .write(
            unit -> {
              unit.store(PersonStore.class).insert(person);
              unit.store(AccountStore.class).insert(account);
              return account;
            });
    return account;
  }

  private Optional<Account> find(String username) {
    return storage().read(unit -> unit.store(AccountStore.class).find(username));
  }

  private Optional<Session> findSession(Session session) {
    return storage().read(unit -> unit.store(AccountStore.class).findSession(session.tokenHash()));
  }

  private void write(Consumer<AccountStore> change) {
    storage()
        .write(
            unit -> {
              change.accept(unit.store(AccountStore.class));
              return change;
            });
  }
}
