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
        "Menambah, menonaktifkan, mengaktifkan, dan mengatur ulang akun, serta mengakhiri peran. Hentikan dulu server yang memakai H2.%nAdds, disables, enables and resets accounts, and ends roles. Stop a server on H2 first.",
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
          "Menambah orang dengan akunnya. Admin provinsi pertama tanpa --by.%nAdds a person with an account. The first provincial administrator needs no --by.",
      mixinStandardHelpOptions = true)
  int add(
      @Mixin StoreOptions store,
      @Parameters(
              paramLabel = "USERNAME",
              description = {"Nama pengguna.", "The user name."})
          String username,
      @Option(
              names = "--name",
              required = true,
              description = {"Nama orangnya.", "The person's name."})
          String name,
      @Option(
              names = "--role",
              required = true,
              description = {
                "Peran: ${COMPLETION-CANDIDATES}",
                "The role: ${COMPLETION-CANDIDATES}"
              })
          Role role,
      @Option(
              names = "--tenant",
              description = {
                "Kode wilayah, untuk peran di pemerintah daerah.",
                "A region code, for roles of a tenant."
              })
          @Nullable TenantId tenant,
      @Option(
              names = "--work-unit",
              description = {
                "Nomor, untuk peran di satuan kerja.",
                "An id, for roles of a work unit."
              })
          @Nullable UUID workUnit,
      @Option(
              names = "--supplier",
              description = {
                "Nomor, untuk yang bertindak bagi penyedia.",
                "An id, for those who act for a supplier."
              })
          @Nullable UUID supplier,
      @Option(
              names = "--by",
              description = {
                "Nama pengguna yang menunjuk.",
                "The user name of the one who appoints."
              })
          @Nullable String by,
      @Option(
              names = "--password-file",
              paramLabel = "FILE",
              description = {
                "Berkas yang hanya berisi kata sandi; tanpa ini ditanyakan.",
                "A file that holds the password and nothing else; without it, it is asked for."
              })
          @Nullable Path passwordFile) {
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
      description =
          "Akun tidak dapat dipakai masuk lagi, dan sesinya berakhir.%nLets nobody sign in with the account any more and ends its sessions.",
      mixinStandardHelpOptions = true)
  int disable(
      @Mixin StoreOptions store,
      @Parameters(
              paramLabel = "USERNAME",
              description = {"Nama pengguna.", "The user name."})
          String username) {
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
      description =
          "Akun yang dinonaktifkan dapat masuk lagi dengan kata sandi lamanya.%nLets an account that was disabled sign in again, with its old password.",
      mixinStandardHelpOptions = true)
  int enable(
      @Mixin StoreOptions store,
      @Parameters(
              paramLabel = "USERNAME",
              description = {"Nama pengguna.", "The user name."})
          String username) {
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
      description =
          "Mengakhiri satu peran orang itu. Akun dan peran lain tetap.%nEnds a role of the account's person. The account and other roles stay.",
      mixinStandardHelpOptions = true)
  int end(
      @Mixin StoreOptions store,
      @Parameters(
              paramLabel = "USERNAME",
              description = {"Nama pengguna.", "The user name."})
          String username,
      @Option(
              names = "--role",
              required = true,
              description = {
                "Peran: ${COMPLETION-CANDIDATES}",
                "The role: ${COMPLETION-CANDIDATES}"
              })
          Role role,
      @Option(
              names = "--tenant",
              description = {
                "Kode wilayah, untuk membedakan peran ini dari yang lain.",
                "A region code, to tell one such role from others."
              })
          @Nullable TenantId tenant,
      @Option(
              names = "--work-unit",
              description = {
                "Nomor, untuk membedakan peran ini dari yang lain.",
                "An id, to tell one such role from others."
              })
          @Nullable UUID workUnit,
      @Option(
              names = "--supplier",
              description = {
                "Nomor, untuk membedakan peran ini dari yang lain.",
                "An id, to tell one such role from others."
              })
          @Nullable UUID supplier,
      @Option(
              names = "--by",
              required = true,
              description = {
                "Nama pengguna yang berhak menunjuk peran itu.",
                "The user name of one who may appoint to the role."
              })
          String by,
      @Option(
              names = "--last-day",
              paramLabel = "YYYY-MM-DD",
              description = {
                "Hari terakhir peran (bawaan: kemarin, jadi berakhir sekarang).",
                "The last day of the role (default: yesterday, so that it ends at once)."
              })
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
      description =
          "Mengganti kata sandi dan mengakhiri semua sesi akun itu.%nSets a new password and ends the account's sessions.",
      mixinStandardHelpOptions = true)
  int reset(
      @Mixin StoreOptions store,
      @Parameters(
              paramLabel = "USERNAME",
              description = {"Nama pengguna.", "The user name."})
          String username,
      @Option(
              names = "--password-file",
              paramLabel = "FILE",
              description = {
                "Berkas yang hanya berisi kata sandi; tanpa ini ditanyakan.",
                "A file that holds the password and nothing else; without it, it is asked for."
              })
          @Nullable Path passwordFile) {
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
