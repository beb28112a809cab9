package id.blangkon.catalog.web;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Accounts;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.People;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.io.Console;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Accounts from the operator's desk: the first administrator, and people who are locked out. */
@Command(
    name = "user",
    description =
        "Adds, disables, enables and resets accounts, and ends roles. Stop a server on H2 first.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UserCommand implements Runnable {

  @Spec private CommandSpec command;

  @Override
  public void run() {
    throw new UsageMistake(
        command.commandLine(),
        "Sebutkan tindakannya: add, disable, enable, reset, atau end.",
        "Say what to do: add, disable, enable, reset or end.");
  }

  @Command(
      name = "add",
      description =
          "Adds a person with an account. The first provincial administrator needs no --by.",
      mixinStandardHelpOptions = true)
  int add(
      @Mixin StoreOptions store,
      @Parameters(paramLabel = "USERNAME") String username,
      @Option(names = "--name", required = true, description = "The person's name.") String name,
      @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
          Role role,
      @Option(names = "--tenant", description = "A region code, for roles of a tenant.")
          @Nullable TenantId tenant,
      @Option(names = "--work-unit", description = "An id, for roles of a work unit.")
          @Nullable UUID workUnit,
      @Option(names = "--supplier", description = "An id, for those who act for a supplier.")
          @Nullable UUID supplier,
      @Option(names = "--by", description = "The user name of the one who appoints.")
          @Nullable String by,
      @Option(names = "--password-file", paramLabel = "FILE") @Nullable Path passwordFile) {
    String password = password(passwordFile);
    return with(
        store,
        (catalog, accounts) -> {
          if (by == null) {
            requireAdministrator(role);
            accounts.add(
                username,
                password,
                unit -> catalog.in(unit).people().installAdministrator(name).person());
          } else {
            Actor appointing = catalog.people().actorOf(by);
            WorkUnitId ofWorkUnit = workUnit == null ? null : WorkUnitId.of(workUnit);
            SupplierId ofSupplier = supplier == null ? null : SupplierId.of(supplier);
            accounts.add(
                username,
                password,
                unit -> {
                  People people = catalog.in(unit).people();
                  PersonId person = people.add(appointing, name).id();
                  people.appoint(appointing, person, role, tenant, ofWorkUnit, ofSupplier);
                  return person;
                });
          }
          say("Added " + username + " as " + role + ".");
        });
  }

  @Command(
      name = "disable",
      description = "Lets nobody sign in with the account any more and ends its sessions.",
      mixinStandardHelpOptions = true)
  int disable(@Mixin StoreOptions store, @Parameters(paramLabel = "USERNAME") String username) {
    Installation.requirePresent(store.check());
    return with(
        store,
        (catalog, accounts) -> {
          accounts.disable(username);
          say("Disabled " + username + ".");
        });
  }

  @Command(
      name = "enable",
      description = "Lets an account that was disabled sign in again, with its old password.",
      mixinStandardHelpOptions = true)
  int enable(@Mixin StoreOptions store, @Parameters(paramLabel = "USERNAME") String username) {
    Installation.requirePresent(store.check());
    return with(
        store,
        (catalog, accounts) -> {
          accounts.enable(username);
          say("Enabled " + username + ".");
        });
  }

  @Command(
      name = "end",
      description = "Ends a role of the account's person. The account and other roles stay.",
      mixinStandardHelpOptions = true)
  int end(
      @Mixin StoreOptions store,
      @Parameters(paramLabel = "USERNAME") String username,
      @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
          Role role,
      @Option(names = "--tenant", description = "A region code, to tell one such role from others.")
          @Nullable TenantId tenant,
      @Option(names = "--work-unit", description = "An id, to tell one such role from others.")
          @Nullable UUID workUnit,
      @Option(names = "--supplier", description = "An id, to tell one such role from others.")
          @Nullable UUID supplier,
      @Option(
              names = "--by",
              required = true,
              description = "The user name of one who may appoint to the role.")
          String by,
      @Option(
              names = "--last-day",
              paramLabel = "YYYY-MM-DD",
              description =
                  "The last day of the role (default: yesterday, so that it ends at once).")
          @Nullable LocalDate lastDay) {
    Installation.requirePresent(store.check());
    return with(
        store,
        (catalog, accounts) -> {
          LocalDate last = lastDay == null ? catalog.today().minusDays(1) : lastDay;
          List<Appointment> held =
              catalog.people().actorOf(username).appointments().stream()
                  .filter(a -> a.role() == role)
                  .filter(a -> tenant == null || tenant.equals(a.tenant()))
                  .filter(a -> workUnit == null || WorkUnitId.of(workUnit).equals(a.workUnit()))
                  .filter(a -> supplier == null || SupplierId.of(supplier).equals(a.supplier()))
                  .toList();
          if (held.size() != 1) {
            throw choice(username, role, held);
          }
          catalog.people().end(catalog.people().actorOf(by), held.get(0).id(), last);
          say("The role " + role + " of " + username + " ends with " + last + ".");
        });
  }

  private static CommandFailure choice(String username, Role role, List<Appointment> held) {
    if (held.isEmpty()) {
      return new CommandFailure(
          username + " hari ini tidak memegang peran " + role + " seperti itu. Periksa --role.",
          username + " does not hold such a role " + role + " today. Check the options.");
    }
    StringBuilder options = new StringBuilder();
    for (Appointment appointment : held) {
      options.append(System.lineSeparator()).append(" ");
      if (appointment.tenant() != null) {
        options.append(" --tenant ").append(appointment.tenant());
      }
      if (appointment.workUnit() != null) {
        options.append(" --work-unit ").append(appointment.workUnit());
      }
      if (appointment.supplier() != null) {
        options.append(" --supplier ").append(appointment.supplier());
      }
    }
    return new CommandFailure(
        username + " memegang peran " + role + " beberapa kali. Tambahkan salah satu:" + options,
        username + " holds the role " + role + " several times. Add one of:" + options);
  }

  @Command(
      name = "reset",
      description = "Sets a new password and ends the account's sessions.",
      mixinStandardHelpOptions = true)
  int reset(
      @Mixin StoreOptions store,
      @Parameters(paramLabel = "USERNAME") String username,
      @Option(names = "--password-file", paramLabel = "FILE") @Nullable Path passwordFile) {
    String password = password(passwordFile);
    Installation.requirePresent(store.check());
    return with(
        store,
        (catalog, accounts) -> {
          accounts.reset(username, password);
          say("Set a new password for " + username + ".");
        });
  }

  private interface Work {
    void in(Catalog catalog, Accounts accounts);
  }

  private static int with(StoreOptions store, Work work) {
    Storage storage = Installation.openStorage(store.check());
    try (Catalog catalog = Catalog.builder().storage(storage).build()) {
      work.in(
          catalog,
          new Accounts(
              catalog.storage(), catalog.clock(), catalog.people(), new Argon2PasswordHasher(1)));
    }
    return 0;
  }

  private void requireAdministrator(Role role) {
    if (role != Role.PROVINCIAL_ADMIN) {
      throw new UsageMistake(
          command.commandLine(),
          "--by belum diisi: sebutkan akun orang yang menunjuk.",
          "--by is missing: name the account of the one who appoints.");
    }
  }

  /**
   * From a file or the terminal; never from the command line, which others can see. Without a
   * terminal a later Java reads a line of the input instead, which is as good.
   */
  @SuppressWarnings("SystemConsoleNull")
  private String password(@Nullable Path file) {
    if (file != null) {
      return PasswordFile.read("--password-file", file);
    }
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("Password: ");
    if (typed == null) {
      throw new UsageMistake(
          command.commandLine(),
          "Tidak ada terminal untuk menanyakan kata sandi: pakai --password-file.",
          "There is no terminal to ask for a password: use --password-file.");
    }
    String password = new String(typed);
    Arrays.fill(typed, ' ');
    return password;
  }

  private void say(String text) {
    command.commandLine().getOut().println(text);
  }
}
