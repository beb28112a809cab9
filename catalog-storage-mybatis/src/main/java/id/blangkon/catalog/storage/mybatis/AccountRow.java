package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.Account;
import id.blangkon.catalog.access.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AccountRow(
    String username,
    UUID personId,
    String passwordHash,
    boolean disabled,
    int failedAttempts,
    @Nullable Instant lockedUntil) {

  static AccountRow of(Account account) {
    return new AccountRow(
        account.username(),
        account.person().value(),
        account.passwordHash(),
        account.disabled(),
        account.failedAttempts(),
        account.lockedUntil());
  }

  Account toAccount() {
    return new Account(
        username, PersonId.of(personId), passwordHash, disabled, failedAttempts, lockedUntil);
  }

  @Override
  public String toString() {
    return "account of " + username;
  }
}
