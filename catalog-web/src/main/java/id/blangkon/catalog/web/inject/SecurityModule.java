package id.blangkon.catalog.web.inject;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Accounts;
import id.blangkon.catalog.access.PasswordHasher;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import id.blangkon.catalog.web.security.RegistrationLimit;
import id.blangkon.catalog.web.security.Sessions;
import id.blangkon.catalog.web.security.SignIn;
import id.blangkon.catalog.web.security.SignInThrottle;
import java.time.Duration;

/** Local accounts, sessions in the database, and what bounds sign-ins. */
public final class SecurityModule extends AbstractModule {

  private static final int HASHES_AT_ONCE = 2;
  private static final int PER_ACCOUNT = 10;
  private static final int PER_NETWORK = 100;
  private static final Duration PERIOD = Duration.ofMinutes(15);

  /** A course at which many register from one network must have room. */
  private static final int REGISTRATIONS = 60;

  private static final Duration REGISTRATION_PERIOD = Duration.ofHours(1);

  @Override
  protected void configure() {
    bind(PasswordHasher.class).toInstance(new Argon2PasswordHasher(HASHES_AT_ONCE));
    bind(SignInThrottle.class).toInstance(new SignInThrottle(PER_ACCOUNT, PER_NETWORK, PERIOD));
    bind(RegistrationLimit.class)
        .toInstance(new RegistrationLimit(REGISTRATIONS, REGISTRATION_PERIOD));
    bind(SignIn.class).in(Singleton.class);
  }

  @Provides
  @Singleton
  Accounts accounts(Catalog catalog, PasswordHasher hasher) {
    return new Accounts(catalog.storage(), catalog.clock(), catalog.people(), hasher);
  }

  @Provides
  @Singleton
  Sessions sessions(Accounts accounts) {
    return accounts::session;
  }
}
