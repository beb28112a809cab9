package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.Account;
import id.blangkon.catalog.access.AccountStore;
import id.blangkon.catalog.access.Session;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import java.time.Instant;
import java.util.Optional;

final class SqlAccountStore implements AccountStore {

  private static final Bilingual ACCOUNT = Bilingual.of("Akun", "Account");

  private final AccountMapper mapper;

  SqlAccountStore(Sessions sessions) {
    this.mapper = sessions.mapper(AccountMapper.class);
  }

  @Override
  public Optional<Account> find(String username) {
    return Optional.ofNullable(mapper.find(username)).map(AccountRow::toAccount);
  }

  @Override
  public Optional<Account> lock(String username) {
    return Optional.ofNullable(mapper.lock(username)).map(AccountRow::toAccount);
  }

  @Override
  public void insert(Account account) {
    mapper.insertAccount(AccountRow.of(account));
  }

  @Override
  public void update(Account account) {
    if (mapper.updateAccount(AccountRow.of(account)) == 0) {
      throw CatalogException.notFound(ACCOUNT, account.username());
    }
  }

  @Override
  public void insert(Session session) {
    mapper.insertSession(SessionRow.of(session));
  }

  @Override
  public Optional<Session> findSession(String tokenHash) {
    return Optional.ofNullable(mapper.findSession(tokenHash)).map(SessionRow::toSession);
  }

  @Override
  public void touchSession(String tokenHash, Instant seenAt) {
    mapper.touchSession(tokenHash, seenAt);
  }

  @Override
  public void deleteSession(String tokenHash) {
    mapper.deleteSession(tokenHash);
  }

  @Override
  public void deleteSessions(String username) {
    mapper.deleteSessions(username);
  }

  @Override
  public int deleteSessionsExpiredBefore(Instant instant) {
    return mapper.deleteSessionsExpiredBefore(instant);
  }
}
