package id.blangkon.catalog.web;

import id.blangkon.catalog.PackCheck;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.order.OrderReplay;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyPackException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Policy packs: whether one may be used, and what it would change. */
@Command(
    name = "policy",
    description =
        "Memeriksa apakah paket aturan boleh dipakai, dan pesanan mana yang berubah karenanya.%nSays whether a policy pack may be used, and which orders it would change.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PolicyCommand implements Runnable {

  @Spec private CommandSpec command;

  @Override
  public void run() {
    throw new UsageMistake(
        command.commandLine(),
        "Sebutkan tindakannya: test atau replay.",
        "Say what to do: test or replay.");
  }

  /** Exit code 1 when a table cannot be used or an example comes out otherwise. */
  @Command(
      name = "test",
      description =
          "Membaca tabel paket di atas tabel nasional dan menjalankan contoh-contohnya.%nReads the tables of a pack over the national ones and runs the examples beside them.",
      mixinStandardHelpOptions = true)
  int test(
      @Parameters(
              paramLabel = "DIR",
              arity = "1..*",
              description = {
                "Folder paket; bila beberapa, lapisan terjauh lebih dulu.",
                "The pack's folder; of several the farthest layer first."
              })
          List<Path> folders) {
    PrintWriter out = command.commandLine().getOut();
    requireThere("test", folders);
    PackCheck check;
    try {
      check = PackCheck.of(Installation.pack(folders));
    } catch (PolicyPackException e) {
      out.println(e.text().indonesian());
      out.println(e.text().english());
      return refused(out);
    }
    out.println(check.packId());
    for (Bilingual failure : check.failures()) {
      out.println(failure.indonesian());
      out.println(failure.english());
    }
    Bilingual untested = check.isTested() ? null : check.refusal();
    if (untested != null) {
      out.println(untested.indonesian());
      out.println(untested.english());
      return refused(out);
    }
    int examples = check.policyExamples() + check.taxExamples();
    int passed = examples - check.failures().size();
    out.printf(
        Locale.ROOT,
        "%d dari %d contoh lulus (%d keputusan, %d hitungan pajak)%n",
        passed,
        examples,
        check.policyExamples(),
        check.taxExamples());
    out.printf(
        Locale.ROOT,
        "%d of %d examples passed (%d decisions, %d tax computations)%n",
        passed,
        examples,
        check.policyExamples(),
        check.taxExamples());
    if (!check.passed()) {
      return refused(out);
    }
    out.println("DITERIMA / ACCEPTED");
    return 0;
  }

  private static int refused(PrintWriter out) {
    out.println("DITOLAK / REFUSED");
    return Main.NO;
  }

  @Command(
      name = "replay",
      description =
          "Mendaftar pesanan suatu masa yang akan diputus lain oleh paket yang diubah, dan sebabnya. Tidak mengubah apa pun. Hentikan dulu server yang memakai H2.%nLists the orders of a period that a changed pack would decide otherwise than the one in force, and why. Changes nothing. Stop a server on H2 first.",
      mixinStandardHelpOptions = true)
  int replay(
      @Mixin StoreOptions store,
      @Parameters(
              paramLabel = "DIR",
              arity = "1..*",
              description = {
                "Folder paket yang diubah; bila beberapa, lapisan terjauh lebih dulu. Paket yang berlaku: --policy.",
                "The changed pack's folder; of several the farthest layer first. The pack in force is that of --policy."
              })
          List<Path> folders,
      @Option(
              names = "--from",
              paramLabel = "YYYY-MM-DD",
              description = {
                "Hari pertama permintaan (bawaan: setahun sebelum yang terakhir).",
                "The first day of requests (default: a year before the last)."
              })
          @Nullable LocalDate from,
      @Option(
              names = "--to",
              paramLabel = "YYYY-MM-DD",
              description = {
                "Hari terakhir permintaan (bawaan: hari ini).",
                "The last day of requests (default: today)."
              })
          @Nullable LocalDate to,
      @Option(
              names = "--format",
              paramLabel = "table|csv",
              defaultValue = "table",
              description = {
                "Bentuk daftar (bawaan: ${DEFAULT-VALUE}).",
                "How the list is written (default: ${DEFAULT-VALUE})."
              })
          ReplayReport.Format format) {
    LocalDate last = to == null ? LocalDate.now(Installation.ZONE) : to;
    LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
    if (last.isBefore(first)) {
      throw new UsageMistake(
          command.commandLine(),
          "--to mendahului --from: periode berakhir pada "
              + last
              + " sebelum dimulai pada "
              + first
              + ". Tukar keduanya.",
          "--to lies before --from: the period ends on "
              + last
              + " before it begins on "
              + first
              + ". Exchange the two.");
    }
    requireThere("replay", folders);
    PolicyPack inForce = Installation.pack(store.check().policies());
    PolicyPack changed = Installation.pack(folders);
    try (Storage storage = Installation.openStorageUnchanged(store)) {
      OrderReplay replay =
          new OrderReplay(
              storage, new WorkingCalendar(Installation.ZONE, inForce), inForce, changed);
      ReplayReport report = ReplayReport.of(format, command.commandLine(), Main.language());
      report.end(replay.replay(first, last, report::add), first, last);
    }
    return 0;
  }

  /** The help that is pointed to is that of the action. */
  private void requireThere(String action, List<Path> folders) {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new UsageMistake(
            Objects.requireNonNull(command.subcommands().get(action), action),
            "DIR: tidak ada folder " + folder + ". Tulis folder yang memuat pack.csv.",
            "DIR: there is no folder " + folder + ". Name the folder that has pack.csv.");
      }
    }
  }
}
