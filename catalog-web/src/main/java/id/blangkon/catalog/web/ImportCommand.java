package id.blangkon.catalog.web;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.csv.LineProblem;
import id.blangkon.catalog.plan.PlanImport;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.supplier.TaxPaperImport;
import id.blangkon.catalog.tenant.Tenant;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in files, each as a whole or not at all. Exit code 1 when a line has a problem. */
@Command(
    name = "import",
    description =
        "Memuat berkas CSV rencana (RUP) atau surat pajak penyedia, semua atau tidak sama sekali. Hentikan dulu server yang memakai H2.%nTakes in a CSV file of plan items (RUP) or of tax papers of suppliers, all of it or nothing. Stop a server on H2 first.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private StoreOptions store;

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description = {
        "Yang dimuat: ${COMPLETION-CANDIDATES}",
        "What is taken in: ${COMPLETION-CANDIDATES}"
      })
  private What what;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = {"CSV dalam UTF-8.", "CSV in UTF-8."})
  private Path file;

  @Option(
      names = "--tenant",
      paramLabel = "CODE",
      description = {
        "Untuk plans: pemerintah daerah pemilik rencana, misalnya 33.74.",
        "For plans: the government whose plan it is, such as 33.74."
      })
  private @Nullable TenantId tenant;

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      description = {"Hanya satuan kerja perangkat daerah ini.", "Only work units of this agency."})
  private @Nullable String agency;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "USERNAME",
      description = {"Akun orang yang merencanakan.", "The account of the one who plans."})
  private String by;

  @Option(
      names = "--dry-run",
      description = {
        "Katakan apa yang akan dimuat, tanpa menyimpan.",
        "Say what the file would bring, and keep nothing."
      })
  private boolean dryRun;

  /** What can be taken in. */
  enum What {
    PLANS,
    TAXPAPERS
  }

  @Override
  public Integer call() {
    if (what == What.PLANS && tenant == null) {
      throw new UsageMistake(
          command.commandLine(),
          "Belum diisi: --tenant CODE, pemerintah daerah pemilik rencana.",
          "Missing: --tenant CODE, the government whose plan it is.");
    }
    byte[] bytes = read();
    Installation.requirePresent(store.check());
    Storage storage = Installation.openStorage(store);
    try (Catalog catalog = Catalog.builder().storage(storage).build()) {
      return switch (what) {
        case PLANS -> plans(catalog, bytes);
        case TAXPAPERS -> taxPapers(catalog, bytes);
      };
    }
  }

  private byte[] read() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CommandFailure(
          "FILE: berkas " + file + " tidak dapat dibaca. Periksa nama dan izinnya.",
          "FILE: the file " + file + " cannot be read. Check its name and rights.",
          e);
    }
  }

  private int plans(Catalog catalog, byte[] bytes) {
    TenantId tenant = Objects.requireNonNull(this.tenant, "tenant");
    Actor actor = catalog.people().actorOf(by);
    requireKnown(catalog, tenant);
    PlanImport brought = catalog.plans().check(actor, tenant, agency, bytes);
    PrintWriter out = command.commandLine().getOut();
    if (!brought.isAccepted()) {
      return refused(out, brought.problems(), brought.problemCount());
    }
    if (!brought.otherColumns().isEmpty()) {
      out.println("Not read: " + String.join(", ", brought.otherColumns()) + ".");
    }
    if (!dryRun) {
      brought = catalog.plans().importFile(actor, tenant, agency, bytes);
    }
    out.println(
        (dryRun ? "Would add " : "Added ")
            + brought.count(PlanImport.Effect.ADDED)
            + (dryRun ? ", change " : ", changed ")
            + brought.count(PlanImport.Effect.CHANGED)
            + " and "
            + (dryRun ? "leave " : "left ")
            + brought.count(PlanImport.Effect.UNCHANGED)
            + " as they are; "
            + brought.unusable()
            + " of them cannot be ordered from, as they are not announced or not active.");
    return 0;
  }

  private int taxPapers(Catalog catalog, byte[] bytes) {
    Actor actor = catalog.people().actorOf(by);
    TaxPaperImport brought = catalog.taxPapers().check(actor, bytes);
    PrintWriter out = command.commandLine().getOut();
    if (!brought.isAccepted()) {
      return refused(out, brought.problems(), brought.problemCount());
    }
    if (!brought.otherColumns().isEmpty()) {
      out.println("Tidak dibaca: " + String.join(", ", brought.otherColumns()) + ".");
      out.println("Not read: " + String.join(", ", brought.otherColumns()) + ".");
    }
    if (!dryRun) {
      brought = catalog.taxPapers().importFile(actor, bytes);
    }
    out.println(
        brought.changed()
            + (dryRun ? " surat akan dicatat, " : " surat dicatat, ")
            + brought.unchanged()
            + " sudah tercatat.");
    out.println(
        brought.changed()
            + (dryRun ? " paper(s) would be kept, " : " paper(s) kept, ")
            + brought.unchanged()
            + " on record already.");
    return 0;
  }

  private int refused(PrintWriter out, List<LineProblem> problems, long count) {
    for (LineProblem problem : problems) {
      out.println(place(problem) + problem.text().indonesian());
      out.println(place(problem) + problem.text().english());
    }
    out.println(
        count
            + " masalah, "
            + problems.size()
            + " yang pertama ada di atas. Tidak ada yang disimpan.");
    out.println(
        count + " problem(s), the first " + problems.size() + " are above. Nothing was kept.");
    return Main.NO;
  }

  /**
   * A file for a government that does not take part would otherwise have a problem in each line.
   */
  private static void requireKnown(Catalog catalog, TenantId tenant) {
    List<TenantId> known = catalog.tenants().list().stream().map(Tenant::id).toList();
    if (!known.contains(tenant)) {
      throw new CommandFailure(
          "--tenant: pemerintah daerah "
              + tenant
              + " tidak ikut di sini. Pilih dari "
              + known
              + ".",
          "--tenant: the government "
              + tenant
              + " does not take part here. Choose from "
              + known
              + ".");
    }
  }

  private String place(LineProblem problem) {
    return file.getFileName()
        + ":"
        + problem.line()
        + ": "
        + (problem.column().isEmpty() ? "" : problem.column() + ": ");
  }
}
