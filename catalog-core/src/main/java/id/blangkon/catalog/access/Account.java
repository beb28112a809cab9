package id.blangkon.catalog.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A local account.
 *
 * @param passwordHash an encoded hash that names its algorithm and parameters
 * @param failedAttempts wrong passwords in a row
 * @param lockedUntil no password is accepted before this instant
 */
public record Account(
    String username,
    PersonId person,
    String passwordHash,
    boolean disabled,
    int failedAttempts,
    @Nullable Instant lockedUntil) {

  @Override
  public String toString() {
    return "account " + username;
  }
}
