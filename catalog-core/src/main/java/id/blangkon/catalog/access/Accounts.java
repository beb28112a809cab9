package id.blangkon.catalog.access;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Local accounts with passwords, and the sessions of those who signed in. */
public final class Accounts {

  /** A session ends after this time without a request. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** A session ends after this time in any case. */
  public static final Duration ABSOLUTE = Duration.ofHours(12);

  private static final int ATTEMPTS = 5;
  private static final Duration LOCK = Duration.ofMinutes(15);
  private static final int SHORTEST_PASSWORD = 12;
  private static final int LONGEST_PASSWORD = 200;

  /** A session is marked as used at most this often, so that reading pages hardly writes. */
  private static final Duration TOUCH = Duration.ofMinutes(1);

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.\\-]{1,49}");
  private static final Bilingual ACCOUNT = Bilingual.of("Akun", "Account");

  private final Storage storage;
  private final InstantSource clock;
  private final People people;
  private final PasswordHasher hasher;
  private final SecureRandom random = new SecureRandom();
  private final UnknownNames unknown = new UnknownNames(ATTEMPTS, LOCK);
  private final String hashOfNobody;

  public Accounts(Storage storage, InstantSource clock, People people, PasswordHasher hasher) {
    this.storage = storage;
    this.clock = clock;
    this.people = people;
    this.hasher = hasher;
    this.hashOfNobody = hasher.hash(secret());
  }

  /**
   * Makes an account.
   *
   * @param username 2 to 50 letters, digits, dots and dashes; case does not matter
   * @param password {@value #SHORTEST_PASSWORD} to {@value #LONGEST_PASSWORD} characters
   */
  public void add(String username, PersonId person, String password) {
    add(username, password, unit -> person);
  }

  /** Makes the person of a new account, or finds them, in the transaction of the account. */
  @FunctionalInterface
  public interface Owner {
    PersonId in(UnitOfWork unit);
  }

  /**
   * Makes an account with its person in one transaction, as {@link #add(String, PersonId, String)}
   * does: when one of them is refused, neither is made.
   *
   * @throws CatalogException with {@link ErrorCode#ALREADY_EXISTS} when the user name is taken
   */
  public void add(String username, String password, Owner owner) {
    String name = canonical(username);
    check(username, password);
    String hash = hasher.hash(password);
    storage.write(
        unit -> {
          AccountStore store = unit.store(AccountStore.class);
          if (store.find(name).isPresent()) {
            throw taken(name);
          }
          PersonId person = owner.in(unit);
          try {
            store.insert(new Account(name, person, hash, false, 0, null));
          } catch (DuplicateException twin) {
            // Somebody who chose the same name at the same time was first.
            CatalogException taken = taken(name);
            taken.initCause(twin);
            throw taken;
          }
          return name;
        });
  }

  private static CatalogException taken(String name) {
    Bilingual text =
        Bilingual.of(
            "Nama pengguna “" + name + "” sudah dipakai. Pilih nama lain.",
            "The user name “" + name + "” is taken. Choose another.");
    return new CatalogException(
        ErrorCode.ALREADY_EXISTS, text, List.of(new FieldError("username", text)));
  }

  /**
   * Refuses a user name or a password that no account can have. Whether the name is taken shows
   * when the account is made.
   *
   * @throws CatalogException with {@link ErrorCode#INVALID_FIELD}, naming {@code username} and
   *     {@code password} where they are wrong
   */
  public void check(String username, String password) {
    new FieldErrors()
        .reject(
            !NAME.matcher(canonical(username)).matches(),
            "username",
            "Nama pengguna 2 sampai 50 huruf, angka, titik, atau tanda hubung.",
            "The user name must have 2 to 50 letters, digits, dots or dashes.")
        .collect("", () -> checkPassword(password))
        .throwIfAny();
  }

  /** Replaces the password and ends all sessions of the account. */
  public void reset(String username, String password) {
    checkPassword(password);
    String hash = hasher.hash(password);
    storage.write(
        unit -> {
          AccountStore store = unit.store(AccountStore.class);
          Account account = lock(store, username);
          store.update(
              new Account(account.username(), account.person(), hash, account.disabled(), 0, null));
          store.deleteSessions(account.username());
          return account;
        });
  }

  /** Lets nobody sign in with the account any more and ends its sessions at once. */
  public void disable(String username) {
    storage.write(
        unit -> {
          AccountStore store = unit.store(AccountStore.class);
          Account account = lock(store, username);
          store.update(
              new Account(
                  account.username(), account.person(), account.passwordHash(), true, 0, null));
          store.deleteSessions(account.username());
          return account;
        });
  }

  /** Lets an account that was disabled sign in again, with its old password. */
  public void enable(String username) {
    storage.write(
        unit -> {
          AccountStore store = unit.store(AccountStore.class);
          Account account = lock(store, username);
          store.update(
              new Account(
                  account.username(), account.person(), account.passwordHash(), false, 0, null));
          return account;
        });
  }

  /**
   * Signs in. The answer and its time are the same for an unknown name and a wrong password, also
   * after many attempts.
   *
   * @throws CatalogException with {@link ErrorCode#WRONG_CREDENTIALS} or {@link
   *     ErrorCode#TOO_MANY_ATTEMPTS}
   */
  public SignedIn signIn(String username, String password) {
    Instant now = clock.instant();
    String name = canonical(username);
    Optional<Account> found = storage.read(unit -> unit.store(AccountStore.class).find(name));
    boolean locked =
        found.map(account -> isLocked(account, now)).orElseGet(() -> unknown.isLocked(name, now));
    boolean right =
        password.length() <= LONGEST_PASSWORD
            && hasher.matches(password, found.map(Account::passwordHash).orElse(hashOfNobody));
    if (locked) {
      throw tooManyAttempts();
    }
    if (found.isEmpty() || !right || found.get().disabled()) {
      if (found.isPresent()) {
        throw wrongCredentials(countFailure(name, now));
      }
      throw NAME.matcher(name).matches()
          ? wrongCredentials(unknown.countFailure(name, now))
          : wrongCredentials();
    }
    return open(found.get(), now);
  }

  private static boolean isLocked(Account account, Instant now) {
    return account.lockedUntil() != null && now.isBefore(account.lockedUntil());
  }

  private static CatalogException tooManyAttempts() {
    return CatalogException.of(
        ErrorCode.TOO_MANY_ATTEMPTS,
        "Terlalu banyak percobaan. Coba lagi 15 menit lagi.",
        "Too many attempts. Try again in 15 minutes.");
  }

  /** Tells how many attempts are left, so that nobody is locked out unwarned. */
  private static CatalogException wrongCredentials(int left) {
    return left > 0
        ? CatalogException.of(
            ErrorCode.WRONG_CREDENTIALS,
            "Nama pengguna atau kata sandi tidak cocok. Sisa " + left + " percobaan.",
            "User name or password does not match. "
                + left
                + (left == 1 ? " try left." : " tries left."))
        : CatalogException.of(
            ErrorCode.WRONG_CREDENTIALS,
            "Nama pengguna atau kata sandi tidak cocok. Tidak ada sisa percobaan; coba lagi 15"
                + " menit lagi.",
            "User name or password does not match. No tries are left; try again in 15 minutes.");
  }

  private static CatalogException wrongCredentials() {
    return CatalogException.of(
        ErrorCode.WRONG_CREDENTIALS,
        "Nama pengguna atau kata sandi tidak cocok. Periksa lalu coba lagi.",
        "User name or password does not match. Check them and try again.");
  }

  private SignedIn open(Account account, Instant now) {
    String token = secret();
    Session session =
        new Session(
            hash(token),
            account.username(),
            account.person(),
            secret(),
            now,
            now,
            now.plus(ABSOLUTE));
    storage.write(
        unit -> {
          AccountStore store = unit.store(AccountStore.class);
          // Since the password was checked the account may have been disabled or reset, which ended
          // its sessions: this one must not outlive that.
          Account current = lock(store, account.username());
          if (current.disabled() || !current.passwordHash().equals(account.passwordHash())) {
            throw wrongCredentials();
          }
          if (isLocked(current, now)) {
            throw tooManyAttempts();
          }
          if (current.failedAttempts() > 0) {
            store.update(counted(current, 0, null));
          }
          store.insert(session);
          return session;
        });
    return new SignedIn(token, session, people.actor(account.person()));
  }

  /** How many attempts are left before the account is locked. */
  private int countFailure(String username, Instant now) {
    return storage.<Integer>write(
        unit -> {
          AccountStore store = unit.store(AccountStore.class);
          Account account = lock(store, username);
          if (isLocked(account, now)) {
            return 0;
          }
          int failed = account.failedAttempts() + 1;
          boolean locks = failed >= ATTEMPTS;
          store.update(counted(account, locks ? 0 : failed, locks ? now.plus(LOCK) : null));
          return ATTEMPTS - failed;
        });
  }

  private static Account counted(
      Account account, int failedAttempts, @Nullable Instant lockedUntil) {
    return new Account(
        account.username(),
        account.person(),
        account.passwordHash(),
        account.disabled(),
        failedAttempts,
        lockedUntil);
  }

  /** The session of a token; empty when it is unknown or has ended, or its account is disabled. */
  public Optional<SignedIn> session(String token) {
    Instant now = clock.instant();
    String tokenHash = hash(token);
    Optional<Session> found = storage.read(unit -> usable(unit, tokenHash));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Session session = found.get();
    if (!now.isBefore(session.expiresAt()) || !now.isBefore(session.lastSeenAt().plus(IDLE))) {
      // Removed at once, so that a clock that is set back does not revive it.
      signOut(token);
      return Optional.empty();
    }
    if (now.isAfter(session.lastSeenAt().plus(TOUCH))) {
      storage.write(
          unit -> {
            unit.store(AccountStore.class).touchSession(tokenHash, now);
            return now;
          });
    }
    return Optional.of(new SignedIn(token, session, people.actor(session.person())));
  }

  private static Optional<Session> usable(UnitOfWork unit, String tokenHash) {
    AccountStore store = unit.store(AccountStore.class);
    return store
        .findSession(tokenHash)
        .filter(
            session ->
                store.find(session.username()).filter(found -> !found.disabled()).isPresent());
  }

  public void signOut(String token) {
    storage.write(
        unit -> {
          unit.store(AccountStore.class).deleteSession(hash(token));
          return token;
        });
  }

  private static Account lock(AccountStore store, String username) {
    return store
        .lock(canonical(username))
        .orElseThrow(() -> CatalogException.notFound(ACCOUNT, username));
  }

  private static void checkPassword(String password) {
    new FieldErrors()
        .reject(
            password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD,
            "password",
            "Kata sandi harus " + SHORTEST_PASSWORD + " sampai " + LONGEST_PASSWORD + " huruf.",
            "The password must have "
                + SHORTEST_PASSWORD
                + " to "
                + LONGEST_PASSWORD
                + " characters.")
        .throwIfAny();
  }

  private static String canonical(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }

  /** 256 random bits as text. */
  private String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String hash(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
