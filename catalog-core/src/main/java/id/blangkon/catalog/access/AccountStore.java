package id.blangkon.catalog.access;

import java.time.Instant;
import java.util.Optional;

/** Accounts and sessions. */
public interface AccountStore {

  Optional<Account> find(String username);

  /**
   * The account, locked until the transaction ends: whoever reads it to change it reads it so, lest
   * two changes at once undo each other.
   */
  Optional<Account> lock(String username);

  void insert(Account account);

  /** Replaces the account of the same user name. */
  void update(Account account);

  void insert(Session session);

  Optional<Session> findSession(String tokenHash);

  void touchSession(String tokenHash, Instant seenAt);

  void deleteSession(String tokenHash);

  void deleteSessions(String username);

  int deleteSessionsExpiredBefore(Instant instant);
}
