package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.AccountStore;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.h2.H2Storage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plan items from the command line, with the file that the examples show. */
class ImportCommandTest {

  private static final Path EXAMPLE = Path.of("..", "catalog-examples", "plans", "rup-2026.csv");
  private static final TenantId CITY = TenantId.of("33.74");

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    PrintWriter out = new PrintWriter(said, true);
    return Main.run(out, out, Map.of(), all.toArray(String[]::new));
  }

  @BeforeEach
  void foundAGovernment() throws IOException {
    Path password = Files.writeString(folder.resolve("secret"), "rahasia-sekali-123");
    assertThat(
            run(
                "user",
                "add",
                "ratna",
                "--name",
                "Ratna",
                "--role",
                "PROVINCIAL_ADMIN",
                "--password-file",
                password.toString()))
        .isZero();
    in(
        catalog -> {
          Actor ratna = ratna(catalog);
          catalog.tenants().join(ratna, CITY, "Kota Semarang");
          return catalog.agencies().addWorkUnit(ratna, CITY, "Dinas Pendidikan", "Sekretariat");
        });
  }

  private <T> T in(Function<Catalog, T> work) {
    try (Catalog catalog =
        Catalog.builder().storage(H2Storage.file(folder.resolve("data"))).build()) {
      return work.apply(catalog);
    }
  }

  private static Actor ratna(Catalog catalog) {
    return catalog
        .people()
        .actor(
            catalog
                .storage()
                .read(unit -> unit.store(AccountStore.class).find("ratna"))
                .orElseThrow()
                .person());
  }

  private List<PlanItem> plans() {
    return in(
        catalog ->
            catalog.plans().list(ratna(catalog), CITY, null, 2026, PageRequest.first(50)).items());
  }

  private int plans(Path file, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of("import", "plans", file.toString(), "--tenant", "33.74", "--by", "ratna"));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  @Test
  void aTaxPaperOfNobodyKeepsItsFileOutAndIsNamedWithoutItsNumber() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("pajak.csv"),
            "npwp,jenis,berlaku_sampai\n0999999999999000,SUKET,2099-12-31\n");

    assertThat(run("import", "taxpapers", file.toString(), "--by", "ratna")).isEqualTo(Main.NO);

    assertThat(said.toString())
        .contains("pajak.csv:2: npwp: Tidak ada penyedia", "pajak.csv:2: npwp: There is no")
        .contains("Tidak ada yang disimpan", "Nothing was kept")
        .doesNotContain("0999999999999000");
  }

  @Test
  void theExampleIsForeseenAndTakenInOnce() {
    assertThat(plans(EXAMPLE, "--dry-run")).as("%s", said).isZero();
    assertThat(said.toString()).contains("Would add 5", "Not read: kd_satker");
    assertThat(plans()).isEmpty();

    assertThat(plans(EXAMPLE, "--agency", "Dinas Pendidikan")).as("%s", said).isZero();
    assertThat(said.toString()).contains("Added 5, changed 0", "2 of them cannot be ordered from");
    assertThat(plans()).filteredOn(item -> item.isUsableIn(2026)).hasSize(3);

    assertThat(plans(EXAMPLE)).isZero();
    assertThat(said.toString()).contains("Added 0, changed 0 and left 5");
  }

  @Test
  void aFileWithProblemsIsRefusedLineByLine() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("broken.csv"),
            Files.readString(EXAMPLE).replace("12.500.000", "12,500,000 rupiah"));
    assertThat(plans(broken)).isEqualTo(Main.NO);
    assertThat(said.toString()).contains("broken.csv:4: ", "Nothing was kept.");
    assertThat(plans()).isEmpty();
    assertThat(plans(folder.resolve("nowhere.csv"))).isEqualTo(Main.COULD_NOT);
    assertThat(plans(EXAMPLE, "--agency", "Dinas Antariksa")).isEqualTo(Main.COULD_NOT);
  }
}
