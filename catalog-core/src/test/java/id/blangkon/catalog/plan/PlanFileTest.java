package id.blangkon.catalog.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.csv.LineProblem;
import id.blangkon.catalog.csv.LineProblems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading files of plan items, whatever spreadsheet wrote them. */
class PlanFileTest {

  private static final String HEADER =
      "kd_rup;nama_paket;pagu;nama_satker;tahun_anggaran;status_umumkan_rup;status_aktif_rup";

  private final LineProblems problems = new LineProblems();

  private PlanFile read(String text) {
    return PlanFile.read(utf8(text), problems);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private PlanFile ceiling(String pagu) {
    return read(HEADER + "\n1;Paket;" + pagu + ";Satker;2026;Terumumkan;true\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15000000|15000000",
        "15000000.00|15000000",
        "15000000,0|15000000",
        "15.000.000|15000000",
        "Rp 15.000.000,00|15000000",
        "Rp15.000.000,-|15000000",
        "15.000|15000"
      })
  void amountsAreReadAsSpreadsheetsWriteThem(String typed, long rupiah) {
    assertThat(ceiling(typed).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.ceiling().amount()).isEqualTo(rupiah));
    assertThat(problems.count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "-5", "15,000,000", "1.5", "15.000.000,50", "1E7", "99999999999999999"})
  void amountsThatCouldBeMeantOtherwiseAreAsked(String typed) {
    assertThat(ceiling(typed).lines()).isEmpty();
    assertThat(problems.first())
        .singleElement()
        .satisfies(problem -> assertThat(problem.column()).isEqualTo("pagu"));
  }

  @Test
  void aByteOrderMarkAndEmptyLinesDoNotMatterAndOtherColumnsAreTold() {
    PlanFile file =
        read(
            "\uFEFFKD_RUP,nama_paket,pagu,nama_satker,tahun_anggaran,status_umumkan_rup,"
                + "status_aktif_rup,sumber_dana\n\n"
                + "1,\"Paket, besar\",1000,Satker,2026,TERUMUMKAN,TRUE,APBD\n,,,,,,,\n");
    assertThat(problems.count()).isZero();
    assertThat(file.lines()).extracting(PlanLine::name).containsExactly("Paket, besar");
    assertThat(file.lines()).extracting(PlanLine::announced).containsExactly(true);
    assertThat(file.lines().get(0).budgetAccount()).isNull();
    assertThat(file.otherColumns()).containsExactly("sumber_dana");
  }

  @Test
  void everyMissingColumnIsNamed() {
    read("kd_rup,pagu,pagu\n1,2,3\n");
    assertThat(problems.first())
        .extracting(LineProblem::column)
        .containsExactly(
            "nama_paket",
            "nama_satker",
            "tahun_anggaran",
            "status_umumkan_rup",
            "status_aktif_rup",
            "pagu");
  }

  @Test
  void whatIsNoTableIsRefusedInWords() {
    byte[] notUtf8 = {(byte) 0xFF, (byte) 0xFE, 0};
    for (byte[] file :
        List.of(
            utf8(""),
            utf8(HEADER + "\n"),
            utf8(HEADER + "\n1;\"Paket;1;Satker;2026;Terumumkan;true"),
            notUtf8)) {
      LineProblems found = new LineProblems();
      assertThat(PlanFile.read(file, found).lines()).isEmpty();
      assertThat(found.count()).isPositive();
    }
  }

  @Test
  void manyProblemsAreCountedAndTheFirstTold() {
    read(HEADER + "\n" + "1;;0;Satker;2026;Terumumkan;true\n".repeat(200));
    assertThat(problems.count()).isEqualTo(400);
    assertThat(problems.first()).hasSize(PlanImport.MOST_PROBLEMS);
    assertThat(problems.first()).extracting(LineProblem::line).startsWith(2L, 2L, 3L);
  }

  @Test
  void aFileHasAtMostTwentyThousandItems() {
    PlanFile file =
        read(
            HEADER
                + "\n"
                + "1;Paket;5;Satker;2026;Terumumkan;true\n".repeat(PlanFile.MOST_LINES + 1));
    assertThat(file.lines()).hasSize(PlanFile.MOST_LINES);
    assertThat(problems.first())
        .extracting(LineProblem::line)
        .isEqualTo(List.of(PlanFile.MOST_LINES + 2L));
  }
}
