package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.AccountStore;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.h2.H2Storage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts from the operator's desk, on an H2 database in a directory. */
class UserCommandTest {

  private static final LocalDate LATER = LocalDate.of(2999, 1, 1);

  @TempDir private Path folder;
  private Path tooShort;
  private Path good;
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void writePasswords() throws IOException {
    tooShort = Files.writeString(folder.resolve("short"), "elevenchars");
    good = Files.writeString(folder.resolve("good"), "rahasia-sekali-123");
  }

  private int user(String... arguments) {
    List<String> all = new ArrayList<>(List.of("user"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    PrintWriter out = new PrintWriter(said, true);
    return Main.run(out, out, Map.of(), all.toArray(String[]::new));
  }

  @Test
  void aSlipInTheNameOfTheDirectoryMakesNoDatabase() {
    assertThat(user("disable", "ratna")).isEqualTo(Main.COULD_NOT);
    assertThat(said.toString())
        .contains("There is no database in", "Check --data", "catalog-server migrate --data");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aRoleIsEndedByOneWhoMayAppointToIt() {
    assertThat(add("ratna", good, "--role", "PROVINCIAL_ADMIN")).isZero();
    assertThat(add("budi", good, "--role", "PROVINCIAL_ADMIN", "--by", "ratna")).isZero();
    assertThat(user("end", "ratna", "--role", "PROVINCIAL_ADMIN", "--by", "ratna"))
        .as("nobody ends their own role")
        .isEqualTo(Main.COULD_NOT);
    assertThat(user("end", "budi", "--role", "AUDITOR", "--by", "ratna")).isEqualTo(Main.COULD_NOT);
    assertThat(said.toString()).contains("budi does not hold such a role AUDITOR");
    assertThat(
            user(
                "end",
                "budi",
                "--role",
                "PROVINCIAL_ADMIN",
                "--by",
                "ratna",
                "--last-day",
                "2999-01-01"))
        .isZero();
    assertThat(someAdministrator()).isTrue();

    assertThat(user("end", "budi", "--role", "provincial_admin", "--by", "ratna"))
        .as("%s", said)
        .isZero();

    assertThat(user("end", "ratna", "--role", "PROVINCIAL_ADMIN", "--by", "budi"))
        .as("budi may do nothing any more")
        .isEqualTo(Main.COULD_NOT);
  }

  @Test
  void anAccountIsDisabledAndEnabledAgain() {
    assertThat(add("ratna", good, "--role", "PROVINCIAL_ADMIN")).isZero();
    assertThat(user("disable", "ratna")).isZero();
    assertThat(isDisabled()).isTrue();
    assertThat(user("enable", "ratna")).isZero();
    assertThat(isDisabled()).isFalse();
    assertThat(user("enable", "nobody")).isEqualTo(Main.COULD_NOT);
  }

  private boolean isDisabled() {
    return stored(
        storage ->
            storage
                .read(unit -> unit.store(AccountStore.class).find("ratna"))
                .orElseThrow()
                .disabled());
  }

  private int add(String username, Path password, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of("add", username, "--name", "Orang", "--password-file", password.toString()));
    all.addAll(List.of(more));
    return user(all.toArray(String[]::new));
  }

  private <T> T stored(Function<Storage, T> question) {
    try (Storage storage = H2Storage.file(folder.resolve("data"))) {
      return question.apply(storage);
    }
  }

  private boolean someAdministrator() {
    return stored(
        storage ->
            storage.read(
                unit -> unit.store(PersonStore.class).anybodyHolds(Role.PROVINCIAL_ADMIN, LATER)));
  }

  @Test
  void aPasswordThatIsTooShortLeavesNoAdministratorBehind() {
    assertThat(add("ratna", tooShort, "--role", "PROVINCIAL_ADMIN")).isEqualTo(Main.COULD_NOT);
    assertThat(said.toString()).contains("12");
    assertThat(someAdministrator()).isFalse();

    assertThat(add("ratna", good, "--role", "PROVINCIAL_ADMIN")).as("%s", said).isZero();
    assertThat(someAdministrator()).isTrue();
  }

  @Test
  void aUserNameThatIsTakenMakesNobodyNew() {
    assertThat(add("ratna", good, "--role", "PROVINCIAL_ADMIN")).isZero();
    assertThat(add("RATNA", good, "--role", "PROVINCIAL_ADMIN", "--by", "ratna"))
        .isEqualTo(Main.COULD_NOT);
    assertThat(said.toString()).contains("ratna");
    assertThat(add("budi", tooShort, "--role", "PROVINCIAL_ADMIN", "--by", "ratna"))
        .isEqualTo(Main.COULD_NOT);

    assertThat(add("budi", good, "--role", "PROVINCIAL_ADMIN", "--by", "ratna")).isZero();
    boolean known =
        stored(
            storage ->
                storage.read(unit -> unit.store(AccountStore.class).find("budi")).isPresent());
    assertThat(known).isTrue();
  }
}
