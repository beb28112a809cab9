package id.blangkon.catalog.storage.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

interface AccountMapper {

  @Nullable AccountRow find(String username);

  @Nullable AccountRow lock(String username);

  void insertAccount(AccountRow account);

  int updateAccount(AccountRow account);

  void insertSession(SessionRow session);

  @Nullable SessionRow findSession(String tokenHash);

  int touchSession(String tokenHash, Instant seenAt);

  int deleteSession(String tokenHash);

  int deleteSessions(String username);

  int deleteSessionsExpiredBefore(Instant instant);
}
