package id.blangkon.catalog.web.security;

import id.blangkon.catalog.access.Accounts;
import id.blangkon.catalog.access.SignedIn;
import jakarta.inject.Inject;

/** Signing in, bounded per account and network. Pages and the API share it. */
public final class SignIn {

  private final Accounts accounts;
  private final SignInThrottle throttle;

  @Inject
  public SignIn(Accounts accounts, SignInThrottle throttle) {
    this.accounts = accounts;
    this.throttle = throttle;
  }

  /**
   * Opens a session.
   *
   * @param address of the client
   * @throws id.blangkon.catalog.error.CatalogException with the code {@code WRONG_CREDENTIALS}, the
   *     same for an unknown name and a wrong password, or {@code TOO_MANY_ATTEMPTS}
   */
  public SignedIn signIn(String username, String password, String address) {
    throttle.attempt(username, address);
    return accounts.signIn(username, password);
  }

  /** Ends the session of a token. */
  public void signOut(String token) {
    accounts.signOut(token);
  }
}
