package id.blangkon.catalog.web.page.registration;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.UseCases;
import id.blangkon.catalog.access.Accounts;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.SignedIn;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.security.RegistrationLimit;
import id.blangkon.catalog.web.security.SignIn;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/**
 * Registers a business, with an account for one who has none. The same form sent twice registers it
 * once and both times succeeds.
 */
public final class Registrations {

  private final Catalog catalog;
  private final Accounts accounts;
  private final SignIn signIn;
  private final RegistrationLimit limit;

  @Inject
  public Registrations(Catalog catalog, Accounts accounts, SignIn signIn, RegistrationLimit limit) {
    this.catalog = catalog;
    this.accounts = accounts;
    this.signIn = signIn;
    this.limit = limit;
  }

  /** What is wrong with user name and password. */
  List<FieldProblem> accountProblems(RegistrationForm typed, String password) {
    try {
      accounts.check(typed.text("username"), password);
      return List.of();
    } catch (CatalogException refusal) {
      return Refusals.problems(refusal, typed.language(), RegistrationForm::field);
    }
  }

  /**
   * Registers the business of one who has no account: makes person, account and business together,
   * and signs them in.
   *
   * @param address of the client
   */
  SignedIn ofNobody(
      RegistrationForm typed, String password, NewSupplier registration, String address) {
    String username = typed.text("username");
    catalog.suppliers().check(registration);
    limit.attempt(address);
    try {
      accounts.add(
          username,
          password,
          unit -> {
            UseCases joined = catalog.in(unit);
            Actor owner = joined.people().addSelf(typed.text("person"));
            joined.suppliers().register(owner, registration);
            return owner.person();
          });
    } catch (CatalogException refusal) {
      if (!isThere(refusal) || !isOf(username, registration)) {
        throw refusal;
      }
    }
    return signIn.signIn(username, password, address);
  }

  /** Registers one more business of a person. */
  void ofPerson(Actor owner, NewSupplier registration, String address) {
    limit.attempt(address);
    try {
      catalog.suppliers().register(owner, registration);
    } catch (CatalogException refusal) {
      if (!isThere(refusal) || !isOf(catalog.people().actor(owner.person()), registration)) {
        throw refusal;
      }
    }
  }

  private static boolean isThere(CatalogException refusal) {
    return refusal.code() == ErrorCode.ALREADY_EXISTS;
  }

  /** Whether the account is of one who has registered this very business: the form came twice. */
  private boolean isOf(String username, NewSupplier registration) {
    try {
      return isOf(catalog.people().actorOf(username), registration);
    } catch (CatalogException nobody) {
      return false;
    }
  }

  private boolean isOf(Actor owner, NewSupplier registration) {
    return owner.appointments().stream()
        .map(Appointment::supplier)
        .filter(Objects::nonNull)
        .anyMatch(
            supplier ->
                catalog.suppliers().ownDetails(owner, supplier).equals(registration.details()));
  }
}
