package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.order.Delivery;
import id.blangkon.catalog.order.OrderRequest;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.storage.h2.H2Storage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a regency's lower ceiling would have changed, asked from the command line. */
class PolicyReplayCommandTest {

  private static final Path PACKS = Path.of("..", "catalog-examples", "packs");
  private static final String PROVINCE = PACKS.resolve("jawa-tengah").toString();
  private static final String REGENCY = PACKS.resolve("kabupaten-contoh").toString();

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int replay(String... arguments) {
    List<String> all =
        new ArrayList<>(
            List.of("policy", "replay", "--data", folder.toString(), "--policy", PROVINCE));
    if (!List.of(arguments).contains("--to")) {
      all.addAll(List.of("--from", "2026-01-01", "--to", "2026-12-31"));
    }
    all.addAll(List.of(arguments));
    return Main.run(
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        Map.of(),
        all.toArray(String[]::new));
  }

  /** Four chairs for Rp22,200,000 with VAT, and five for Rp27,750,000. */
  private void order() {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-24T03:00:00Z"));
    try (TestData data = new TestData(H2Storage.file(folder), clock)) {
      Actor officer = data.catalog.people().actor(data.person("pp"));
      for (long chairs = 4; chairs <= 5; chairs++) {
        data.catalog
            .orders()
            .request(
                officer,
                new CommandId(officer.person().value(), "key-" + chairs),
                new OrderRequest(
                        TestData.SEMARANG,
                        data.plan.id(),
                        List.of(new OrderRequest.Line(data.chair.id(), chairs, null)),
                        new Delivery(
                            TestData.SEMARANG.region(),
                            "Jalan Pemuda 1",
                            "Bagian umum",
                            "0812 1234 5678",
                            LocalDate.of(2026, 12, 15)),
                        PaymentMethod.DIRECT,
                        null)
                    .because("Kursi untuk rapat lain"));
      }
    }
  }

  @Test
  void ordersThatWouldBeDecidedOtherwiseAreListedWithTheRowThatMakesTheDifference() {
    order();

    assertThat(replay(PROVINCE, REGENCY)).as("%s%s", out, err).isZero();
    assertThat(out.toString())
        .contains("27", "750", "+ STORE_CEILING (BLOCK)", "- STORE_CEILING_KEPT (INFO)")
        .contains("kabupaten-contoh 1 + jawa-tengah")
        .containsPattern("1 (dari|of) 2 ")
        .doesNotContain("22.200.000", "22,200,000");
  }

  @Test
  void asCsvThereIsARowForEachFinding() {
    order();

    assertThat(replay(PROVINCE, REGENCY, "--format", "csv")).as("%s%s", out, err).isZero();
    assertThat(out.toString().lines())
        .hasSize(3)
        .anyMatch(row -> row.contains("27750000,ALLOWED,REFUSED,STORE_CEILING,,BLOCK,"));
  }

  @Test
  void thePackInForceWouldDecideNothingOtherwise() {
    order();

    assertThat(replay(PROVINCE)).isZero();
    assertThat(out.toString()).containsPattern("0 (dari|of) 2 ").doesNotContain("STORE_CEILING");
  }

  @Test
  void withoutADatabaseNothingIsMade() {
    assertThat(replay(PROVINCE)).isEqualTo(Main.COULD_NOT);
    assertThat(err.toString()).contains("migrate");
    assertThat(H2Storage.exists(folder)).isFalse();
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsWrongUsage() {
    assertThat(replay(PROVINCE, "--from", "2026-01-01", "--to", "2025-12-31")).isEqualTo(2);
    assertThat(err.toString()).contains("--from", "2025-12-31");
    assertThat(replay()).isEqualTo(2);
    assertThat(err.toString()).contains("DIR");
  }
}
