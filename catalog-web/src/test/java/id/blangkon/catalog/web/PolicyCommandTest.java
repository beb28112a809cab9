package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandTest {

  private static final Path PACKS = Path.of("..", "catalog-examples", "packs");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), arguments);
  }

  @Test
  void layersThatPassAreAcceptedAndCounted() {
    int exit =
        run(
            "policy",
            "test",
            PACKS.resolve("jawa-tengah").toString(),
            PACKS.resolve("kabupaten-contoh").toString());

    assertThat(out.toString())
        .contains(
            "kabupaten-contoh 1 + jawa-tengah",
            "examples passed",
            "contoh lulus",
            "DITERIMA / ACCEPTED")
        .doesNotContain("0 of 0");
    assertThat(exit).isZero();
  }

  @Test
  void aPackThatCannotBeReadIsRefusedWithFileAndLine() throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\nrusak,1,Rusak\n");
    Files.writeString(
        folder.resolve("timers.csv"),
        """
        code,working_days,effective_from,effective_to,legal_basis,source,review_state
        APPROVAL,0,2026-01-01,,,contoh,ILLUSTRATIVE
        """);

    assertThat(run("policy", "test", folder.toString())).isEqualTo(Main.NO);
    assertThat(out.toString()).contains("timers.csv", "working_days", "366", "REFUSED");
  }

  @Test
  void aPackWithoutExamplesIsRefusedSinceNothingWasTested() throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\ntanpa,1,Tanpa contoh\n");

    assertThat(run("policy", "test", folder.toString())).isEqualTo(Main.NO);
    assertThat(out.toString())
        .contains("Tidak ada yang diuji", "Nothing was tested", "examples.csv", "REFUSED")
        .doesNotContain("0 of 0", "ACCEPTED");
  }

  @Test
  void aNumberWithTooManyDigitsIsCalledTooLarge() throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\nbesar,1,Besar\n");
    Files.writeString(
        folder.resolve("channel_ceilings.csv"),
        """
        category,ceiling,rule,effective_from,effective_to,legal_basis,source,review_state
        ,50000000000000000000,STORE_CEILING,2026-01-01,,,contoh,ILLUSTRATIVE
        """);

    assertThat(run("policy", "test", folder.toString())).isEqualTo(Main.NO);
    assertThat(out.toString())
        .contains("channel_ceilings.csv baris 2", "20 angka, terlalu besar", "20 digits")
        .doesNotContain("bilangan bulat", "whole number");
  }

  @Test
  void aFolderThatIsNotThereIsNamedWithTheHelpOfTheAction() {
    assertThat(run("policy", "test", folder.resolve("lain").toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("tidak ada folder", "lain", "pack.csv", "policy test --help");
  }

  @Test
  void anExampleThatFailsIsShownWithWhatWasExpectedAndWhatCameOut() throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\nsalah,1,Salah\n");
    String examples = Files.readString(PACKS.resolve("jawa-tengah").resolve("examples.csv"));
    Files.writeString(
        folder.resolve("examples.csv"), examples.replace("form RECEIPT;", "form WORK_ORDER;"));

    assertThat(run("policy", "test", folder.toString())).isEqualTo(Main.NO);
    assertThat(out.toString())
        .contains("examples.csv line 2: example", "expects", "the tables give")
        .contains("examples.csv baris 2: contoh", "mengharapkan", "tabel memberi")
        .contains("WORK_ORDER", "RECEIPT", "REFUSED")
        .doesNotContain("ACCEPTED");
  }

  @Test
  void withoutAFolderTheUsageIsWrong() {
    assertThat(run("policy", "test")).isEqualTo(2);
    assertThat(run("policy")).isEqualTo(2);
    assertThat(err.toString()).contains("DIR", "Say what to do");
  }
}
